## La page qu’une personne ouvre dans son navigateur : elle pose des questions, rédige les lettres et aide à les envoyer
##
## La page ne met rien en forme : nombres et jours arrivent comme textes, et aucun message ne choisit selon un nombre. Elle est lue par
## des gens qui n’ont jamais utilisé un tel programme : ni options ni noms de fichiers, des phrases courtes. Un bouton dit ce qu’il fait.

site-skip = Aller à la lecture et à l’envoi
# Au-dessus des noms des langues, chacun dans la sienne ; dit par les lecteurs d’écran seulement.
site-page-language = Langue de cette page
# Le jour où la page a été faite : ce qu’elle dit vaut pour ce jour.
site-edition = État au { $day }.

## Si des lettres sont attendues

site-over = Le dernier jour pour envoyer des lettres était le { $day }. N’envoyez plus rien, et prévenez la personne qui vous a donné cette page.
# Derrière la raison pour laquelle l’action est suspendue.
site-paused = Merci d’attendre, et de ne rien envoyer de ce que vous auriez déjà écrit.
site-old = Cette page a été faite le { $day }, il y a plus de 90 jours. Avant d’écrire, cherchez des nouvelles : la personne a pu être libérée, transférée ou jugée depuis, et il existe peut-être une page plus récente.
site-too-old = Cette page a été faite le { $day }, il y a trop longtemps : elle ne fait plus de lettres. Cherchez des nouvelles de cette action, et demandez une page plus récente à la personne qui vous a donné celle-ci.

## La personne qui écrit

site-safety = Est-ce sans danger pour vous ?
# Quand quelqu’un vit dans l’État lui-même : il n’y a pas de choix.
site-signing-within = Qui vit dans ce pays ({ $country }) signe seulement de ses initiales et de sa ville ; c’est ainsi que cette lettre est signée.
site-what = Ce que vous écrivez
# Sous les langues de la lettre.
site-language-help = Un destinataire lit mieux dans sa propre langue. Ce que dit la lettre vous est aussi montré dans la langue de cette page.
site-you = À propos de vous
# La première ligne d’une liste, tant que rien n’est choisi.
site-choose = Choisissez
site-address-help = Une ligne pour chaque ligne de l’enveloppe. Facultatif ; une adresse complète donne plus de poids à une lettre.
site-profession = Votre profession :
site-profession-help = Facultatif. Elle figure sous votre nom, dans la langue de la lettre.
site-email-help = Facultatif. Elle figure dans la lettre, pour que l’on puisse vous répondre, et c’est celle de l’expéditeur si vous enregistrez un brouillon pour votre messagerie.
site-gender-help = Certaines langues n’écrivent pas de la même façon des femmes et des hommes.
site-words = Avec vos propres mots
# $language est une langue, dite dans cette langue : فارسی.
site-words-language = Écrivez dans la langue de la lettre : { $language }.
site-prompts = Des questions qui aident
site-how = Plus de choix
site-how-help = Vous pouvez laisser tout cela tel quel.
# En quelle qualité quelqu’un écrit : médecin, enseignante.
site-as = En quelle qualité écrivez-vous ?
site-as-none = Aucune de celles-ci
site-facts = Que doit-elle raconter ?
site-facts-help = Cochez ce qui compte pour vous ; le reste est tiré au sort.
site-length = Quelle longueur doit-elle avoir ?
site-length-full = La lettre entière
site-length-short = Une lettre brève, d’environ 200 mots
# Le serveur d’un réseau, comme mastodon.example.
site-server = Votre serveur Mastodon :
site-server-help = Son nom, par exemple mastodon.example : le message s’y ouvre.
# Le bouton à la fin des questions.
site-show = Lire et envoyer
# Devant les noms de ce qui manque ou ne convient pas.
site-missing = Il manque encore :
site-ties-first = Répondez d’abord à la question de savoir si c’est sans danger pour vous. Votre lettre apparaît ensuite ici.

## Lire et envoyer

site-result = Lire et envoyer
site-count = Lettres : { $count }
# Dit une fois, quand les lettres apparaissent, pour qui ne voit pas la page.
site-ready = Vos lettres sont prêtes. Lettres : { $count }
site-seen = Ce que ce destinataire voit de vous
# Devant les initiales et devant la profession de la personne qui écrit, comme « Votre nom », « Votre ville ».
site-seen-initials = Vos initiales
site-seen-profession = Votre profession
site-seen-post = Par la poste, en plus, le cachet et votre écriture sur l’enveloppe.
site-seen-mail = Par e-mail, en plus, le nom et l’adresse de votre compte, quelle que soit la signature de la lettre.
site-seen-form = Par le formulaire de son site web, en plus, ce que demande le formulaire, et l’adresse que vous avez sur Internet (adresse IP).
# $language est une langue, dite dans cette langue.
site-letter-in = La lettre ({ $language })
site-reading-in = Ce qu’elle dit ({ $language })
site-findings = Avant de l’envoyer
site-mend = Il faut corriger ceci avant de pouvoir l’envoyer.

## Par la poste

site-by-post = Sur papier, par la poste
site-print = Imprimer
site-print-all = Imprimer toutes les lettres
site-print-envelope = Imprimer une enveloppe
site-print-help = Dans la fenêtre d’impression, laissez le format, les marges et l’échelle tels quels : la page les fixe.
site-one-sheet = Elle tient sur une feuille.
site-sheets = Feuilles de papier : { $count }
site-two-sheets = Elle ne tient pas sur une feuille et continue sur une deuxième. Raccourcissez vos propres mots : une lettre d’une page est lue.
site-window = L’adresse se trouve là où la fenêtre d’une enveloppe la montre.
site-post-to = Signez-la à la main et envoyez-la par la poste à :
site-no-post = Aucune adresse postale n’est renseignée pour ce destinataire.

## Par e-mail, par un formulaire, autrement

site-by-mail = Par e-mail
site-mail-open = Ouvrir dans votre messagerie
site-mail-to = À : { $addresses }
# D’une échelle qui montre la longueur du lien.
site-mail-length = Longueur du lien qui l’ouvre
site-mail-whole = La lettre entière tient dans le nouveau message : { $length } caractères sur { $limit }.
site-mail-short = La lettre entière est trop longue pour cette voie : { $length } caractères, et le maximum est de { $limit }. Le nouveau message contient une lettre brève. Pour envoyer la lettre entière, copiez-la et collez-la à sa place.
site-mail-subject = La lettre est trop longue pour cette voie : { $length } caractères, et le maximum est de { $limit }. Le nouveau message ne contient que l’adresse et l’objet. Le texte est mis dans le presse-papiers : collez-le dans le message.
site-mail-send = Relisez le message, et envoyez-le vous-même.
site-by-form = Par le formulaire de son site web
site-form-open = Copier le texte et ouvrir le formulaire
site-form-help = Le formulaire s’ouvre dans un nouvel onglet, sur le site du destinataire. Collez-y le texte, relisez-le, et envoyez-le vous-même.
site-otherwise = La copier ou l’enregistrer
site-copy = Copier le texte
site-copied = Le texte est dans le presse-papiers.
site-copy-failed = Ce navigateur ne laisse pas la page copier. Sélectionnez le texte de la lettre, et copiez-le vous-même.
site-save-eml = Enregistrer comme brouillon (.eml)
site-save-txt = Enregistrer comme texte brut (.txt)
site-save-html = Enregistrer comme page web (.html)
# Le navigateur range ce qui est enregistré parmi ses téléchargements. $file est un nom.
site-saved = Enregistré parmi vos téléchargements : { $file }
site-save-help = Un fichier reste sur cet appareil jusqu’à ce que vous le supprimiez.

## Messages sur les réseaux

# $network est un nom : X, Mastodon, Bluesky.
site-post-open = Ouvrir sur { $network }
site-post-copy = Copier ce message
site-post-length = Longueur du message

## Ce qui a été envoyé

site-mark-sent = Je l’ai envoyée
site-mark-unsent = Finalement, je ne l’ai pas envoyée
# À côté du nom d’un destinataire.
site-marked = envoyée
site-sent = Ce que vous avez envoyé
site-sent-line = { $day } – { $office }
site-sent-keep = Garder cette liste sur cet appareil
site-sent-keep-help = Si vous la cochez, l’action, le destinataire et le jour restent dans ce navigateur, et rien de vous. Qui s’en sert après vous peut voir que vous avez écrit. Sinon, la liste disparaît quand vous fermez la page.
site-sent-kept = La liste est gardée dans ce navigateur.
site-sent-remove = Supprimer la liste
site-sent-removed = La liste est supprimée de cet appareil.
site-sent-refused = Ce navigateur ne laisse la page rien garder.

## Au pied de la page

site-keeps = Ce que cette page conserve
site-keeps-help = Rien, sauf ce que vous cochez plus haut. Elle ne charge rien et n’envoie rien, pas même à ceux qui l’ont faite ; quand vous la fermez, ce que vous avez tapé disparaît. Votre navigateur peut noter que vous l’avez ouverte, sauf dans une fenêtre privée ; et videz le presse-papiers après avoir collé une lettre.
# $contact est une ligne de ceux qui publient la page : une adresse, un numéro de téléphone.
site-contact = Questions sur cette action : { $contact }

## Là où un navigateur n’exécute pas de script : une lettre avec des blancs, à remplir à la main

site-hand = Une lettre à remplir à la main
site-hand-help = Ce navigateur n’exécute pas le script de cette page. Imprimez la page, ou recopiez la lettre à la main, et remplissez ce qui manque.
site-hand-safety = Une lettre peut mettre en danger qui vit dans ce pays ({ $country }), en vient ou y a de la famille, ainsi que la personne pour qui elle est écrite. Qui a de tels liens signe seulement de ses initiales et de sa ville, et n’indique ni rue ni téléphone.
site-hand-to = Envoyez-la par la poste à l’une de ces adresses :
# Ce qui va dans un blanc ; entre parenthèses derrière le blanc.
site-blank-name = votre nom
site-blank-address = votre adresse
site-blank-town = votre ville
site-blank-country = votre pays
site-blank-day = la date

## La liste des actions

site-index-title = Écrire une lettre
site-index-intro = Choisissez pour qui vous écrivez. La page pose quelques questions, rédige les lettres pendant que vous tapez, et montre comment les envoyer vous-même.
site-index-none = Aucune lettre n’est attendue pour le moment.
