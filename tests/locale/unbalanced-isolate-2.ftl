a = shut⁩
b = ⁨x
c = y⁩

### check: en/letter.ftl
### finds: 1:9 unbalanced-isolate
### finds: 2:5 unbalanced-isolate
### finds: 3:6 unbalanced-isolate
