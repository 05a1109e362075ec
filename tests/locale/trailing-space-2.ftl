a =
    first	
    second{ " " }

### check: en/letter.ftl
### finds: 2:10 trailing-space
### finds: 3:14 trailing-space
