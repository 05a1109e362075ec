-t = free { $person }
a = { -t }

### check: en/letter.ftl
### finds: 1:14 term-variable
