# caf�
a = tea { "\uFFFD" }

### check: en/letter.ftl
### finds: 1:6 replacement-character
