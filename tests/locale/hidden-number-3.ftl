a = { $n ->
    [0] rien
    [one] une lettre
   *[other] { $n } lettres
 }
b = { $n ->
    [one] une lettre
   *[other] { $n } lettres
 }

### check: fr/letter.ftl
### asks: a $n
### asks: b $n+
