a = “mwanasheria” na „daktari

### check: sw/letter.ftl
### finds: 1:22 quotation-marks
