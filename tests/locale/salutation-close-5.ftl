salutation-a = Excellence,
    .close = { close }
salutation-b = Madame,
    .close = { close }
close = Je vous prie d’agréer, { $salutation }, mes salutations.

### check: fr/letter.ftl
