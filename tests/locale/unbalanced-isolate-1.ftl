a = open ⁧here
b = fine

### check: en/letter.ftl
### finds: 1:10 unbalanced-isolate
