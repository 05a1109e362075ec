### Les mots des listes : comment une colonne peut s'appeler, et ce qu'elle peut contenir.

## Colonnes

column-id = id | identifiant
column-name = nom | nom complet | nom et prénom | prénom et nom | nom prénom | prénom nom | signataire | quel est votre nom complet
column-given-name = prénom | prénoms | prénom usuel | 1er prénom
column-middle-name = deuxième prénom | second prénom | 2e prénom | particule
column-family-name = nom de famille | nom d’usage
column-email = courriel | e-mail | mail | mél | adresse électronique | adresse e-mail | adresse de messagerie | adresse mail | adresse email | adresse courriel | votre courriel | votre adresse e-mail
column-address = adresse | rue | voie | adresse postale | adresse 1 | adresse 2 | adresse 3 | complément d’adresse | ligne d’adresse 1 | ligne d’adresse 2
column-house-number = numéro de rue | numéro de maison | n° de rue | n° de voie | numéro de voie
column-postcode = code postal | C.P. | CP
column-city = ville | commune | localité | dans quelle ville habitez-vous
column-region = région | province | département | canton | état/province
column-country = pays | pays de résidence | pays/région | dans quel pays habitez-vous
column-lang = langue | langue de la lettre | langue préférée | dans quelle langue souhaitez-vous la lettre
column-profession = profession | métier | fonction
column-gender = genre | sexe
column-note = note | mot personnel | avec vos propres mots | avec mes propres mots
column-privacy = confidentialité | vie privée | niveau de confidentialité
column-danger = danger
column-consent = consentement | accord | accepte | autorisation | j’accepte | acceptez-vous | acceptation | consentez-vous | acceptez-vous que nous écrivions en votre nom
column-unsubscribed = désabonné | désinscrit | désinscription | décédé | ne pas contacter | désabonnée | décédée | date de décès | date du décès | ne pas écrire | rejeté
column-status = statut
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
perhaps-name = sympathisant | membre | adhérent | contact | personne
perhaps-consent = permission | RGPD | protection des données
perhaps-status = actif | état
perhaps-city = lieu
perhaps-privacy = privé | privée | confidentiel | anonyme
perhaps-profession = titre | poste
perhaps-note = message | messages | commentaire | commentaires | remarque | remarques | observations | notes
perhaps-attachment = fichier | fichiers

## Valeurs

value-female = femme | féminin | fém | Mme | Mlle | madame
value-male = homme | masculin | h | masc | M | monsieur
value-other = autre | x | non précisé | non binaire | non spécifié | non renseigné | ne souhaite pas répondre
value-full = complet | complète
value-place = lieu | initiales
value-length-full = entière | complète
value-length-short = brève | courte
value-yes = oui | o
value-no = non
value-true = vrai | d’accord | j’accepte | j’accepte volontiers | volontiers | accepté
value-false = faux | jamais | je refuse | refusé | retiré | je n’accepte pas
value-left = parti | partie | démissionnaire | désabonné | désabonnée | désinscrit | désinscrite | décédé | décédée | rejeté | non distribué | radié | radiée | bloqué | supprimé | inactif | inactive | expiré | mort | morte | défunt | défunte | résilié | résiliée | non abonné | non abonnée | rejetée | bloquée | supprimée | suspendu | suspendue | archivé | archivée | ancien membre | ancienne membre | ancien adhérent | ancienne adhérente | ex-membre | expirée | ne pas contacter | ne pas écrire | en prison | emprisonné | emprisonnée | arrêté | arrêtée | détenu | détenue | en attente | non confirmé | non confirmée | annulé | annulée
value-current = actif | active | abonné | abonnée | membre | adhérent | adhérente | confirmé | confirmée | à jour | en cours | activé | activée | nouveau | nouvelle | inscrit | inscrite

## Noms, langues, pays

name-order = given family
language-also = langue française
countries-also =
    AE: Émirats | EAU
    BY: Bélarus | Belarus
    CD: République démocratique du Congo | RDC | RD Congo | Zaïre
    CG: République du Congo | Congo Brazzaville
    CI: Côte d’Ivoire
    CN: République populaire de Chine | RPC
    CZ: République tchèque | Tchéquie
    DE: République fédérale d’Allemagne | RFA
    GB: Angleterre | Grande-Bretagne | Écosse | Pays de Galles | Irlande du Nord
    HK: Hong Kong | Hong-Kong
    IR: République islamique d’Iran | Perse
    KR: République de Corée
    MK: Macédoine
    MM: Birmanie
    NL: Hollande | Pays-Bas
    PS: Palestine | État de Palestine
    RU: Fédération de Russie
    SZ: Swaziland
    TL: Timor oriental
    TR: Turquie
    US: États-Unis | États-Unis d’Amérique | Amérique
    VA: Vatican | Saint-Siège
    VE: République bolivarienne du Venezuela
