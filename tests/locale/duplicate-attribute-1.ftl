a = x
    .b = y
    .b = z

### check: en/letter.ftl
### finds: 3:6 duplicate-attribute
