a = { number($x) }
b = fine

### check: en/letter.ftl
### finds: 1:7 unknown-function
