a = le »journaliste« écrit
b = l’avocat « libre »

### check: fr/letter.ftl
### finds: 1:8 french-space
### finds: 1:8 quotation-marks
### finds: 1:20 french-space
### finds: 1:20 quotation-marks
