list-and = oder

### check: de/letter.ftl
### source: list-and = { "" }
### finds: 1:1 list-word
