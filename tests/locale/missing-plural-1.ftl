a = { $n ->
    [0] no letters
   *[other] { $n } letters
 }

### check: en/letter.ftl
### finds: 3:6 missing-plural
