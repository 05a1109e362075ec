title = Jonas Exemplar: lighthouse keeper
subject = Release of Jonas Exemplar
outcome = Jonas Exemplar was released on { $freed }. Thank you to everybody who wrote.
person-jonas = Jonas Exemplar
opening = I am writing about { $person }.
facts = He kept a lighthouse that was never lit.
concern = I am concerned for his health.
demand-release = Jonas Exemplar is released immediately

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
