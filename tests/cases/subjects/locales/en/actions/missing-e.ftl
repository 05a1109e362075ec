title = Eno Exemplar: missing
subject = { $person } – search
person-eno = Eno Exemplar
opening = I am writing about { $person }, who has been missing since { $missing }.
facts = Nobody is known to hold him.
concern = His family has had no answer.
demand-search = the search for him goes on, and his family is told what is found

recipient-minister = Minister of Justice of Land A
    .to = to the Minister of Justice of Land A
    .office = Minister of Justice of Land A
recipient-embassy = Embassy of Land A
    .to = to the Embassy of Land A
    .office = Embassy of Land A
