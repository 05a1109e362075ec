a = کتاب ها و میکنم

### check: fa/letter.ftl
### finds: 1:5 persian-joiner
### finds: 1:15 persian-joiner
