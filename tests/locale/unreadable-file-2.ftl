a = fine
b = ÿþ

### check: fr/letter.ftl
### finds: 2:5 unreadable-file
