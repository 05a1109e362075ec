a = { "no end }
b = fine

### check: en/letter.ftl
### finds: 1:16 syntax
