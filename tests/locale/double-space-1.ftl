a = two  words

### check: en/letter.ftl
### finds: 1:8 double-space
