a = le »journaliste« écrit
b = l’avocat « libre »

### check: fr/letter.ftl
