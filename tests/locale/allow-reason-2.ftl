### allow(double-space): 

a = two  words
b = two  words

### check: en/letter.ftl
### finds: 1:5 allow-reason
