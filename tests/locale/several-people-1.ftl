facts = { $gender ->
    [female] She has
    [male] He has
   *[other] They have
 } not seen a lawyer.
concern =
    { $people ->
        [one]
            { $gender ->
                [female] She is
               *[other] They are
            }
       *[other] They are
    } alone.
opening = { $gender ->
    [female] Her
    [mixed] Their
   *[other] Their
 } names are told.
person-a = { $gender ->
    [female] the woman
   *[other] the man
 }

### check: en/actions/case.ftl
### several: mixed
### finds: 1:12 several-people
