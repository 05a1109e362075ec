a = Vraiment ? Oui ! C’est fini; merci : fin

### check: fr-CA/letter.ftl
### finds: 1:14 french-space
### finds: 1:20 french-space
