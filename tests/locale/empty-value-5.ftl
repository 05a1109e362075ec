-t =
a = fine

### check: en/letter.ftl
### finds: 1:2 empty-value
