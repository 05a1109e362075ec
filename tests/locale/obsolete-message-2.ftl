dates = Hoy
reply = Responda

### check: es/letter.ftl
### source: date = Today
### source: reply = Please reply
### asks: date
### asks: reply
### finds: 1:1 missing-message
### finds: 1:1 obsolete-message
