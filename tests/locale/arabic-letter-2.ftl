a = آپ كا شكريہ

### check: ur/letter.ftl
### finds: 1:8 arabic-letter
### finds: 1:12 arabic-letter
