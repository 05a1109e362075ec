a = كتاب

### check: fa/letter.ftl
### finds: 1:5 persian-letter
