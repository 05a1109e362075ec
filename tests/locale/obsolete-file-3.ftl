a = Hola

### check: es/actions/case.ftl
### finds: 1:1 obsolete-file
