a { $b }

### check: en/letter.ftl
### finds: 1:3 syntax
