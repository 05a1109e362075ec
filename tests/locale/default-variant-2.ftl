a = { $n ->
   *[one] x { $n }
   *[other] y { $n }
 }
b = fine

### check: en/letter.ftl
### finds: 3:5 default-variant
