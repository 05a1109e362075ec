title = Monks told to leave
subject = { $person } – return to their monastery
person-monks = the { $count } monks of Monastery B
opening = { $person } were told on { $ordered } to leave the monastery within a week. I am writing on behalf of { $person }.
facts = Their cells have since been sealed.
concern = Many of them are old and ill, and have nowhere to go.
call = { $person } were told on { $ordered } to leave the monastery within a week.
post = { $person } were told on { $ordered } to leave the monastery.
demand-return = { $person } may return

recipient-minister = Minister of Justice of Land A
    .to = to the Minister of Justice of Land A
    .office = Minister of Justice of Land A
recipient-embassy = Embassy of Land A
    .to = to the Embassy of Land A
    .office = Embassy of Land A
