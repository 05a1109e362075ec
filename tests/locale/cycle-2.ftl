a = mine, { a }

### check: en/letter.ftl
### finds: 1:13 cycle
