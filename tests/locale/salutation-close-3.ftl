salutation-a = Excellence,
    .close = { close }
salutation-b = Madame la Présidente,
    .close = { close }
close = Je vous prie d’agréer, Excellence, mes salutations.

### check: fr/letter.ftl
### finds: 4:6 salutation-close
