a = { $n ->
    [one] one letter
   *[other] { $n } letters
 }

### check: en/letter.ftl
