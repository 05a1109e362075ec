title = Elin Exemplar est libre
subject = { $person } – remerciements
person-elin = Elin Exemplar
country-AQ = Pays A
    .of = du Pays A
    .in = au Pays A
    .envelope = Pays A
outcome = { $person } a été libérée le { $freed } et a repris son enseignement.

opening = J’ai appris avec joie que { $person }, institutrice, a été libérée le { $freed }. Je vous remercie d’avoir fait réexaminer son dossier.
freedom = Détenue depuis le { $arrested }, elle a retrouvé sa famille et sa classe. Vous avez ainsi rendu confiance à beaucoup de ceux qui s’étaient adressés à vous en sa faveur.
