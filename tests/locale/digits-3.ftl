a = १३ वर्ष
b = ১৩ বছর

### check: hi/letter.ftl
### finds: 2:5 digits
### finds: 2:8 foreign-script
