opinion-92-2017 = die Stellungnahme 29/2017
udhr-19 = Artikel ۱۹
rest = 12 000 Menschen und zwölf

### check: de/law.ftl
### source: udhr-19 = Article 19
### source: rest = 12,000 people and 12
### finds: 1:37 numbers
### finds: 2:19 digits
### finds: 3:1 numbers (weaker)
