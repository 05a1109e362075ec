a = نامه را می نویسم و نمی خواهم

### check: fa/letter.ftl
### finds: 1:13 persian-joiner
### finds: 1:24 persian-joiner
