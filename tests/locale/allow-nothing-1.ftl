# allow(double-space): it was once
a = two words

### check: en/letter.ftl
### finds: 1:9 allow-nothing
