a = fine
-brand = unused

### check: en/letter.ftl
### asks: a
### finds: 2:2 unused-message
