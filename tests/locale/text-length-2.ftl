a = Le ruego respetuosamente que, en el ejercicio de sus facultades, vele por que sea puesto en libertad de inmediato.

### check: es/letter.ftl
### source: a = Please release him.
### finds: 1:1 text-length
