a = { $n ->
    [zero] { $n }
    [one] { $n }
    [two] { $n }
    [few] { $n }
   *[other] { $n }
 }

### check: ar/letter.ftl
### finds: 6:6 missing-plural
