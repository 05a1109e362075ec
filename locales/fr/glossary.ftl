### What things are called, in one way: each message is an office, a court, a law or a prison, and what it says is its name. Attribute
### .not has what else it is called, between |; a message of this language that calls it so is found by the rule "glossary", letter by
### letter. Generic words ("a supreme court") are no names. No letter says this file, and each language has the names that it needs.

## Courts and prisons

evin = prison d’Evin
    .not = Évin | Évine | Evine | Ewin | prison de Evin | Prison d’Evin
revolutionary-court = tribunal révolutionnaire
    .not = Tribunal révolutionnaire | Cour révolutionnaire | cour révolutionnaire | tribunal de la Révolution
supreme-court = Cour suprême
    .not = Cour Suprême | Haute Cour
implementation-of-sentences = Bureau d’application des peines
    .not = Bureau de l’application des peines | Bureau d’exécution des peines | Bureau pour l’application des peines

## Offices

leader = Guide de la République islamique d’Iran
    .not = Guide suprême | Guide Suprême | Guide de la Révolution | Leader suprême
head-of-judiciary = Chef du pouvoir judiciaire
    .not = Responsable du pouvoir judiciaire | Chef de l’autorité judiciaire | Chef du Pouvoir judiciaire | chef du pouvoir judiciaire
prosecutor-tehran = Procureur public et révolutionnaire de Téhéran
    .not = Procureur général et révolutionnaire de Téhéran | Procureur général de Téhéran
interests-section = Section d’intérêts
    .not = Section des intérêts | section d’intérêts | Bureau d’intérêts | Bureau des intérêts
# Of a function only the first noun and its adjective before it have a capital.
high-representative = Haut Représentant de l’Union
    .not = Haut-Représentant de l’Union | haut représentant de l’Union | Haut représentant de l’Union
# The holder of an office; a name has one spelling.
khamenei = Khamenei
    .not = Khameneï | Khaménéi | Khaménei | Jamenei

## The United Nations, and law

working-group = Groupe de travail sur la détention arbitraire
    .not =
        Groupe de travail sur les détentions arbitraires | Groupe de travail de la détention arbitraire |
        Groupe de Travail sur la détention arbitraire | groupe de travail sur la détention arbitraire
special-rapporteur = Rapporteur spécial
    .not = Rapporteur Spécial | rapporteur spécial
udhr = Déclaration universelle des droits de l’homme
    .not = Déclaration universelle des droits humains | Déclaration Universelle des droits de l’homme | Déclaration universelle des Droits de l’homme
iccpr = Pacte international relatif aux droits civils et politiques
    .not = Pacte international sur les droits civils et politiques | Convention internationale relative aux droits civils et politiques
icescr = Pacte international relatif aux droits économiques, sociaux et culturels
    .not = Pacte international sur les droits économiques, sociaux et culturels
