a = { CAPITALS($x) }

### check: en/letter.ftl
### finds: 1:7 unknown-function
