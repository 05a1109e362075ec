a = Qué pide usted?
b = Libertad!

### check: es/letter.ftl
### finds: 1:19 spanish-opening
### finds: 2:13 spanish-opening
