a = { "\u2068" }{ $n }

### check: en/letter.ftl
### finds: 1:8 unbalanced-isolate
