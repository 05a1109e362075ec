a = المادة ١٤ والمادة ٩
b = منذ 2015

### check: ar/letter.ftl
