a =
b = fine

### check: en/letter.ftl
### finds: 1:1 empty-value
