title = Three teachers held
subject = { $person } – access to lawyers
person-lena = Lena Exemplar
person-oran = Oran Exemplar
person-sky = Sky Exemplar
opening = I am writing about { $person }, three teachers who were arrested on { $arrested }.
facts = None of them has been allowed to see a lawyer since.
concern = Nobody has said where they are held.
call = { $person } are teachers who were arrested on { $arrested }. Nobody has said where they are held.
demand-lawyers = all three can see lawyers of their own choice without delay
demand-release = they are released, unless they are charged with an offence that international law recognises

recipient-minister = Minister of Justice of Land A
    .to = to the Minister of Justice of Land A
    .office = Minister of Justice of Land A
recipient-embassy = Embassy of Land A
    .to = to the Embassy of Land A
    .office = Embassy of Land A
