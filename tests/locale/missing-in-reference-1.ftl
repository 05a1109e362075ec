a = fine

### check: en/letter.ftl
### asks: a
### asks: b
### finds: 1:1 missing-in-reference
