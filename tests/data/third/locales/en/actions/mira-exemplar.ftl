title = Mira Exemplar: teacher arrested
subject = Release of Mira Exemplar
person-exemplar = Mira Exemplar
opening = I am writing about { $person }, a teacher.
facts = She was arrested after a school play.
concern = I am concerned for her health.
demand-release = Mira Exemplar is released immediately

# The office, and how it is addressed.
recipient-minister = the Minister of Ice
    .to = to the Minister of Ice
    .office = Minister of Ice
recipient-embassy-madrid = the embassy in Madrid
    .to = to the embassy in Madrid
    .office = Embassy, Madrid
recipient-embassy-dublin = the embassy in Dublin
    .to = to the embassy in Dublin
    .office = Embassy, Dublin
holder-pingu = Pia Pinguin
salutation-minister = Your Excellency,
    .close = Yours respectfully,
