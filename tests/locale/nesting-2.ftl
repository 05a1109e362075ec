a = { NUMBER((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((

### check: en/letter.ftl
### finds: 1:44 nesting
