a = { $n ->
    [one] Una carta?
   *[other] ¿{ $n } cartas?
 }

### check: es/letter.ftl
### finds: 2:20 spanish-opening
