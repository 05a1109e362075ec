wrong = به مقام معظم رهبری و قوه قضائیه
right = رهبر جمهوری اسلامی ایران و قوهٔ قضائیه

### check: fa/letter.ftl
### beside glossary.ftl: leader = رهبر جمهوری اسلامی ایران
### beside glossary.ftl:     .not = مقام معظم رهبری
### beside glossary.ftl: judiciary = قوهٔ قضائیه
### beside glossary.ftl:     .not = قوه قضائیه
### finds: 1:12 glossary
### finds: 1:30 glossary
