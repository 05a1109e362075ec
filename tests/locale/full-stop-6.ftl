demand-release = sea liberado;
demand-safety = esté en seguridad

### check: es/actions/case.ftl
### source: demand-release = he is released
### source: demand-safety = he is safe
### finds: 1:1 full-stop
