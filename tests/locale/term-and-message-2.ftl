a = x

-a = y
b = { -a }

### check: en/letter.ftl
### finds: 3:2 term-and-message
