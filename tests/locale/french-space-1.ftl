a = Objet: { $s } ; fin ?

### check: fr/letter.ftl
### finds: 1:10 french-space
### finds: 1:19 french-space
### finds: 1:25 french-space
