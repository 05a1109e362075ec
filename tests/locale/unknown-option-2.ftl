a = { DATETIME($x, day: "numeric", hour: "numeric") } { LIST($x, type: "or") }

### check: en/letter.ftl
### finds: 1:36 unknown-option
### finds: 1:66 unknown-option
