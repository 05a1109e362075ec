person-x = Ana López

### check: fa/actions/case.ftl
### source: person-x = Ana López
### finds: 1:1 same-as-source
### finds: 1:12 foreign-script
### finds: 1:16 foreign-script
