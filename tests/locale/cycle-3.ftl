-t = { a.b }
a = x
    .b = { -t }

### check: en/letter.ftl
### finds: 3:13 cycle
