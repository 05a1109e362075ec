### allow(missing-message): this workspace writes no covering notes

date = Hoy

### check: es/letter.ftl
### source: date = Today
### source: reply = Please reply
