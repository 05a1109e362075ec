a = { NUMBER($x, digits: 2) }

### check: en/letter.ftl
### finds: 1:18 unknown-option
