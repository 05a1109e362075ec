a = { b }
b = said by the way
c = { d }
d = said by nobody

### check: en/letter.ftl
### asks: a
### finds: 3:1 unused-message
### finds: 4:1 unused-message
