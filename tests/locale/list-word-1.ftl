list-and = oder

### check: de/letter.ftl
### source: list-and = { "" }
