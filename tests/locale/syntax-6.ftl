a = { b ->
   *[other] x
 }

### check: en/letter.ftl
### finds: 1:9 syntax
