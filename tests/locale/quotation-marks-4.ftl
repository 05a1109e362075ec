facts = Fue condenado por "corrupción" en 2017.

### check: es/letter.ftl
### source: facts = He was sentenced for “corruption” in 2017.
### finds: 1:27 quotation-marks
### finds: 1:38 quotation-marks
