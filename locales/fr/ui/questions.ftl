## Questions sur un terminal

# Comment répondre à une question. Rien ici n’est une option de la ligne de commande.
ask-intro = Quelques questions, puis les lettres. Échap revient à la question précédente, Ctrl-C arrête ; rien n’est écrit avant que vous le disiez.
ask-intro-plain = Quelques questions, puis les lettres. Une ligne avec < seul revient à la question précédente, Ctrl-C arrête ; rien n’est écrit avant que vous le disiez.
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
ask-select-several = Plusieurs choix commencent par « { $found } ». Tapez-en davantage, ou le numéro.
ask-select-none = « { $found } » n’est aucun d’eux. Tapez un numéro de 1 à { $count }, ou le début d’un mot.
ask-many-help = Des numéros séparés par des virgules, ou des débuts de mots ; Entrée seule choisit { $numbers }.
ask-many-help-none = Des numéros séparés par des virgules, ou des débuts de mots ; Entrée seule n’en choisit aucun.
# Là où le terminal ne peut pas montrer dans la ligne ce qui s’y trouve.
ask-stands = Entrée seule garde « { $text } » ; { $nothing } le vide.
error-ask = La question n’a pas pu être posée sur ce terminal.
error-broken-off = Interrompu.

## Questions de write

ask-action = Quelle action ?
ask-no-action = Aucune action ouverte n’a le genre « { $kind } ».
ask-language = Dans quelle langue ?
ask-kind = Que voulez-vous écrire ?
ask-kind-reminder = Un rappel de votre lettre du { $day }, restée sans réponse
kind-needs-joint = signée par une organisation ou par plusieurs personnes ensemble
kind-needs-call = un texte pour un appel, aux services dont le numéro est connu
kind-needs-petition = des feuilles à imprimer, que beaucoup signent à la main
ask-name = Votre nom complet :
ask-name-help = Il figure au bas de la lettre.
ask-address = Votre rue et votre numéro :
ask-address-help = Facultatif ; une adresse complète donne plus de poids à une lettre.
ask-city = Votre ville :
ask-city-help = Avec le code postal, si vous voulez : il ne figure que dans l’adresse.
ask-country = Votre pays :
ask-country-help = Son nom ou son code à deux lettres ; Tab le complète.
ask-signatories = Qui la signe ensemble ?
ask-signatories-help = Le nom d’une organisation, ou un fichier avec les signataires : CSV, xlsx ou ods avec name et, au choix, title, affiliation et place.
ask-prompts = Quelques questions pour vos propres mots, dans la langue de la lettre. { $care }
ask-prompt = { $question }
ask-note = Une ligne avec vos propres mots :
ask-note-help = Facultatif ; une lettre écrite avec ses propres mots a plus de poids.
ask-note-editor-help = Facultatif ; une lettre écrite avec ses propres mots a plus de poids. { $sign } et Entrée ouvre { $editor } pour l’écrire.
error-editor = Votre éditeur ne s’est pas bien terminé ; le texte est resté comme il était.
ask-way = Comment l’enverrez-vous ?
ask-way-paper = Sur papier, par la poste : une adresse est connue pour { $reached } sur { $of }
ask-way-mail = Par e-mail, depuis votre propre logiciel : une adresse est connue pour { $reached } sur { $of }
ask-way-form = Par le formulaire du site du service : { $reached } sur { $of } en ont un
ask-way-screen = Je veux seulement la lire ici
ask-email = Votre adresse e-mail :
ask-email-help = C’est celle de l’expéditeur du brouillon ; elle ne va nulle part ailleurs.
ask-folder = Dans quel dossier ?
ask-folder-help = Il est créé s’il n’existe pas ; ~ est votre dossier personnel.
ask-overview = Voici vos réponses. Et maintenant ?
ask-make = La faire
ask-read = La lire d’abord
ask-replace =
    { $count ->
        [one] Remplacer ({ $count } fichier) ?
        [many] Remplacer ces { $count } fichiers ?
       *[other] Remplacer ces { $count } fichiers ?
    }
ask-save =
    { $count ->
        [one] Enregistrer la lettre ({ $count }) dans un fichier ?
        [many] Enregistrer les { $count } lettres dans des fichiers ?
       *[other] Enregistrer les { $count } lettres dans des fichiers ?
    }
# Des réponses qui attendent.
ask-keep = Si quelque chose vous interrompt, vos réponses peuvent-elles attendre une heure ? Elles seraient dans { $file }, que vous seul·e pouvez lire ; qui peut lire vos fichiers y apprend que vous écrivez.
ask-go-on = Des réponses d’avant vous attendent encore. Continuer avec elles ?
ask-kept = Vos réponses attendent une heure dans { $file }. « appeal write » continue avec elles, « appeal forget » les supprime.
# Ce qui est proposé à la fin.
ask-keep-profile = Garder votre nom et votre adresse sur cette machine, pour ne pas les retaper la prochaine fois ?
ask-open-mail =
    { $count ->
        [one] Ouvrir { $count } brouillon dans votre logiciel de messagerie ?
        [many] Ouvrir les { $count } brouillons dans votre logiciel de messagerie ?
       *[other] Ouvrir les { $count } brouillons dans votre logiciel de messagerie ?
    }
ask-open-files =
    { $count ->
        [one] Ouvrir maintenant { $count } fichier, pour le lire ou l’imprimer ?
        [many] Ouvrir maintenant les { $count } fichiers, pour les lire ou les imprimer ?
       *[other] Ouvrir maintenant les { $count } fichiers, pour les lire ou les imprimer ?
    }
ask-open-failed = Aucun programme du système ne l’a ouvert ; il est là où le dit la ligne « Fichier enregistré ».
ask-note-sent =
    { $count ->
        [one] Est-ce envoyé ({ $count } lettre) ? Alors, noter l’envoi d’aujourd’hui, et « appeal list » dira quand une réponse est due :
        [many] Les { $count } lettres sont-elles envoyées ? Alors, noter l’envoi d’aujourd’hui, et « appeal list » dira quand une réponse est due :
       *[other] Les { $count } lettres sont-elles envoyées ? Alors, noter l’envoi d’aujourd’hui, et « appeal list » dira quand une réponse est due :
    }

## Comment les réponses s’appellent dans le résumé, et quand l’une d’elles ne convient pas

asked-line = { $label } : { $said }
# allow(same-as-source): the same word in French
asked-case = Action
asked-language = Langue
asked-kind = Quoi
asked-country = Votre pays
asked-signing = Signature
asked-name = Votre nom
asked-address = Rue et numéro
asked-town = Votre ville
asked-signatories = Signée par
asked-own-words = Vos propres mots
asked-opening = Commence par
asked-first-demand = Demande d’abord
asked-way = Envoi
asked-email = Votre adresse e-mail
asked-folder = Dossier
asked-way-paper = Sur papier
asked-way-mail = Par e-mail
asked-way-form = Par un formulaire web
asked-way-screen = Seulement la lire ici
asked-none = rien
