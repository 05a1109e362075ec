a = bell

### check: en/letter.ftl
### finds: 1:7 control-character
