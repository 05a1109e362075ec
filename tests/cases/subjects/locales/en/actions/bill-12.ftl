title = Bill 12
subject = { $person } – second reading
matter = Bill { $bill }
opening = I am writing about { $person }, which is to be read for the second time.
facts = It would punish what newspapers may say today.
concern = Journalists fear for their work.
call = { $person } is to be read for the second time.
post = { $person } would punish what newspapers may say today.
demand-reject = { $person } is not adopted

recipient-minister = Minister of Justice of Land A
    .to = to the Minister of Justice of Land A
    .office = Minister of Justice of Land A
recipient-embassy = Embassy of Land A
    .to = to the Embassy of Land A
    .office = Embassy of Land A
