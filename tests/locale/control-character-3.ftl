# a comment
a = x{ "\u000A" }

### check: en/letter.ftl
### finds: 1:12 control-character
### finds: 2:9 control-character
