# nothing is translated yet

### check: es/letter.ftl
### source: date = Today
### source: reply = Please reply
### finds: 1:1 missing-message
### finds: 1:1 missing-message
