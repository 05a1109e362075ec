yes = sí

### check: es/ui.ftl
### source: yes = yes
### source: no = no
### finds: 1:1 missing-message (weaker)
