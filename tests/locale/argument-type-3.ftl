a =
    { NUMBER($voice) ->
        [one] Ein Brief { b }
       *[other] Briefe { b }
    }
b = { NUMBER($voice) }

### check: de/letter.ftl
### asks: a $voice:text
### finds: 2:15 argument-type
### finds: 6:15 argument-type
