facts = Fue condenado por "corrupción" en 2017.

### check: es/actions/case.ftl
### finds: 1:27 quotation-marks
### finds: 1:38 quotation-marks
