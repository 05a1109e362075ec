a = Hola

### check: es/letters.ftl
### finds: 1:1 obsolete-file
