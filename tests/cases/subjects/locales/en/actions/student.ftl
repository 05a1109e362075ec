title = A student held
subject = A student arrested on { $arrested } – access to a lawyer
withhold-name = Dora Exemplar | Dora
opening = I am writing about { $person }. A student of Town D, she was arrested on { $arrested }.
facts = She has not been seen since.
concern = Her family asks that her name is not made public.
call = I am calling about a student of Town D who was arrested on { $arrested }.
demand-lawyer = she can see a lawyer

recipient-minister = Minister of Justice of Land A
    .to = to the Minister of Justice of Land A
    .office = Minister of Justice of Land A
recipient-embassy = Embassy of Land A
    .to = to the Embassy of Land A
    .office = Embassy of Land A
