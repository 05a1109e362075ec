subject = x
demand-a = y
subject = z

### check: en/actions/case.ftl
### beside letter.ftl: subject = the case's own holds over it
### finds: 3:1 duplicate-message
