udhr-5 = not being hurt
udhr-19 = what is said

### check: en/law.ftl
### asks: udhr-5
### asks: udhr-19
### beneath law.ftl: udhr-5 = not being tortured
### beneath law.ftl: udhr-19 =  what is said
### finds: 1:1 shadowed
