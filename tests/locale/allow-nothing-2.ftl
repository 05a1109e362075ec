# allow(double-space): too far away


a = two  words

### check: en/letter.ftl
### finds: 1:9 allow-nothing
### finds: 4:8 double-space
