a = Hello

### check: en/more/letter.ftl
### finds: 1:1 obsolete-file
