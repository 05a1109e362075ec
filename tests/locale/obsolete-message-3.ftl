date = { today }
today = Hoy
reply = Responda
list-and = y

### check: es/letter.ftl
### source: date = Today
### source: reply = Please reply
### asks: date
### asks: reply
### asks: list-and
