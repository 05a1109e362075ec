a = Cоmo está

### check: es/letter.ftl
### finds: 1:6 foreign-script
