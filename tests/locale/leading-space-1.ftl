a = { " " }text

### check: en/letter.ftl
### finds: 1:8 leading-space
