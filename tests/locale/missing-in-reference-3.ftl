a = fine

### check: en/letter.ftl
### asks: a
### asks: b
### asks: b.close
### asks: b.to
### finds: 1:1 missing-in-reference
