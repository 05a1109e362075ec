title = Radio C: off the air
subject = { $person } – licence
person-radio = Radio C
opening = { $person } was taken off the air on { $closed }. I am writing to you about { $person }.
facts = It had broadcast in two languages for ten years.
concern = Its staff of forty have lost their work.
demand-licence = { $person } gets its licence back

recipient-minister = Minister of Justice of Land A
    .to = to the Minister of Justice of Land A
    .office = Minister of Justice of Land A
recipient-embassy = Embassy of Land A
    .to = to the Embassy of Land A
    .office = Embassy of Land A
