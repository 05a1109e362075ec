a = سال ١٣٩٥ و ۱۳۹۵

### check: fa/letter.ftl
### finds: 1:9 persian-digit
