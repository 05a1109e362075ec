a = { $n ->
    [one] x { $n }
    [other] y { $n }
 }

### check: en/letter.ftl
### finds: 4:2 default-variant
