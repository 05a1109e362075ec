a =  text
b = { "\u00A0" }text

### check: en/letter.ftl
### finds: 1:5 leading-space
