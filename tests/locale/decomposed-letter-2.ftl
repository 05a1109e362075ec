a = écrire
b = й й

### check: fr/letter.ftl
