a = caf�

### check: en/letter.ftl
### finds: 1:8 replacement-character
