a = { $n ->
    [one] { $n }通
   *[other] { $n }通
 }

### check: ja/letter.ftl
### finds: 2:6 extra-plural
