### Les mots des listes : comment une colonne peut s'appeler, et ce qu'elle peut contenir.

## Colonnes

column-id = id | identifiant
column-name = nom | nom complet | nom et prénom | prénom et nom | signataire
column-email = courriel | e-mail | mail | mél | adresse électronique | adresse e-mail
column-address = adresse | rue | adresse postale | adresse 1 | adresse 2 | adresse 3
column-city = ville | commune | localité | lieu
column-country = pays | pays de résidence
column-lang = langue | langue de la lettre
column-profession = profession | métier | fonction
column-title = titre
column-gender = genre | sexe
column-note = note | en vos propres mots
column-privacy = confidentialité
column-affiliation = affiliation | établissement | institution | université | organisation | organisme
column-attachment = pièce jointe | pièces jointes | annexe
column-opening = début | ouverture
column-demands = demandes | ordre des demandes
column-reason = raison | motif | erreur

## Columns that are read over, because their names are also those of other things (an internal remark, the number of a row, a
## form of address): the person is told how to name one that is meant.

almost-id = numéro | n° | référence
almost-profession = titre
almost-note = commentaire | commentaires | message | remarque | remarques | notes | mot personnel
almost-attachment = fichier | fichiers

## Valeurs

value-female = femme | féminin | fém
value-male = homme | masculin | h | masc
value-other = autre | x | non précisé | non binaire
value-full = complet | complète
value-place = lieu | initiales

# What spreadsheets show where a formula failed. Such a cell is told, and never taken for an empty one.
value-error = #N/A | #REF! | #VALEUR! | #NOM? | #DIV/0! | #NUL! | #NOMBRE! | #PROPAGATION! | #CALC! | #CHAMP!
