attributing = kwa

### check: qqq/rules.ftl
### finds: 1:1 no-negations
