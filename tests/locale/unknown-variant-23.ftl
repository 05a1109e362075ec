kind = { $to ->
    [familie] Liebe Familie
   *[person] Hallo
 }

### check: de/card.ftl
### source: kind = { $to ->
### source:     [family] Dear family
### source:    *[person] Dear friend
### source:  }
### finds: 2:6 unknown-variant
