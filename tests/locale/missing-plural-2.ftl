a = { $n ->
    [one] { $n } list
    [few] { $n } listy
   *[other] { $n } listu
 }

### check: pl/letter.ftl
### finds: 4:6 missing-plural
