a = { DATETIME($years, year: "numeric") } { NUMBER($arrested) } { DATETIME($arrested) } { LIST($years, $arrested) }

### check: en/actions/case.ftl
### asks: a $years:number $arrested:date
### finds: 1:17 argument-type
### finds: 1:53 argument-type
