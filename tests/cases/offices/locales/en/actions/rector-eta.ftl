title = Kai Exemplar is shut out of the University of Eta
subject = { $person } – return to the University of Eta
person-kai = Kai Exemplar
country-AQ = Land A
    .of = of Land A
    .in = in Land A
    .envelope = Land A

opening = I am writing about { $person }, a student of history who was excluded from the University of Eta on { $excluded }.
facts = The only reason given was an article in the students’ newspaper, and there was no hearing.
concern = The examinations of this year begin on { $examinations }.

demand-return = { $person } may return and sit these examinations
demand-newspaper = no student is punished for what the students’ newspaper prints

of-eta = of the University of Eta
