demand-a = sea puesto en libertad de inmediato y pueda volver con su familia
demand-b = sea puesto en libertad de inmediato y pueda volver con la familia

### check: es/actions/case.ftl
### source: demand-a = he is released at once and is allowed to return to his family
### source: demand-b = he receives treatment in a hospital of his choice, and visits
### finds: 2:1 same-text
