title = Mira Exemplar: teacher sentenced for a school play
subject = Release of Mira Exemplar
summary = Mira Exemplar, a teacher who does not exist, was tried in { $tried }. Her { $pupils } pupils have had no lessons since she was arrested on { $arrested }.
background =
    She taught at a school that was never built.

    The play was about snow.
person-exemplar = Mira Exemplar
opening = I am writing about { $person }, a teacher, who was arrested on { $arrested } and tried in { $tried }.
facts = Her { $pupils } pupils have reportedly had no lessons since.
concern = I am concerned for her health.
demand-release = Mira Exemplar is released immediately
demand-doctor = she is seen by a doctor of her choice

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
