a = { $
b = fine

### check: en/letter.ftl
### finds: 1:8 syntax
