demand-release = -
demand-safety = …

### check: es/actions/case.ftl
### source: demand-release = he is released
### source: demand-safety = he is safe
### finds: 1:1 empty-value
### finds: 2:1 empty-value
