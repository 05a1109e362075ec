person-x = Ana López
no = no
x = X: { $h }

### check: es/letter.ftl
### source: person-x = Ana López
### source: no = no
### source: x = X: { $h }
