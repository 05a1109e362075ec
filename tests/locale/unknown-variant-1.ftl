a = { $gender ->
    [masculine] he
    [female] she
   *[other] they
 }

### check: en/letter.ftl
### finds: 2:6 unknown-variant
