a = fine
    .b = x

### check: en/letter.ftl
### asks: a
### asks: a.b
### asks: a.c
### finds: 1:1 missing-in-reference
