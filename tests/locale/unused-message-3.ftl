a = fine
paragraph = forgotten

### check: en/actions/case.ftl
### asks: a
### finds: 2:1 unused-message
