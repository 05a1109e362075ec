form = Querida
    .closing = Suya

### check: es/letter.ftl
### source: form = Dear
### source:     .close = Yours
### finds: 1:1 missing-attribute
