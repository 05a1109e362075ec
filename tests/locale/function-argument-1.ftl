a = { NUMBER() }

### check: en/letter.ftl
### finds: 1:7 function-argument
