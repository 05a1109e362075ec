title = Village B waits for land
subject = { $person } – land
person-village = the people of Village B
    .number = plural
opening = { $person } were made to leave for a mine on { $moved }. I am writing on behalf of { $person }.
facts = No land has been given to them.
concern = The sowing season is near.
call = { $person } were made to leave for a mine on { $moved }.
demand-land = { $person } are given land that they accept

recipient-minister = Minister of Justice of Land A
    .to = to the Minister of Justice of Land A
    .office = Minister of Justice of Land A
recipient-embassy = Embassy of Land A
    .to = to the Embassy of Land A
    .office = Embassy of Land A
