format-locale = fa
### check: de/letter.ftl
### finds: 1:17 setting-language
