a = Hola

### check: es/letter.ftl
### source: a = Hello
### case: other es
### finds: es/actions/other.ftl 1:1 missing-file
