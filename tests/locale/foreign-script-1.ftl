a = Благодарю you

### check: ru/letter.ftl
### finds: 1:15 foreign-script
