a = Dear { $nmae },

### check: en/letter.ftl
### asks: a $name
### finds: 1:13 unknown-variable
