a = سنة ۱ واحدة
b = المادة ١٤

### check: ar/letter.ftl
### finds: 1:9 digits
