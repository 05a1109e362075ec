a = سلام ، دوست
b = پایان .

### check: fa/letter.ftl
### finds: 1:5 persian-punctuation
### finds: 2:5 persian-punctuation
