a = المادة ١٤ والمادة ٩
b = منذ 2015

### check: ar/letter.ftl
### finds: 2:9 digits (weaker)
