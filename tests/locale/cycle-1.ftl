a = { b }
b = { c }
c = { a }

### check: en/letter.ftl
### finds: 3:7 cycle
