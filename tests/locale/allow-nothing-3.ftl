## allow(double-space): groups have none

a = two  words
# allow(double-space): the next one alone
b = two  words

### check: en/letter.ftl
### finds: 1:10 allow-nothing
### finds: 3:8 double-space
