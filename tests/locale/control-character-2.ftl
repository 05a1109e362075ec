a = { "\u001B" }[31m

### check: en/letter.ftl
### finds: 1:8 control-character
