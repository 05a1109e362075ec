holder-khamenei = Аятолла Али Хомейни
holder-mogherini = г-жа Федерика Могерини

### check: ru/recipients.ftl
### source: holder-khamenei = Ayatollah Ali Khamenei
### source: holder-mogherini = Ms Federica Mogherini
### finds: 1:1 name-spelling
