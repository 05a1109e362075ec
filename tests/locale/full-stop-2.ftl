demand-a = اسے فوراً رہا کیا جائے۔
facts = وہ جیل میں ہے۔
concern = وہ شدید بیمار اور کمزور

### check: ur/actions/case.ftl
### source: demand-a = he is released at once
### source: facts = He is in prison.
### source: concern = He is seriously ill and weak.
### finds: 1:1 full-stop
