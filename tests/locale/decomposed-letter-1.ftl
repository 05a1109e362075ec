a = für Sie
b = für Sie

### check: de/letter.ftl
