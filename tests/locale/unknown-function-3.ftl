a = { NUMER($x) ->
   *[other] x
 }

### check: en/letter.ftl
### finds: 1:7 unknown-function
