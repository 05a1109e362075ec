a = Hola

### check: es/letter.ftl
### source: a = Hello
### source ui.ftl: yes = yes
### finds: es/ui.ftl 1:1 missing-file (weaker)
