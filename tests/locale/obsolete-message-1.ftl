date = Hoy
reply = Responda
thanks = Gracias

### check: es/letter.ftl
### source: date = Today
### source: reply = Please reply
### asks: date
### asks: reply
### finds: 3:1 obsolete-message
