a = x

### check: en/letter.ftl
### beside kinds.ftl: a = y
### finds: 1:1 duplicate-message
