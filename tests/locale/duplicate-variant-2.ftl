a = { $gender ->
    [male] x
    [female] y
    [male] z
   *[other] w
 }

### check: en/letter.ftl
### finds: 4:6 duplicate-variant
