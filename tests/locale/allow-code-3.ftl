# allow(one-page): not a rule of these files
a = fine

### check: en/letter.ftl
### finds: 1:9 allow-code
