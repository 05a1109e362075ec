holder-khamenei = آية الله روح الله خميني
holder-mogherini = السيدة فيديريكا موغيريني

### check: ar/recipients.ftl
### source: holder-khamenei = Ayatollah Ali Khamenei
### source: holder-mogherini = Ms Federica Mogherini
### finds: 1:1 name-spelling
