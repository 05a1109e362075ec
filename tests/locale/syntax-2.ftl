a = one } two

### check: en/letter.ftl
### finds: 1:9 syntax
