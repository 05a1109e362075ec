a =
    .b = y
    .c = y
    .b = z

### check: en/letter.ftl
### finds: 4:6 duplicate-attribute
