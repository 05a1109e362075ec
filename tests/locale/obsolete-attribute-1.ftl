form = Querida
    .close = Suya
    .post = Adiós

### check: es/letter.ftl
### source: form = Dear
### source:     .close = Yours
### asks: form
### asks: form.close
### finds: 3:6 obsolete-attribute
