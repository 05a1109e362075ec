form = Querida
    .clos = Suya

### check: es/letter.ftl
### source: form = Dear
### source:     .close = Yours
### asks: form
### asks: form.close
### finds: 1:1 missing-attribute
### finds: 2:6 obsolete-attribute
