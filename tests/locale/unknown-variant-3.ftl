a = { $state ->
    [opn] abierto
    [done] hecho
   *[other] otro
 }

### check: es/ui.ftl
### source: a = { $state ->
### source:     [open] open
### source:     [done] done
### source:    *[other] other
### source:  }
### finds: 2:6 unknown-variant
