a = { b }

### check: en/letter.ftl
### finds: 1:7 unknown-reference
