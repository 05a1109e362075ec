attributing = kwa

### check: qqq/rules.ftl
