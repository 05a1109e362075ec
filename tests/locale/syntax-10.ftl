a = { "\u00é9" }
b = fine

### check: en/letter.ftl
### finds: 1:10 syntax
