format-locale = fa
### check: de/letter.ftl
