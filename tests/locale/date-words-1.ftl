format-locale = az-Arab
### check: az-Arab/letter.ftl
