title = Zora Exemplar: a lawyer without a lawyer
subject = { $person } – access to a lawyer
person-zora = Zora Exemplar
country-AQ = Land A
    .of = of Land A
    .in = in Land A
    .envelope = Land A

opening = I am writing about { $person }, a lawyer who was arrested on { $arrested }.
facts = She has not been charged with anything, and her family has been allowed a single visit.
concern = None of the three lawyers whom she asked for has been let in.

demand-lawyer = { $person } may see a lawyer of her choice at once and in private
demand-release = she is released, unless she is charged with an offence that international law recognises
