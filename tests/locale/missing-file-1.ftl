a = Hola

### check: es/letter.ftl
### source: a = Hello
### source recipients.ftl: recipient-x = X
### finds: es/recipients.ftl 1:1 missing-file
