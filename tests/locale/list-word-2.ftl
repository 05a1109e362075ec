list-and = أو

### check: ar/letter.ftl
### source: list-and = { "" }
