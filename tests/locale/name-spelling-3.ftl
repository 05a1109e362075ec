holder-mogherini = Frau Federica Mussolini
holder-khamenei = Ajatollah Ali Chamenei

### check: de/recipients.ftl
### source: holder-mogherini = Ms Federica Mogherini
### source: holder-khamenei = Ayatollah Ali Khamenei
### finds: 1:1 name-spelling
