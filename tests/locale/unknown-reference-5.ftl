salutation = x
a = { salutaton }

### check: en/letter.ftl
### finds: 2:7 unknown-reference
