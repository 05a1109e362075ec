subject = x

### check: en/actions/case.ftl
### beside letter.ftl: subject = y
### finds: 1:1 duplicate-message
