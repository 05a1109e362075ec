### Les mots des listes : comment une colonne peut s'appeler, et ce qu'elle peut contenir.

## Colonnes

column-id = id | numéro | n° | référence
column-name = nom | nom complet | nom et prénom | prénom et nom | signataire
column-email = courriel | e-mail | mail | mél | adresse électronique | adresse e-mail
column-address = adresse | rue | adresse postale | adresse 1 | adresse 2 | adresse 3
column-city = ville | commune | localité | lieu
column-country = pays | pays de résidence
column-lang = langue | langue de la lettre
column-profession = profession | métier | fonction | titre
column-gender = genre | sexe
column-note = note | message | commentaire | mot personnel
column-privacy = confidentialité
column-affiliation = affiliation | établissement | institution | université | organisation | organisme
column-attachment = pièce jointe | pièces jointes | fichier | fichiers | annexe
column-opening = début | ouverture
column-demands = demandes | ordre des demandes
column-reason = raison | motif | erreur

## Valeurs

value-female = femme | féminin | fém
value-male = homme | masculin | h | masc
value-other = autre | x | non précisé | non binaire
value-full = complet | complète
value-place = lieu | initiales
