a = { DATETIME($x, $y) } { LIST() }

### check: en/letter.ftl
### finds: 1:7 function-argument
### finds: 1:28 function-argument
