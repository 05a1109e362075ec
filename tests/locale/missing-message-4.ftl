date = Hoy
reply =
    .short = Responda

### check: es/letter.ftl
### source: date = Today
### source: reply = Please reply
### source:     .short = Reply
### finds: 2:1 missing-message
