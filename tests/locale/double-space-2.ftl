a = { $n }  words { $n ->
   *[other] more   words
 }

### check: en/letter.ftl
### finds: 1:11 double-space
### finds: 2:17 double-space
