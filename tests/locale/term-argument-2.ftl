-t = x
a = { -t("genitive") } { -t($n) }

### check: en/letter.ftl
### finds: 2:11 term-argument
### finds: 2:30 term-argument
