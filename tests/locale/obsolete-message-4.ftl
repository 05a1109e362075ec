yes = sí
not = no

### check: es/ui.ftl
### source: yes = yes
### finds: 2:1 obsolete-message
