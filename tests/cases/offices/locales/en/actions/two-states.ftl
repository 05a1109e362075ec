title = Ilan Exemplar may be handed over for his articles
subject = { $person } – request for extradition
person-ilan = Ilan Exemplar
person-vera = Vera Exemplar
country-AQ = Land A
    .of = of Land A
    .in = in Land A
    .envelope = Land A
country-BV = Land B
    .of = of Land B
    .in = in Land B
    .envelope = Land B

opening = I am writing about { $person }, two journalists from Land B who were arrested in Land A on { $arrested }.
facts = Land B asks for the extradition of Ilan Exemplar, whom it accuses of insulting the state in his newspaper. A court is to hear the request on { $hearing }. Vera Exemplar has not been charged with anything.
concern = Both have asked for asylum in Land A and have had no answer.

demand-no-extradition = Ilan Exemplar is not handed over to Land B
demand-release = both are released, unless they are charged with an offence that international law recognises

subject-requesting = { $person } – your government’s request for extradition
opening-requesting = I am writing about { $person }, a journalist who has been held in Land A since { $arrested } and whose extradition your government has asked for.
facts-requesting = He is accused of insulting the state in his newspaper; no other charge has been made public. A court in Land A is to hear the request on { $hearing }.
demand-withdraw = the request for the extradition of { $person } is withdrawn
demand-charges = all charges that concern his articles alone are dropped
