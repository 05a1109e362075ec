a = left ‮right

### check: en/letter.ftl
### finds: 1:10 bidi-control
