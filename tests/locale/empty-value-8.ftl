a = { $n ->
    [one]
   *[other] { $n } things
 }

### check: en/letter.ftl
### finds: 3:1 empty-value
