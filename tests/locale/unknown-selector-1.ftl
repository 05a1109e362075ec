a = { $gendr ->
    [male] x
   *[other] y
 }

### check: en/letter.ftl
### asks: a $gender
### finds: 1:8 unknown-selector
