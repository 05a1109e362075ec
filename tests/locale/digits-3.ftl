a = १३ वर्ष
b = ১৩ বছর

### check: hi/letter.ftl
