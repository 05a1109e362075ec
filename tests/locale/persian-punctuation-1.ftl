a = سلام, دوست
b = چرا?

### check: fa/letter.ftl
### finds: 1:5 persian-punctuation
### finds: 2:5 persian-punctuation
