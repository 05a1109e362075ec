### Les mots des listes : comment une colonne peut s'appeler, et ce qu'elle peut contenir.

## Colonnes

column-id = id | identifiant
column-name = nom | nom complet | nom et prénom | prénom et nom | signataire
column-email = courriel | e-mail | mail | mél | adresse électronique | adresse e-mail
column-address = adresse | rue | adresse postale | adresse 1 | adresse 2 | adresse 3
column-city = ville | commune | localité
column-country = pays | pays de résidence
column-lang = langue | langue de la lettre
column-profession = profession | métier | fonction
column-gender = genre | sexe
column-note = note | mot personnel | avec vos propres mots | avec mes propres mots
column-privacy = confidentialité
column-danger = danger
column-attachment = pièce jointe | pièces jointes | fichier joint | fichiers joints | annexe
column-opening = début | ouverture
column-demands = demandes | ordre des demandes
# Facts of the case that the letter tells; as what somebody writes (“doctor”); which wording; how long the letter is.
column-facts = faits | fait
column-as = en qualité de | en tant que
column-wording = rédaction
column-length = longueur de la lettre
column-title = titre
column-affiliation = affiliation | établissement | institution | université | organisation | organisme
column-place = lieu

## Colonnes ignorées

perhaps-id = numéro | n° | no | référence | réf
perhaps-name = prénom | prénoms | nom de famille
perhaps-city = lieu
perhaps-profession = titre | poste
perhaps-note = message | messages | commentaire | commentaires | remarque | remarques | observations | notes
perhaps-attachment = fichier | fichiers

## Valeurs

value-female = femme | féminin | fém
value-male = homme | masculin | h | masc
value-other = autre | x | non précisé | non binaire
value-full = complet | complète
value-place = lieu | initiales
value-length-full = entière | complète
value-length-short = brève | courte
value-yes = oui | o
value-no = non
