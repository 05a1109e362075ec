a = سنة ۱ واحدة
b = المادة ١٤

### check: ar/letter.ftl
