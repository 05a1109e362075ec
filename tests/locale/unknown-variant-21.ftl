tage = { $count ->
    [eins] Ein Tag
   *[other] { $count } Tage
 }
years = { $jahre ->
    [jedes] ein Jahr
   *[andere] { $jahre } Jahre
 }

### check: de/letter.ftl
### asks: tage $count
### asks: years $jahre
### source: tage = { $count ->
### source:     [one] One day
### source:    *[other] { $count } days
### source:  }
### source: years = { $jahre ->
### source:     [one] One year
### source:    *[other] { $jahre } years
### source:  }
### finds: 2:6 unknown-variant
### finds: 6:6 unknown-variant
