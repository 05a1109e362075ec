# allow(doble-space): I like it
a = two  words

### check: en/letter.ftl
### finds: 1:9 allow-code
### finds: 2:8 double-space
