demand-release = sea liberado
demand-safety = sea liberado
demand-doctor = vea a un médico
    .first = que sea liberado
demand-care = esté en seguridad
    .first = que sea liberado

### check: es/actions/case.ftl
### source: demand-release = he is released
### source: demand-safety = he is safe
### source: demand-doctor = he sees a doctor
### source:     .first = that he sees a doctor
### source: demand-care = he is cared for
### source:     .first = that he is cared for
### finds: 2:1 same-text
### finds: 6:6 same-text
