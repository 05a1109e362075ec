a = { NUMBER($n, useGrouping: "a", useGrouping: "b") }

### check: en/letter.ftl
### finds: 1:47 syntax
