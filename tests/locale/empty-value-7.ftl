a = Sent{ $n ->
    [0] { "" }
    [one] , one { $n }
   *[other] , { $n } in all
 }

### check: en/letter.ftl
