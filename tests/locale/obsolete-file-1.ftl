a = Hola

### check: es/actions/gone.ftl
### source: a = Hello
### finds: 1:1 obsolete-file
