facts = { $gender ->
    [female] Ellas
   *[other] Ellos
 } siguen sin abogado.

### check: es/actions/case.ftl
### source: facts = { $gender ->
### source:     [female] They
### source:    *[other] They
### source:  } have no lawyer.
### several: female
### finds: 1:12 several-people
