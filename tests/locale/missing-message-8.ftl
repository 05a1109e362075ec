title = Caso

### check: es/actions/other.ftl
### source: title = Case
### source: facts = Facts
### case: other es
### finds: 1:1 missing-message
