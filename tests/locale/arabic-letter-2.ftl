a = آپ كا شكريہ

### check: ur/letter.ftl
