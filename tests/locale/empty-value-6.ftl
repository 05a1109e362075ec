a = { $n ->
    [one] { "" }
   *[other] { "" }
 }

### check: en/letter.ftl
### finds: 1:1 empty-value
