a = Hola

### check: es/letter.ftl
### source: a = Hello
### case: other fr
