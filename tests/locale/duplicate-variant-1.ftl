a = { $n ->
    [one] x { $n }
    [one] y { $n }
   *[other] z { $n }
 }

### check: en/letter.ftl
### finds: 3:6 duplicate-variant
