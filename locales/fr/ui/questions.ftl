## Questions sur un terminal

# Comment répondre à une question. Rien ici n’est une option de la ligne de commande.
ask-intro = Quelques questions, puis les lettres. Échap revient à la question précédente, Ctrl-C arrête ; rien n’est enregistré sans votre accord.
ask-intro-plain = Quelques questions, puis les lettres. Une ligne avec < seul revient à la question précédente, Ctrl-C arrête ; rien n’est enregistré sans votre accord.
ask-first = C’est la première question ; Ctrl-C arrête.
ask-required = Cette réponse est nécessaire.
ask-yes = oui
ask-no = non
ask-confirm-help = { $yes } ou { $no } ; Entrée seule vaut « { $usual } ».
ask-confirm-neither = « { $found } » n’est ni « { $yes } » ni « { $no } ».
# Le numéro d’un choix.
ask-number = { $number }
ask-select-help = Un numéro ou le début d’un mot ; Entrée seule choisit { $number }.
ask-select-many = Il y a { $count } choix. Tapez le début d’un mot, que Tab complète, ou { $all } pour les voir tous.
ask-select-several = Plusieurs choix commencent par « { $found } ». Tapez quelques lettres de plus, ou le numéro.
ask-select-none = « { $found } » ne correspond à aucun choix. Tapez un numéro de 1 à { $count }, ou le début d’un mot.
ask-many-help = Des numéros séparés par des virgules, ou des débuts de mots ; Entrée seule choisit { $numbers }.
ask-many-help-none = Des numéros séparés par des virgules, ou des débuts de mots ; Entrée seule n’en choisit aucun.
# Là où le terminal ne peut pas montrer dans la ligne ce qui s’y trouve.
ask-stands = Entrée seule garde « { $text } » ; { $nothing } l’efface.
error-ask = La question n’a pas pu être posée sur ce terminal.
error-broken-off = Interrompu.

## Questions de write

ask-action = Quelle action ?
ask-no-action = Aucune action ouverte ne propose le type de document « { $kind } ».
ask-language = Dans quelle langue ?
ask-kind = Que voulez-vous écrire ?
ask-kind-reminder = Un rappel de votre lettre du { $day }, restée sans réponse
kind-needs-joint = signée par une organisation ou par plusieurs personnes ensemble
kind-needs-call = un texte à dire au téléphone, aux destinataires dont le numéro est renseigné
kind-needs-petition = des feuilles à imprimer, que beaucoup signent à la main
ask-name = Votre nom complet :
ask-name-help = Il figure au bas de la lettre.
ask-address = Votre adresse (numéro et rue) :
ask-address-help = Facultatif ; une adresse complète donne plus de poids à une lettre.
ask-city = Votre ville :
ask-city-help = Avec le code postal, si vous voulez : il ne figure que dans l’adresse.
ask-country = Votre pays :
ask-country-help = Son nom ou son code à deux lettres ; Tab le complète.
ask-signatories = Qui signe la lettre en commun ?
ask-signatories-help = Le nom d’une organisation, ou un fichier avec les signataires : CSV, xlsx ou ods avec « nom » et, au choix, « titre », « établissement » et « lieu ».
ask-prompts = Quelques questions pour trouver vos propres mots, dans la langue de la lettre. { $care }
ask-prompt = { $question }
ask-note = Une ligne avec vos propres mots :
ask-note-help = Facultatif ; une lettre écrite avec ses propres mots a plus de poids.
ask-note-editor-help = Facultatif ; une lettre écrite avec ses propres mots a plus de poids. Tapez { $sign } puis Entrée pour l’écrire dans { $editor }.
error-editor = Votre éditeur s’est terminé par une erreur ; le texte est inchangé.
ask-drawn = Tirer au sort : des lettres qui diffèrent ont plus de poids
ask-way = Comment l’enverrez-vous ?
ask-way-paper = Sur papier, par la poste (destinataires dont l’adresse postale est renseignée : { $reached } sur { $of })
ask-way-mail = Par e-mail, depuis votre messagerie (destinataires dont l’adresse e-mail est renseignée : { $reached } sur { $of })
ask-way-form = Par le formulaire du site web du destinataire (destinataires qui en ont un : { $reached } sur { $of })
ask-way-screen = Je veux seulement la lire ici
ask-email = Votre adresse e-mail :
ask-email-help = C’est celle de l’expéditeur du brouillon ; elle ne va nulle part ailleurs.
ask-folder = Dans quel dossier ?
ask-folder-help = Il est créé s’il n’existe pas ; ~ est votre dossier personnel.
ask-overview = Voici vos réponses. Et maintenant ?
ask-make = Rédiger maintenant
ask-read = Lire d’abord
# allow(hidden-number): there is at least one file
ask-replace =
    { $count ->
        [one] Remplacer ce fichier ?
        [many] Remplacer ces { $count } fichiers ?
       *[other] Remplacer ces { $count } fichiers ?
    }
# allow(hidden-number): there is at least one letter
ask-save =
    { $count ->
        [one] Enregistrer la lettre dans un fichier ?
        [many] Enregistrer les { $count } lettres dans des fichiers ?
       *[other] Enregistrer les { $count } lettres dans des fichiers ?
    }
# Des réponses qui attendent.
ask-keep = Si quelque chose vous interrompt, vos réponses peuvent-elles attendre une heure ? Elles seraient dans { $file }, que personne d’autre que vous ne peut lire ; qui peut lire vos fichiers y apprend que vous écrivez.
ask-go-on = Des réponses d’avant vous attendent encore. Continuer avec elles ?
ask-kept = Vos réponses attendent une heure dans { $file }. « appeal write » continue avec elles, « appeal forget » les supprime.
# Ce qui est proposé à la fin.
ask-keep-profile = Garder votre nom et votre adresse sur cet ordinateur, pour ne pas les retaper la prochaine fois ?
# allow(hidden-number): there is at least one draft
ask-open-mail =
    { $count ->
        [one] Ouvrir le brouillon dans votre messagerie ?
        [many] Ouvrir les { $count } brouillons dans votre messagerie ?
       *[other] Ouvrir les { $count } brouillons dans votre messagerie ?
    }
# allow(hidden-number): there is at least one file
ask-open-files =
    { $count ->
        [one] Ouvrir maintenant le fichier, pour le lire ou l’imprimer ?
        [many] Ouvrir maintenant les { $count } fichiers, pour les lire ou les imprimer ?
       *[other] Ouvrir maintenant les { $count } fichiers, pour les lire ou les imprimer ?
    }
ask-open-failed = Aucun programme du système ne l’a ouvert ; il est là où le dit la ligne « Fichier enregistré ».
# allow(hidden-number): there is at least one letter
ask-note-sent =
    { $count ->
        [one] Si la lettre est partie, la noter comme envoyée aujourd’hui, pour que « appeal list » rappelle quand une réponse est attendue ?
        [many] Si les { $count } lettres sont toutes parties, les noter comme envoyées aujourd’hui, pour que « appeal list » rappelle quand une réponse est attendue ?
       *[other] Si les { $count } lettres sont toutes parties, les noter comme envoyées aujourd’hui, pour que « appeal list » rappelle quand une réponse est attendue ?
    }

## Comment les réponses s’appellent dans le résumé, et quand l’une d’elles ne convient pas

asked-line = { $label } : { $said }
# allow(same-as-source): the same word in French
asked-case = Action
asked-language = Langue
asked-kind = Type de document
asked-country = Votre pays
asked-signing = Signature
asked-name = Votre nom
asked-address = Numéro et rue
asked-town = Votre ville
asked-signatories = Signée par
asked-own-words = Vos propres mots
asked-opening = Commence par
asked-first-demand = Demande d’abord
asked-drawn = tirage au sort
asked-way = Envoi
asked-email = Votre adresse e-mail
asked-folder = Dossier
asked-way-paper = Sur papier
asked-way-mail = Par e-mail
asked-way-form = Par un formulaire web
asked-way-screen = Seulement la lire ici
asked-none = rien
