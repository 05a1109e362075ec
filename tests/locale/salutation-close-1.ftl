salutation-a = Monsieur le Président,
    .close = Veuillez agréer, Monsieur le Procureur, mes salutations.
salutation-b = Monsieur le Procureur,
    .close = Veuillez agréer, Monsieur le Procureur, mes salutations.

### check: fr/letter.ftl
### finds: 2:6 salutation-close
