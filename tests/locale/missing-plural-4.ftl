a = { $n ->
    [one] { $n } carta
   *[other] { $n } cartas
 }
b = { $n ->
    [one] { $n } carta
    [many] { $n } de cartas
   *[other] { $n } cartas
 }

### check: es/letter.ftl
