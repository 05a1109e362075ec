a = { "\u00A0" }{ "\u200C" }

### check: en/letter.ftl
### finds: 1:1 empty-value
