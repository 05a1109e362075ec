a = { "\u202A" }x

### check: en/letter.ftl
### finds: 1:8 bidi-control
