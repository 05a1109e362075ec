a = ¿Qué pide usted. ¡Libertad

### check: es/letter.ftl
### finds: 1:5 spanish-opening
### finds: 1:22 spanish-opening
