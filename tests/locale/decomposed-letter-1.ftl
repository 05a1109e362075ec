a = für Sie
b = für Sie

### check: de/letter.ftl
### finds: 1:6 decomposed-letter
