a = { $person }, لماذا
b = جناب, شکریہ

### check: ur/letter.ftl
