pena = يقضي حكما مدته ١٣ عاما منذ ٢٠١٥

### check: ar/letter.ftl
### source: pena = He has served a term of 13 years since 2015
