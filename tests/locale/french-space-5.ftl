a = { $name }: oui
    .close = { $name } !

### check: fr/letter.ftl
### finds: 1:14 french-space
### finds: 2:24 french-space
