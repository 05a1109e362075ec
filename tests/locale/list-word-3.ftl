list-and = and

### check: de/letter.ftl
### source: list-and = { "" }
### finds: 1:1 list-word
