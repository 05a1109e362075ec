facts = W { DATETIME($arrested, form: "in") }
### check: pl/actions/case.ftl
### beside letter.ftl: format-locale = pl
### asks: facts $arrested:date
### finds: 1:1 obsolete-file
### finds: 1:40 unknown-form
