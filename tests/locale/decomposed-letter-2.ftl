a = écrire
b = й й

### check: fr/letter.ftl
### finds: 1:5 decomposed-letter
### finds: 2:5 foreign-script
### finds: 2:7 decomposed-letter
### finds: 2:7 foreign-script
