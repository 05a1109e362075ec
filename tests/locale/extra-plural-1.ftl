a = { $n ->
    [one] { $n } letter
    [few] { $n } letters
   *[other] { $n } letters
 }

### check: en/letter.ftl
### finds: 3:6 extra-plural
