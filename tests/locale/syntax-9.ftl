#no space
a = fine

### check: en/letter.ftl
### finds: 1:2 syntax
