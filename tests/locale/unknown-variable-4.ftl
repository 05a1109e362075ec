a = { $n ->
    [one] { $n } by { $who }
   *[other] { $n }
 }
    .close = { $n }

### check: en/letter.ftl
### asks: a $n
### asks: a.close
### finds: 2:24 unknown-variable
### finds: 5:17 unknown-variable
