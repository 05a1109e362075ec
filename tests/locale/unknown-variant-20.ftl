greeting = { $voice ->
    [allein] Ich grüße Sie.
   *[other] Wir grüßen Sie.
 }

### check: de/letter.ftl
### source: greeting = { $voice ->
### source:     [single] I greet you.
### source:    *[other] We greet you.
### source:  }
### finds: 2:6 unknown-variant
