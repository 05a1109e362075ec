a = { $holder ->
    [femal] Señora
   *[other] Señor
 }

### check: es/letter.ftl
### finds: 2:6 unknown-variant
