-t = x
a = { -t(case: "genitive") }

### check: en/letter.ftl
### finds: 2:10 term-argument
