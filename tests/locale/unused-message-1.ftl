a = fine
b = nobody says it

### check: en/letter.ftl
### asks: a
### finds: 2:1 unused-message
