a = Yo, { NUMBER($person) }, { $person }, { NUMBER($years) }, { NUMBER($from-a-template) }

### check: en/letter.ftl
### asks: a $person:text $years:number $from-a-template
### finds: 1:19 argument-type
