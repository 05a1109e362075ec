-a = x
b = { -a }
a = y

### check: en/letter.ftl
### finds: 3:1 term-and-message
