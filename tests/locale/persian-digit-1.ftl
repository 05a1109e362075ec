a = سال 1395 خورشیدی

### check: fa/letter.ftl
### finds: 1:9 persian-digit
