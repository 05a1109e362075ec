# allow(allow-nothing): to be quiet
# allow(double-space): never said
a = fine

### check: en/letter.ftl
### finds: 1:9 allow-code
### finds: 2:9 allow-nothing
