card-thought =
    { $to ->
        [familia] Pensamos en ustedes.
       *[person] Pienso en ti.
    }

### check: es/card.ftl
### source: card-thought = I think of you.
### asks: card-thought $to
### finds: 3:10 unknown-variant
