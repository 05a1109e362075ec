a = text 
b = { $n }  

### check: en/letter.ftl
### finds: 1:9 trailing-space
### finds: 2:11 trailing-space
