months =
    .in = styczniu | lutym | marcu | kwietniu | maju | czerwcu | lipcu | sierpniu | wrześniu | październiku | listopadzie | grudniu
reminder = W { DATETIME($sent, form: "in") } i { DATETIME($sent, form: "w") }
### check: pl/letter.ftl
### asks: reminder $sent:date
### finds: 3:73 unknown-form
