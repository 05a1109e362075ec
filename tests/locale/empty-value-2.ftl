a = fine
    .close =

### check: en/letter.ftl
### finds: 1:1 missing-in-reference
### finds: 2:6 empty-value
