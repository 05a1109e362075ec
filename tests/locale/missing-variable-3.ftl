opening = Escribo por { $person }, { name }
name = desde { $arrested }

### check: es/letter.ftl
### source: opening = I write for { $person } since { $arrested }
### asks: opening $person $arrested
