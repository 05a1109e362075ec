a = { $n ->
    [one] یک نامه
   *[other] { $n } نامه
 }

### check: fa/letter.ftl
### finds: 2:6 hidden-number
