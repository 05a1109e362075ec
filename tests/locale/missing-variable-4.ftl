opening = Escribo por { $person } { $arrested ->
    [never] desde siempre
   *[other] desde hace tiempo
 }

### check: es/letter.ftl
### source: opening = I write for { $person } since { $arrested }
