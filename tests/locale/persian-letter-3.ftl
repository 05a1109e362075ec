a = سورة نامه

### check: fa/letter.ftl
### finds: 1:8 persian-letter
