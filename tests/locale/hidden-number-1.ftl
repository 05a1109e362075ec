a = { $n ->
    [one] une lettre
   *[other] { $n } lettres
 }

### check: fr/letter.ftl
### finds: 2:6 hidden-number
