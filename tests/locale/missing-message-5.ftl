date = Hoy
reply = { $

### check: es/letter.ftl
### source: date = Today
### source: reply = Please reply
### finds: 2:12 syntax
