a = Il a dit «oui» et « non ».

### check: fr/letter.ftl
### finds: 1:14 french-space
### finds: 1:18 french-space
### finds: 1:23 french-space
### finds: 1:29 french-space
