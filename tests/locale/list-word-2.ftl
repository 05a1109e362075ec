list-and = أو

### check: ar/letter.ftl
### source: list-and = { "" }
### finds: 1:1 list-word
