a = x
b = y
a = z

### check: en/letter.ftl
### finds: 3:1 duplicate-message
