a = { b }
b = since { $arrested }

### check: en/letter.ftl
### asks: a $person
### finds: 2:14 unknown-variable
