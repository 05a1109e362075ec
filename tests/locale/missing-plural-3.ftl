a = { $n ->
    [1] one letter
   *[other] { $n } letters
 }

### check: en/letter.ftl
