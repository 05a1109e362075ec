-t = { $case ->
    [genitive] x
   *[other] y
 }
a = { -t }

### check: en/letter.ftl
### finds: 1:9 term-variable
