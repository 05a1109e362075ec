a = { person-x }

### check: es/letter.ftl
### beside actions/case.ftl: person-x = Ana
### source: a = { person-x }
### source actions/case.ftl: person-x = Ana
