a = { $person }, لماذا
b = جناب, شکریہ

### check: ur/letter.ftl
### finds: 1:16 arabic-punctuation
### finds: 2:9 arabic-punctuation
