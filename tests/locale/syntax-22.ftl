// thanks = Gracias
close := Atentamente,
salutación = Señor:
subject-line = Asunto

### check: es/letter.ftl
### source: close = Respectfully,
### source: subject-line = Subject
### asks: close
### asks: subject-line
### finds: 1:1 syntax
### finds: 2:7 syntax
### finds: 3:9 syntax
### finds: 4:13 syntax
