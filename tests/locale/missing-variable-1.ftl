opening = Escribo por { $person }

### check: es/letter.ftl
### source: opening = I write for { $person } since { $arrested }
### finds: 1:1 missing-variable
