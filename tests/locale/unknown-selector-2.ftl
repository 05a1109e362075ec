a = { NUMBER($n) ->
    [one] x
   *[other] y
 }

### check: en/letter.ftl
### asks: a $count
### finds: 1:15 unknown-selector
