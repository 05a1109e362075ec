## Aperçu

cli-preview = Afficher les lettres sur une page web de cet ordinateur, en direct pendant la rédaction
cli-preview-port = Port de 127.0.0.1 où se trouve la page ; à défaut, un port libre
cli-preview-font = Une police, par le nom sous lequel elle est installée ou par son fichier ; plusieurs sont utilisées dans leur ordre
preview-title = Aperçu des lettres
preview-workspace = Espace de travail : { $folder }
preview-built-in = Ceci est le contenu intégré, qui ne change pas. Pour voir le vôtre, indiquez son dossier : appeal preview --workspace DOSSIER
preview-running = Ouvrez cette adresse dans un navigateur de cet ordinateur. Ctrl-C met fin à l’aperçu.
preview-refused = Cette page ne répond qu’au navigateur de cet ordinateur, à l’adresse que le programme a affichée.
preview-skip = Aller aux lettres
preview-noscript = Cette page a besoin de JavaScript. Elle vient de votre propre ordinateur et ne charge rien d’ailleurs.
preview-live = Les changements des fichiers apparaissent d’eux-mêmes.
preview-changed = Contenu relu à { $time }.
preview-lost = Le programme ne répond pas. Relancez-le : appeal preview
preview-choices = Ce qui est affiché
# allow(same-as-source): the same word in French
preview-action = Action
preview-kind = Type de document
preview-recipient = Destinataire
preview-languages = Langues
preview-writer = La personne qui écrit
preview-writer-hint = Ce qui reste vide vaut pour n’importe qui. Rien n’en est conservé une fois la page fermée.
preview-danger = Une lettre avec un nom complet peut mettre en danger qui vit dans ce pays ({ $country }), en vient ou y a de la famille, ainsi que la personne pour qui elle est écrite : choisissez « { $place } ».
preview-field-name = Nom complet
# allow(same-as-source): the same word in French
preview-field-profession = Profession
preview-field-address = Adresse sans la ville
preview-field-city = Ville
preview-field-country = Pays
preview-field-email = Adresse e-mail
preview-field-gender = Genre, pour les langues dont la grammaire l’exige
# allow(same-as-source): the same word in French
preview-field-privacy = Signature
preview-field-note = Avec ses propres mots
preview-anybody = Indifférent
preview-gender-male = masculin
preview-gender-female = féminin
preview-gender-other = autre
preview-privacy-full = nom et adresse
preview-privacy-place = initiales et lieu seulement
preview-wishes = Comment elle est rédigée
preview-field-opening = Début
preview-field-demands = Ordre des demandes
preview-demand-earlier = Monter
preview-demand-later = Descendre
preview-demand-moved = Maintenant à la place { $place } sur { $count }.
preview-field-organisation = Organisation dont elle émane
preview-field-signatories = Signataires
preview-signatories-hint = Un nom par ligne et, au choix, titre, établissement et lieu, séparés par des virgules ou copiés d’un tableur.
preview-field-sort = Ordre des signataires
preview-sort-file = tel qu’indiqué
preview-sort-name = par nom
preview-field-signatures = Signatures d’une pétition qu’elle cite
preview-field-counted = Jour où elles ont été comptées
preview-field-sheets = Feuilles
preview-field-rows = Lignes de chaque feuille ; vide : autant qu’il en tient
preview-number = Indiquez un nombre de 1 à { $most }.
preview-field-network = Réseau social
# allow(same-as-source): the same word in French
preview-field-occasion = Occasion
preview-occasion-near = celle qui est proche selon le calendrier solaire
preview-occasion-nowruz = Norouz
preview-occasion-yalda = nuit de Yalda
preview-occasion-spring = printemps
preview-occasion-summer = été
preview-occasion-autumn = automne
preview-occasion-winter = hiver
preview-forms = Forme de la lettre
preview-tab-letter = Lettre
preview-tab-printed = Page imprimée
preview-tab-email = Source de l’e-mail
preview-tab-envelope = Enveloppe
preview-tab-post = Publication
preview-findings = Ce que signalent les règles
preview-files = Ce que signalent les règles dans les fichiers des langues
preview-count = Erreurs : { $errors }. Avertissements : { $warnings }. Remarques : { $notices }.
preview-none = Il n’y a pas encore de lettre à afficher.
preview-stale = Ceci est la dernière lettre qui a pu être rédigée. L’erreur est indiquée plus haut.
preview-no-email = Indiquez une adresse e-mail pour la personne qui écrit : un brouillon a besoin d’un expéditeur.
preview-no-address = Aucune adresse postale n’est renseignée pour ce destinataire.
# allow(hidden-number): a letter has a page at least
preview-alt-printed =
    { $pages ->
        [one] La page imprimée ; son texte est celui de la lettre.
       *[other] Les { $pages } pages imprimées ; leur texte est celui de la lettre.
    }
preview-alt-envelope = Une enveloppe adressée à : { $address }
preview-error-port = Le port { $port } de cet ordinateur ne peut pas être utilisé.
preview-hint-port = Un autre programme l’occupe peut-être. Indiquez-en un autre avec --port, ou omettez --port.
preview-error-watch = Les changements dans { $folder } ne peuvent pas être suivis.
preview-error-server = L’aperçu ne peut pas démarrer.

## La même page, où l’on traduit les messages

preview-edit = Traduire
preview-edit-title = Messages à traduire
preview-edit-close = Fermer
preview-edit-language = Traduire en
preview-edit-messages = Les messages de cette lettre
preview-edit-filter = Chercher dans les messages
preview-edit-text = Ce que dit le message
preview-edit-hint = Comme dans le fichier : le texte, puis chaque attribut sur sa propre ligne (.name = texte). Ctrl+Entrée enregistre et passe à ce qui manque ; Échap ferme et garde le texte.
preview-edit-save-next = Enregistrer et continuer
preview-edit-save = Enregistrer
preview-edit-next = Le prochain qui manque
preview-edit-meanwhile = Entre-temps, le message a été modifié dans le fichier. Rien n’a été écrit. Voici ce qui s’y trouve maintenant :
preview-edit-mine = Écrire quand même mon texte
preview-edit-theirs = Prendre ce texte
# allow(same-as-source): the same word in French
preview-edit-variables = Variables
preview-edit-terms = Noms du glossaire
preview-edit-alike = Déjà traduit, d’un texte semblable
preview-edit-others = Dans d’autres langues
preview-edit-kinds = Documents qui le contiennent
preview-edit-missing = manque
preview-edit-done = fait
preview-edit-found = avec remarques
preview-edit-saved = Enregistré dans le fichier.
preview-edit-unsaved = Pas encore enregistré. D’ici là, le texte reste dans cette fenêtre.
preview-edit-lost = Rien n’a été enregistré : le programme ne répond pas. Le texte reste ici.
preview-edit-all = Il ne manque rien dans cette lettre.
preview-edit-new = pas encore dans le fichier
preview-edit-no-messages = Aucune lettre dont les messages puissent être listés : son dossier contient une erreur.
preview-edit-insert = Insérer { $name }
preview-edit-progress = Faits : { $done } sur { $total }.
preview-edit-over = Ce texte est intégré. Ce que vous enregistrez sera dans { $file } et prendra sa place.
preview-edit-inherited = Ce texte vient de { $language }. Ce que vous enregistrez sera dans { $file } et ne prendra sa place que dans cette langue.
preview-edit-copy = Les mots d’un dossier sont dans un seul fichier. Ce qui est intégré est copié dans { $file } avec votre texte ; ses modifications ultérieures n’y arriveront pas.
preview-edit-built-in = Ce qui est intégré ne peut pas être modifié. Pour traduire, lancez la page avec un dossier à vous : appeal preview --workspace DOSSIER
preview-edit-pack = Un paquet ne peut pas être modifié : c’est un fichier unique, en lecture seule.
preview-edit-read-only = Rien ne peut être écrit dans { $folder } : ce dossier est en lecture seule.
preview-edit-changed = { $file } a été modifié à cet instant même. Rien n’a été écrit ; enregistrez de nouveau.
preview-edit-link = { $file } est un lien ou se trouve dans un lien. Rien n’y est écrit.
preview-edit-hint-link = Remplacez le lien par le fichier lui-même, ou modifiez le fichier dans un éditeur.
preview-edit-unknown = Aucun fichier de cette langue n’a de place pour le message { $message }.
preview-edit-long = Le texte dépasse { $most } ko.
preview-edit-no-message = Ce texte ne donnerait pas de message { $message }.
preview-type-text = texte
preview-type-number = nombre
# allow(same-as-source): the same word in French
preview-type-date = date
