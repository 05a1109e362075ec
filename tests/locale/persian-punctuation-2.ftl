a = نام { $person }, شهر { $place }; پایان

### check: fa/letter.ftl
### finds: 1:20 persian-punctuation
### finds: 1:36 persian-punctuation
