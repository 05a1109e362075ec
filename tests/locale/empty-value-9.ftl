office = Guía
    .address = { "" }
list-and = { "" }

### check: es/letter.ftl
### source: office = Leader
### source:     .address = { "" }
