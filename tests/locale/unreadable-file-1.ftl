a = café

### check: en/letter.ftl
### finds: 1:8 unreadable-file
