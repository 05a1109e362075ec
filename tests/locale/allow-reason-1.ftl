# allow(double-space)
a = two  words

### check: en/letter.ftl
### finds: 1:3 allow-reason
