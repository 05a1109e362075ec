format-locale = az-Arab
### check: az-Arab/letter.ftl
### finds: 1:1 date-words
