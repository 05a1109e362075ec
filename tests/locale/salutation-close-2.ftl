salutation-m = Señoras y señores:
    .close = Le saluda respetuosamente
salutation-e = Excelencia:
    .close = Le saluda respetuosamente

### check: es/letter.ftl
### finds: 2:6 salutation-close
