a = Hola

### check: es/letter.ftl
### source: a = Hello
### source law.ftl: udhr = articles
### finds: es/law.ftl 1:1 missing-file (weaker)
