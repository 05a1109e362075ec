### What the program says: help, questions, results, errors. The variables are explained in English's file.
###
### Space before punctuation: U+202F before ; ! ?, U+00A0 before : and inside « ». Nothing here needs the writer's gender.
### What a command or a flag does stands in the infinitive; the person is "vous". An office that letters go to is a
### "destinataire", or "la fonction" as opposed to whoever holds it; a case and an action are both "action".

## How the language writes dates, numbers and lists: see the English file.

format-locale = fr
# In French the first day of a month alone is an ordinal.
first-of-month = 1er
list-and = { "" }

## Levels of what is told

level-error = erreur{"\u00A0"}
level-warning = avertissement{"\u00A0"}
level-notice = remarque{"\u00A0"}
level-detail = détail{"\u00A0"}
level-help = aide{"\u00A0"}

## Help of the command line

cli-heading-usage = Utilisation :
# The program puts the colon behind these headings; the no-break space before it must stand here.
cli-heading-commands = Commandes{"\u00A0"}
# allow(same-as-source): the same word in French
cli-heading-arguments = Arguments{"\u00A0"}
# allow(same-as-source): the same word in French
cli-heading-options = Options{"\u00A0"}
cli-heading-writer = À propos de vous{"\u00A0"}
# allow(same-as-source): several are the same word in French
cli-value =
    .action = ACTION
    .character = CARACTÈRE
    .code = CODE
    .command = COMMANDE
    .country = PAYS
    .date = AAAA-MM-JJ
    .days = JOURS
    .email = ADRESSE
    .file = FICHIER
    .folder = DOSSIER
    .form = FORME
    .formats = FORMATS
    .gender = GENRE
    .host = SERVEUR
    .how = MANIÈRE
    .id = ID
    .ids = IDS
    .key = CLÉ
    .kind = TYPE
    .lang = LANGUE
    .line = LIGNE
    .minutes = MINUTES
    .name = NOM
    .network = RÉSEAU
    .number = NUMÉRO
    .occasion = OCCASION
    .options = OPTIONS
    .order = ORDRE
    .other = AUTRE
    .outbox = BOÎTE
    .paper = PAPIER
    .path = CHEMIN
    .port = PORT
    .recipient = DESTINATAIRE
    .row = LIGNE
    .shell = SHELL
    .size = FORMAT
    .state = ÉTAT
    .text = TEXTE
    .town = VILLE
    .unit = DURÉE
    .user = UTILISATEUR
    .way = VOIE
    .workspace = ESPACE
cli-about = Des lettres pour les actions urgentes : courtoises, exactes et prêtes à envoyer.
cli-about-after =
    Une première lettre :
      appeal list
      appeal write
    « appeal COMMANDE --help » en dit plus sur une commande.
cli-arg-workspace = Dossier contenant actions/, templates/ ou locales/, qui vient recouvrir le contenu intégré ; à défaut, celui de la variable APPEAL_WORKSPACE, ou le dossier courant s’il contient locales/l10n.toml
cli-arg-today = Date de rédaction, au lieu de celle de l’ordinateur
cli-arg-help = Afficher cette aide
cli-arg-version = Afficher la version
cli-arg-json = Afficher le résultat en JSON, pour les scripts
cli-list = Lister les actions pour lesquelles on peut écrire
cli-list-all = Montrer aussi celles qui sont clôturées ou dont la date limite est dépassée
cli-show = Afficher une action : le cas, les demandes, à qui écrire et par quels moyens
cli-show-action = Identifiant de l’action, tel que « appeal list » l’affiche
cli-write = Rédiger les lettres d’une action ; ce qui manque est demandé dans le terminal
cli-write-after =
    Exemples :
      appeal write ahmadreza-djalali --lang fa --writer me.toml
      appeal write ahmadreza-djalali --writer me.toml --format html,eml --out letters/
cli-write-action = Identifiant de l’action, tel que « appeal list » l’affiche
cli-write-lang = Langue des lettres, par exemple fa ; à défaut, celle du profil, sinon celle du terminal
cli-write-to = N’écrire qu’à ces destinataires (identifiants tels que « appeal show » les affiche), pas à tous
cli-write-kind = Type de document ; à défaut, letter
cli-write-format = Un ou plusieurs formats parmi txt, html, pdf, eml, mailto, md, docx, séparés par des virgules ; à défaut, txt
cli-write-out = Dossier où enregistrer les fichiers ; avec -, un seul document est affiché
cli-write-name = Votre nom complet
cli-write-address = Votre adresse sans la ville ; répétez l’option pour chaque ligne
cli-write-city = Votre ville ; ajoutée à l’adresse, sauf si une ligne la contient déjà
cli-write-country = Votre pays : son nom, ou son code à deux lettres
cli-write-email = Votre adresse e-mail ; nécessaire pour eml
cli-write-profession = Votre profession ou activité ; figure sous votre nom
cli-write-gender = male, female ou other (masculin, féminin ou autre), pour les langues dont la grammaire l’exige
cli-write-note = Une ligne ou plus, avec vos propres mots
cli-write-note-file = Fichier contenant votre texte personnel
cli-write-privacy = full, ou place : signer seulement de vos initiales et de votre lieu de résidence
cli-write-profile = Prendre vos données dans ce profil ; à défaut, dans celui qui s’appelle default
cli-write-save-profile = Garder ces données dans un profil, pour ne plus avoir à les indiquer
cli-write-paper = a4 ou letter ; sinon, le papier de votre pays
cli-write-font = Une police installée sur cette machine, pour pdf
cli-write-envelope = Aussi une enveloppe pour chaque lettre : dl, c6 ou 10
cli-write-merge = Toutes les lettres dans un seul pdf, prêt à imprimer recto verso
cli-labels = Imprimer les adresses des destinataires d’une action sur une planche d’étiquettes (pdf)
cli-labels-actions = Les identifiants des actions, tels que « appeal list » les affiche
cli-labels-country = Le pays d’où vous postez : son nom ou son code de deux lettres
cli-labels-lang = La langue des noms de fonctions ; sinon, celle du pays d’où vous postez
cli-labels-to = Ces destinataires seulement
cli-labels-copies = Combien d’étiquettes de chaque adresse ; sinon, 1
cli-labels-paper = a4 (3 × 8 étiquettes) ou letter (Avery 5160) ; sinon, celui du pays d’où vous postez
cli-labels-font = Une police installée sur cette machine
cli-labels-profile = Prendre le pays dans ce profil ; sinon, dans celui qui s’appelle default
cli-labels-out = Le fichier où vont les étiquettes ; - l’affiche
cli-labels-force = Remplacer le fichier s’il existe déjà
cli-write-cc = Un seul e-mail pour tous : les destinataires des copies figurent en Cc et ne reçoivent pas de message à part
cli-write-allow = Rédiger même si cette règle s’y oppose : son code, ou plusieurs séparés par des virgules
cli-write-fallback = S’il manque un message dans la langue choisie, rédiger toute la lettre dans la langue suivante de l’action
cli-write-force = Remplacer les fichiers déjà présents

error-cli = Impossible de comprendre la ligne de commande.
error-cli-unknown-argument = « { $argument } » est inconnu ici. (Une valeur de plusieurs mots se met entre guillemets droits.)
error-cli-unknown-command = Il n’y a pas de commande « { $command } ».
error-cli-no-command = Il manque une commande.
error-cli-no-value = Il faut une valeur pour « { $argument } ».
error-cli-value = « { $value } » n’est pas une valeur possible pour « { $argument } ».
error-cli-missing = Il manque « { $argument } ».
error-cli-conflict = « { $argument } » et « { $other } » ne vont pas ensemble.
error-cli-utf8 = Un argument n’est pas en UTF-8.
hint-cli-help = « appeal --help » liste les commandes, « appeal COMMANDE --help » les options de l’une d’elles.
hint-cli-date = Écrivez la date sous la forme année-mois-jour : 2016-01-20.

## List

status-open = ouverte
status-archived = archivée
status-paused = suspendue
status-closed = clôturée
list-days-left =
    { $days ->
        [0] dernier jour aujourd’hui
        [one] { $days } jour restant
       *[other] { $days } jours restants
    }
list-expired = date limite dépassée
list-none = Il n’y a pour le moment aucune action pour laquelle écrire.
list-hidden =
    { $count ->
        [one] { $count } action est clôturée ou a dépassé sa date limite ; --all l’affiche aussi.
       *[other] { $count } actions sont clôturées ou ont dépassé leur date limite ; --all les affiche aussi.
    }
list-broken = Impossible de lire l’action « { $action } ».

## Show

show-status-open = Ouverte : des lettres sont attendues.
show-status-archived = Archivée : conservée dans son état d’origine. Cherchez d’abord une action en cours.
show-status-paused = Suspendue : pas de lettres pour le moment.
show-status-closed = Clôturée : il n’y a plus de lettres à écrire.
# Why an action is paused: a whole sentence; it stands alone and behind others.
pause-freed = La personne a été libérée. Tant qu’il n’est pas établi qu’elle est en sécurité, des lettres pourraient la mettre en danger.
pause-silence = La personne, sa famille ou son avocat a demandé le silence.
pause-negotiations = Des pourparlers sont en cours, que des lettres pourraient compromettre.
pause-review = Les faits sont en cours de vérification.
show-consent = Accord donné pour la publication : { $consent }.
show-withhold = Passé sous silence, dans les lettres comme dans votre propre texte : { $withheld }.
show-issued = Lancée le { $day }.
show-expires = Date limite pour écrire : { $day }.
show-expired = La date limite pour écrire était le { $day }.
show-languages = Langues : { $languages }.
show-languages-any = Langues : { $languages }, ou toute autre.
show-danger = Une lettre peut mettre en danger qui vit dans le pays ({ $country }), en vient ou y a de la famille, ainsi que la personne pour qui elle est écrite. Qui a de tels liens signe seulement de ses initiales et de son lieu de résidence : --privacy place.
show-danger-none = Les personnes qui vivent dans le pays ({ $country }) écrivent sans danger à ces autorités : { $reason }
show-for = Pour { $people }.
show-demands = Ce qui est demandé :
show-law = Fondement juridique :
show-law-article = { $article } : { $what }
show-recipients = À qui écrire :
show-role-to = reçoit la lettre
show-role-copy = reçoit une copie
show-role-named = seulement pour les types de document qui le prévoient
show-writers-in = Mission diplomatique : ne reçoit de copie que des personnes qui vivent dans certains pays ({ $countries }).
show-holder-named = Titulaire : { $name }.
show-holder-unnamed = Titulaire au { $day } : { $name }. C’est trop ancien pour nommer quelqu’un ; la lettre s’adresse donc à la fonction.
show-holder-undated = Titulaire à la date des données : { $name }. Cette date n’est pas connue ; la lettre s’adresse donc à la fonction.
show-post = Adresse postale : { $address }
show-no-post = Adresse postale : non renseignée.
show-email = E-mail : { $addresses }
show-no-email = E-mail : non renseigné.
show-web-form = Formulaire sur son site web : adresse de la page non renseignée.
show-web-form-at = Formulaire sur son site web : { $url }
show-phone = Téléphone : { $numbers }
show-x = X : { $handle }
show-unreachable = Aucun moyen de contact n’est renseigné. La lettre est rédigée quand même : à vous de trouver comment la faire parvenir.
show-verified = Coordonnées vérifiées le { $day }.
show-verified-stale = Coordonnées vérifiées le { $day }, il y a plus d’un an : contrôlez-les avant l’envoi.
show-unverified = Coordonnées jamais vérifiées : contrôlez-les avant l’envoi.
show-kinds = Peut s’écrire comme (--kind) :
show-kind = { $kind } : { $name }
show-kind-to = à { $recipients }
show-kind-joint = signée par une organisation (--organisation NOM) ou par plusieurs personnes (--signatories FICHIER)
show-sources = Sources :
show-source = { $title }
show-source-published = { $title }, { $day }

## Write: questions

ask-intro = Quelques questions, puis les lettres. Échap arrête tout, sans rien enregistrer.
ask-select-help = ↑ ↓ pour se déplacer, du texte pour chercher, Entrée pour choisir
ask-action = Quelle action ?
ask-ties-why = Cette action concerne un pays ({ $country }) dont le gouvernement détient des personnes. Les lettres peuvent mettre en danger qui les écrit, sa famille et la personne qu’elles défendent. De votre réponse dépend ce que la lettre dira de vous ; elle n’est conservée nulle part.
ask-ties = Vous ou votre famille, vivez-vous dans ce pays ({ $country }), en venez-vous ou y voyagez-vous ?
ask-ties-yes = Oui
ask-ties-unsaid = Je préfère ne pas le dire
ask-ties-no = Non
ask-signing-why = Il est alors plus sûr de signer de vos initiales et de votre ville. Un nom complet et une adresse peuvent servir contre vous quand vous voyagez, contre votre famille sur place ou contre la personne pour qui vous écrivez. Une lettre signée d’initiales compte aussi.
ask-signing = Comment voulez-vous signer ?
ask-signing-place = Seulement de mes initiales et de ma ville
ask-signing-full = De mon nom complet
ask-signing-within = Qui vit dans ce pays ({ $country }) signe seulement de ses initiales et de sa ville ; c’est ainsi que cette lettre est signée. Pour signer de votre nom complet, il faut --allow danger, et cette décision n’appartient qu’à vous.
ask-initials = Vos initiales :
ask-initials-help = Elles figurent au bas de la lettre, par exemple S. A. ; votre nom complet n’est pas nécessaire.
ask-city-place-help = La grande ville la plus proche suffit.
ask-note-place-help = Facultatif. Ne dites rien qui révèle qui vous êtes : ni école, ni lieu de travail, ni proches.
leaves-profile = Un profil laisse dans { $file }, sur cet ordinateur, ce que vous avez donné de vous. Qui peut lire ce fichier apprend que vous écrivez des lettres.
leaves-note = Une note laisse dans { $file }, sur cet ordinateur, l’action, le destinataire, le jour et la voie. Qui peut lire ce fichier apprend que vous avez écrit.
leaves-post = Une publication reste sous votre compte à la vue de tout le monde, avec le nom, les photos et les contacts de ce compte ; des copies en restent quand vous la supprimez.
leaves-call = Un appel révèle votre numéro et votre voix ; les opérateurs conservent qui a appelé qui et quand, et l’appel peut être enregistré.
ask-leaves = Continuer malgré tout ?
leaves-nothing = Rien n’a été conservé.
ask-language = Dans quelle langue ?
ask-name = Votre nom complet :
ask-name-help = Il figure au bas de la lettre.
ask-address = Votre adresse (numéro et rue) :
ask-address-help = Facultatif ; une adresse complète donne plus de poids à la lettre.
ask-city = Votre ville :
ask-country = Votre pays :
ask-country-help = Son nom ou son code à deux lettres ; Tab le complète.
ask-note = Une ligne avec vos propres mots :
ask-note-help = Facultatif ; une lettre écrite avec ses propres mots a plus de poids.
ask-required = Réponse indispensable.
# allow(hidden-number): there is at least one letter
ask-save =
    { $count ->
        [one] Enregistrer la lettre dans un fichier ?
       *[other] Enregistrer les { $count } lettres dans des fichiers ?
    }
ask-yes = oui
ask-no = non
ask-folder = Dans quel dossier ?
error-broken-off = Opération interrompue ; rien n’a été enregistré.
error-ask = Impossible de poser la question sur ce terminal.

## Write: results

write-file = Fichier enregistré : { $file }
write-fallback = Les lettres ne peuvent pas encore être rédigées dans la langue « { $wanted } » ; elles le sont dans la langue « { $used } ».
write-profile-saved = Profil « { $name } » enregistré dans { $file }.
# allow(hidden-number): there is at least one letter
guide-head =
    { $count ->
        [one] Que faire de la lettre :
       *[other] Que faire des { $count } lettres :
    }
guide-recipient = • { $recipient } ({ $id })
guide-post = – Imprimez-la, signez-la et envoyez-la par la poste à l’adresse : { $address }
guide-mail = – Ouvrez-la dans votre messagerie, relisez-la et envoyez-la à { $addresses }.
guide-mail-no-address = – Aucune adresse e-mail n’est renseignée : le brouillon n’a pas de destinataire. N’ajoutez une adresse que si vous la connaissez avec certitude.
guide-email = – Elle peut partir par e-mail à { $addresses } (--format eml prépare le brouillon).
guide-paste = – Collez-la dans le formulaire du site web du destinataire ; l’adresse de la page n’est pas renseignée.
guide-paste-at = – Collez-la dans le formulaire de la page { $url }
guide-unreachable = – Aucun moyen de joindre ce destinataire n’est renseigné. Trouvez-en un avant d’envoyer la lettre.
guide-formats = Pour des fichiers à imprimer ou à ouvrir dans votre messagerie : --format html,eml --email vous@example.org --out DOSSIER
guide-formats-place = Pour des fichiers à imprimer ou à ouvrir dans votre messagerie : --format html,eml --out DOSSIER
guide-place-mail = Cette lettre ne porte pas votre nom, mais votre messagerie ajoute votre nom et votre adresse à tout ce que vous envoyez. Envoyez-la depuis un compte qui ne révèle pas qui vous êtes, ou par la poste, sans expéditeur sur l’enveloppe.
guide-place-town = La lettre mentionne votre commune. Si peu de gens y vivent, la commune et les initiales peuvent suffire à vous reconnaître : indiquez plutôt la grande ville la plus proche ou votre région (--city).

## What goes wrong: files

error-workspace = « { $folder } » n’est pas un espace de travail.
hint-workspace = Un espace de travail est un dossier qui contient au moins un des dossiers actions/, templates/ et locales/.
error-read = Impossible de lire { $file }.
error-file-too-large = { $file } dépasse un mégaoctet.
hint-file-too-large = Ce n’est sans doute pas le fichier voulu.
error-not-utf8 = { $file } n’est pas en UTF-8 : l’octet n° { $byte }, à la ligne { $line }, n’appartient à aucun caractère.
hint-not-utf8 = Enregistrez-le de nouveau depuis votre éditeur de texte, avec l’encodage « UTF-8 ».
error-write = Impossible d’écrire { $file }.
hint-write = Reste-t-il de la place sur le disque, et avez-vous le droit d’écrire dans ce dossier ?
error-out-is-file = « { $folder } » est un fichier, pas un dossier.
hint-out-is-file = Indiquez un dossier après --out ; il est créé s’il n’existe pas.
error-file-exists = { $file } existe déjà, avec un autre contenu. Ce fichier a été conservé, et rien n’a été enregistré.
hint-file-exists = Choisissez un autre dossier, ou remplacez les fichiers avec --force.
error-pipe = Le programme qui lit ce résultat s’est arrêté avant d’avoir tout reçu.
error-output = Impossible d’écrire le résultat sur la sortie standard.
error-config = Le fichier de configuration contient une erreur.
hint-config = Un profil se présente ainsi : [profile.default], puis, en dessous, name = "…", city = "…", country = "…".
error-no-config-dir = Ce système n’a pas de dossier de configuration.
hint-no-config-dir = Donnez à la variable APPEAL_CONFIG le chemin d’un fichier.

## What goes wrong: the command

error-action-unknown = Il n’y a pas d’action « { $id } ».
hint-near-actions = Noms les plus proches : { $actions }.
hint-known-actions = Actions existantes : { $actions }.
error-no-action = Il manque une action.
error-kind-unknown = L’action « { $action } » ne prévoit pas de document du type « { $kind } ».
error-language-unknown = Il n’y a pas de langue « { $language } ».
error-no-language = L’action « { $action } » n’admet aucune des langues disponibles ici.
hint-no-language = Langues qu’elle admet : { $languages }.
error-profile-unknown = Il n’y a pas de profil « { $name } ».
hint-no-profiles = Il n’y en a pas encore ; --save-profile en crée un.
error-rule-unknown = Il n’y a pas de règle « { $code } ».
error-recipient-not-in-action = L’action n’a pas de destinataire « { $id } » pour ce type de document.
error-recipient-elsewhere = « { $id } » est une mission diplomatique, à laquelle n’écrivent que des personnes qui vivent dans certains pays ({ $countries }).
hint-recipient-elsewhere = Retirez-la de --to ; les lettres aux autres destinataires sont rédigées.
error-out-missing = Pour ces formats, il faut indiquer une destination.
hint-out-missing = Ajoutez --out DOSSIER pour obtenir des fichiers, ou --out - pour afficher un seul document.
error-out-many = --out - n’affiche qu’un seul document, et il y en a { $count }.
hint-out-many = Choisissez un seul format et, avec --to, un seul destinataire : { $recipients }.
error-note-file-large = { $file } est trop volumineux pour un texte personnel.
hint-note-file-large = Un texte personnel tient en quelques lignes, avec vos propres mots.
error-eml-from = Pour un brouillon d’e-mail, il faut votre adresse e-mail.
hint-eml-from = Ajoutez --email vous@example.org.
error-place-email = Qui signe seulement de ses initiales et de son lieu de résidence ne donne pas d’adresse e-mail : elle révélerait qui écrit.
hint-place-email = Retirez --email : le brouillon (--format eml) n’aura pas d’expéditeur. Ou signez de votre nom complet : --privacy full.
error-place-organisation = Qui signe seulement de ses initiales et de son lieu de résidence ne signe pour aucune organisation : son nom révélerait qui écrit.
hint-place-organisation = N’indiquez pas l’organisation, ou signez pour elle de votre nom complet : --privacy full.
error-writing-within = « usual » demande une raison.
hint-writing-within = Ajoutez { $key } = "…" : pourquoi les personnes qui y vivent écrivent sans danger, par exemple « on y écrit à ses propres élus ».
error-batch-danger = --allow danger ne va pas avec batch : personne ne prend cette décision pour autrui.
hint-batch-danger = Qui veut signer de son nom complet le dit dans sa propre ligne : « oui » dans une colonne « danger ». Les autres signent avec « lieu » dans la colonne « confidentialité ».
error-eml = Impossible de préparer le brouillon d’e-mail.
error-subject-long = L’objet dépasse { $limit } caractères.
hint-subject-long = Raccourcissez le message « subject » de l’action.
hint-known-names = Noms existants : { $names }.
hint-near-names = Noms les plus proches : { $names }.
hint-words = Valeurs possibles : { $words }.

## Kinds

error-kind-format = Le type « { $kind } » ne peut pas être obtenu au format { $format }.
error-kind-batch = Le type « { $kind } » n’est pas celui d’une seule personne : plusieurs le signent ensemble.
hint-kind-batch = Il s’écrit une seule fois : appeal write { $action } --kind { $kind }
cli-heading-together = Signer ensemble
cli-write-organisation = L’organisation dont émane une lettre commune ; --name signe pour elle, --profession est la fonction, --address les lignes de l’en-tête
cli-write-signatories = Les signataires d’une lettre commune, de 1 à 1000 : CSV, xlsx ou ods avec le nom et, au choix, le titre, l’établissement et le lieu
cli-write-sort = L’ordre des signataires : file, celui du fichier ; ou name, alphabétique selon la langue de la lettre
cli-write-tally = Un décompte de signatures que la lettre cite : un fichier TOML avec signatures et counted
error-joint-nobody = « { $kind } » est une lettre commune : il manque qui la signe.
hint-joint-nobody = Donnez --organisation NOM, --signatories FICHIER, ou les deux.
error-not-joint = « { $kind } » est la lettre d’une seule personne : --organisation et --signatories ne s’y appliquent pas.
hint-not-joint = Lettres communes de cette action : --kind { $kinds }
error-signatories-none = Il n’y a personne dans { $file }.
error-signatories-many = { $file } compte plus de { $limit } signataires.
hint-signatories = Un fichier de signataires a un en-tête avec « nom » et, au choix, « titre », « établissement » et « lieu », puis une ligne par personne.
hint-signatories-many = Donnez les noms les plus importants et dites avec vos propres mots combien sont les autres.
error-signatory-twice = « { $name } » figure déjà à la ligne { $first }.
error-tally-none = Un décompte compte au moins une signature.
error-tally-early = Le jour du décompte, { $counted }, est encore à venir : nous sommes le { $today }.
hint-tally = Un décompte a deux lignes : signatures = 1200 et counted = 2024-05-01, le jour du décompte.
cli-write-sheets = Le nombre de feuilles d’une pétition ; sinon 1
cli-write-rows = Les lignes de chaque feuille ; sinon autant que la page en contient
error-not-petition = « { $kind } » n’est pas une pétition : --sheets et --rows ne s’y appliquent pas.
error-petition-long = Le texte de la pétition ne laisse pas de place aux signatures.
hint-petition-long = Raccourcissez les paragraphes de son type.
error-petition-to = Une pétition est une seule feuille pour tous ses destinataires : --to ne s’y applique pas.
hint-petition-to = Le type nomme ses destinataires ; sans --to, elle est écrite.
guide-petition = Imprimez les feuilles, faites signer et comptez. Écrivez signatures = … et counted = … (le jour) dans un fichier ; --kind petition-letter --tally FICHIER écrit la lettre qui les accompagne.
show-kind-petition = feuilles à imprimer et à signer à la main (--sheets N)
error-no-phone = Aucun numéro de téléphone n’est renseigné pour les destinataires de l’action « { $action } ».
hint-no-phone = Écrivez plutôt une lettre : --kind letter
guide-call = – Appelez aux heures de bureau du destinataire, selon l’heure locale de celui-ci : { $phones }. L’appel affiche votre numéro : si cela a de l’importance pour vous, masquez-le ou utilisez un autre téléphone.
show-kind-call = texte à dire au téléphone, seulement pour les destinataires dont un numéro de téléphone est renseigné

## What goes wrong: the writer's data

error-field-missing = Il manque { $field }.
error-field-empty = { $field } est vide.
hint-field-missing = Ajoutez { $field }, ou gardez cette donnée dans un profil avec --save-profile.
error-field-long = { $field } compte { $length } caractères ; la limite est de { $limit }.
hint-field-long = Raccourcissez ce texte à { $limit } caractères.
error-field-line-break = { $field } contient un saut de ligne au caractère { $position } ; une seule ligne est admise ici.
error-field-reordering = { $field } contient, à la position { $position }, le caractère { $character }, qui change l’ordre du texte affiché.
error-field-control = { $field } contient, à la position { $position }, le caractère { $character }, qu’aucune lettre ne peut afficher.
error-address-lines = { $field } compte plus de { $limit } lignes.
hint-address-lines = Réunissez-en quelques-unes.
error-country = « { $found } » n’est pas un pays.
hint-country = Indiquez son code à deux lettres majuscules (ISO 3166-1), par exemple FR ; pour le pays de la personne qui écrit, le nom convient aussi.
error-email = « { $found } » n’est pas une adresse e-mail utilisable.
hint-email = Une adresse ressemble à nom@example.org ; avant @, seuls des lettres sans accent, des chiffres et . _ - + sont admis.

## What goes wrong: case files

error-toml = Ce n’est pas du TOML valide.
hint-toml = Les textes se mettent entre guillemets droits, les listes entre [ ], les dates sans rien autour : 2016-01-20.
error-type = « { $key } » a une valeur du mauvais type ({ $found }).
error-type-here = La valeur placée ici est du mauvais type ({ $found }).
hint-type-text = Écrivez un texte entre guillemets droits.
hint-type-flag = Écrivez true ou false.
hint-type-integer = Écrivez un nombre entier, sans guillemets.
hint-type-day = Écrivez un jour sans guillemets : 2016-01-20.
hint-type-date = Écrivez un jour sans guillemets (2016-01-20), ou bien un mois ou une année entre guillemets droits ("2016-04", "2018").
hint-type-texts = Écrivez une liste de textes : ["one", "two"].
hint-type-table = Écrivez une table : une ligne [name], avec ses clés en dessous.
hint-type-tables = Écrivez des tables : des lignes [[name]], chacune avec ses clés en dessous.
error-character = Le caractère { $character } n’est pas admis ici : c’est un caractère de contrôle, ou il change l’ordre du texte affiché.
hint-character = Supprimez-le ; invisible, il vient souvent d’un copier-coller. Si vous ne le trouvez pas, retapez le texte.
error-key-missing = Il manque la clé « { $key } ».
error-key-unknown = Il n’y a pas de clé « { $key } » ici.
hint-did-you-mean = Vouliez-vous dire « { $near } » ?
hint-known-keys = Clés existantes : { $keys }.
error-word = « { $found } » n’est pas une valeur possible pour « { $key } ».
error-schema = Cette version du programme ne sait pas lire le schéma { $found }.
hint-schema = Écrivez schema = 1, ou utilisez une version plus récente du programme.
error-id = « { $found } » n’est pas un identifiant.
hint-id = Un identifiant commence par une lettre minuscule de a à z, suivie de lettres minuscules, de chiffres et de traits d’union.
error-twice = « { $name } » figure ici pour la deuxième fois.
hint-twice = Supprimez l’un des deux, ou donnez-lui un autre nom.
error-planned = « { $name } » ne figure pas parmi les dates de l’action.
error-dates-order = La date « { $later } » précède la date « { $earlier } ».
hint-dates-order = Comparez les deux avec la source.
error-language-tag = « { $found } » n’est pas un code de langue.
hint-language-tag = Un code de langue ressemble à fa, pt-BR ou zh-Hant (BCP 47).
error-variable-taken = Le nom « { $name } » est celui d’une variable du programme.
hint-variable-taken = Choisissez un autre nom pour la date ou le nombre, ici et dans les messages.
error-recipient-unnamed = Pour un destinataire, il faut « use » ou « id ».
hint-recipient-unnamed = Écrivez use = "iran/supreme-leader" pour un destinataire de actions/recipients/iran.toml, ou id = "…" et tous ses champs.
error-recipient-use = « { $found } » ne désigne aucun destinataire.
hint-recipient-use = Indiquez le fichier et le destinataire : "iran/supreme-leader".
error-recipient-file = Il n’y a pas de fichier { $file }.
error-recipient-unknown = Il n’y a pas de destinataire « { $name } » dans { $file }.
error-kind-recipient = L’action n’a pas de destinataire « { $name } ».

## What goes wrong: words

error-fluent = Ce n’est pas du Fluent valide.
hint-fluent = Un message s’écrit id = text ; les lignes qui le continuent sont en retrait ; une variable s’écrit {"{"} $name {"}"}.
error-braces-deep = Les accolades sont imbriquées ici sur plus de { $limit } niveaux.
hint-braces-deep = Fermez celles qui sont ouvertes, ou divisez le message.
error-message-missing = Il manque le message « { $message } » dans la langue « { $language } ».
hint-message-missing = Ajoutez « { $message } = … » dans { $file }.
hint-attribute-missing = Ajoutez « .{ $attribute } = … » sous « { $message } » dans { $file }.
error-message-failed = Impossible de composer le message « { $message } » dans la langue « { $language } ».
error-message-twice = Le message « { $message } » figure ici pour la deuxième fois ; les termes (-{ $message }) comptent aussi.
hint-message-twice = Supprimez l’un des deux.
error-placeables = Le message « { $message } » contient plus de { $limit } variables et renvois.
hint-placeables = Divisez le message.
error-variable = Il n’y a pas de variable ${ $name } ici.
error-term-variable = Un terme ne peut pas utiliser la variable ${ $name }.
hint-term-variable = Remplacez le terme par un message, ou placez la variable là où le terme est utilisé.
error-function = Il n’y a pas de fonction { $name }.
error-function-option = La fonction { $function } n’a pas d’option « { $name } ».
error-reference = Le renvoi à « { $name } » ne mène à rien.
hint-reference = Écrivez le nom du message voulu, ou directement son texte.
error-cycle = Ces renvois tournent en rond : { $path }
hint-cycle = Rompez la boucle : un message ne peut pas se contenir lui-même.

## What goes wrong: templates

error-template = Ce n’est pas un modèle Handlebars valide.
hint-template = Chaque {"{{"}#if{"}}"} doit avoir son {"{{"}/if{"}}"}, chaque {"{{"} son {"}}"}.
error-template-unknown = Il n’y a pas de modèle « { $name } » ({ $file }).
error-template-deep = Les blocs ou les parenthèses sont imbriqués ici sur plus de { $limit } niveaux.
error-template-loops = Les boucles sont imbriquées ici sur plus de { $limit } niveaux.
error-template-inclusions = Des modèles sont inclus ici plus de { $limit } fois.
hint-template-deep = Simplifiez le modèle.
error-template-unescaped = La sortie sans échappement n’est pas admise ici.
hint-template-unescaped = Écrivez deux accolades, pas trois ; seul un modèle de page peut contenir {"{{{"}body{"}}}"}.
error-template-is-page = « { $name } » est ici le modèle d’une page, alors que ce type de document demande celui d’un texte.
hint-template-is-page = Déplacez-le vers { $file } : templates/ contient ce que disent les lettres, templates/pages/ l’aspect des pages.
error-template-helper = Il n’y a pas de helper « { $name } ».
error-template-field = Il n’y a pas de champ « { $name } » dans les données de ce modèle.
error-template-decorator = Les décorateurs et les partials définis sur place ne sont pas admis.
hint-template-decorator = Mettez cette partie dans un fichier à part, dans le même dossier, et incluez-la avec {"{{"}> name{"}}"}.
error-template-dynamic = Le nom du modèle inclus ici n’est pas connu d’avance.
hint-template-dynamic = Écrivez le nom lui-même : {"{{"}> name{"}}"}.
error-template-t = Le helper t prend un identifiant de message, et un seul.
hint-template-t = Écrivez {"{{"}t "closing"{"}}"}, ou {"{{"}t this{"}}"} dans une boucle sur des messages.
error-template-render = Le modèle échoue ici.
hint-template-render = Comparez le nom avec les champs qu’utilisent templates/pages/page.html.hbs ou templates/letter.md.hbs.
hint-cycle-template = Rompez la boucle : un modèle ne peut pas s’inclure lui-même.

## What else goes wrong

error-no-recipients = On n’écrit de là à aucun des destinataires de l’action « { $action } ».
hint-no-recipients = « appeal show » dit qui elle nomme.
error-chain = Les messages renvoient ici les uns aux autres sur plus de { $limit } étapes.
error-template-no-body = La page n’a pas de place pour la lettre.
hint-template-no-body = Écrivez {"{{{"}body{"}}}"} là où se trouve le texte de la lettre.
error-action-file-name = Le nom de { $file } ne peut pas être un identifiant.
findings-more = Et { $count } de plus ; corrigez d’abord ceux-ci.

## Rules

rule-full-name = Le nom complet « { $name } » ne figure pas dans la lettre.
rule-full-name-hint = Utilisez {"{"} $person {"}"} dans l’un des paragraphes de l’action.
rule-demands-missing = La demande « { $demand } » ne figure pas dans la lettre.
rule-demands-other = La demande « { $demand } » figure dans la lettre, mais n’appartient pas à ce type de document.
rule-demands-hint = Comparez le modèle de ce type de document avec templates/letter.md.hbs, et les demandes de ce type avec celles de l’action.
rule-signed = La lettre n’indique pas votre adresse (numéro et rue).
rule-signed-hint = Ajoutez --address : les autorités répondent aux personnes qu’elles peuvent joindre. Si vous avez des liens avec le pays concerné, --privacy place signe seulement de vos initiales et de votre lieu de résidence.
rule-place = Votre propre texte contient « { $text } ». Vous signez seulement de vos initiales et de votre lieu de résidence, et cela révélerait qui écrit.
rule-place-hint = Merci de le retirer de votre propre texte.
rule-danger = Vous vivez dans l’État que vise cette action ({ $country }), et la lettre porterait votre nom complet. Ceux qui détiennent des personnes lisent et conservent ce qu’ils reçoivent ; elle pourrait vous mettre en danger, vous, votre famille et la personne pour qui vous écrivez.
rule-danger-hint = Signez seulement de vos initiales et de votre lieu de résidence : --privacy place. Qui a pesé le risque et veut malgré tout signer de son nom complet en décide personnellement : --allow danger.
rule-danger-row = Cette personne vit dans l’État que vise l’action ({ $country }), et la ligne signe du nom complet, ce qui pourrait la mettre en danger. Écrivez « lieu » dans la colonne « confidentialité » ; « oui » dans la colonne « danger » est réservé à qui l’a demandé personnellement.
rule-danger-consented = Une personne qui vit dans l’État visé ({ $country }) signe de son nom complet, car sa ligne dit « oui » dans la colonne « danger ». Assurez-vous qu’elle l’a demandé elle-même.
rule-personal = La lettre ne contient aucune ligne écrite avec vos propres mots.
rule-personal-hint = Ajoutez --note "…" : une lettre écrite avec ses propres mots a plus de poids.
rule-forms-empty = La formule d’appel ou la formule de politesse est vide.
rule-forms-other = La formule de politesse reprend « { $title } », qui appartient à « { $message } », et non à la formule d’appel de cette lettre.
rule-forms-hint = Formule d’appel et formule de politesse vont ensemble : voyez les messages salutation-… de letter.ftl.
rule-language = L’action n’admet pas de lettres dans la langue « { $language } ».
rule-deadline-over = La date limite pour écrire était le { $last } ; nous sommes le { $today }.
rule-deadline-early = L’action a été lancée le { $issued } ; nous sommes le { $today }.
rule-deadline-hint = Cherchez une action plus récente. --today permet d’écrire à une autre date.
rule-dates-to-come = La date « { $name } » ({ $day }) est postérieure à la date de la lettre, le { $today }.
rule-dates-to-come-hint = Corrigez la date dans le fichier de l’action. Si elle est annoncée (une audience, une exécution), ajoutez "{ $name }" à planned = [...]. --today permet d’écrire à une autre date.
rule-dates-passed = La date « { $name } » ({ $day }) figure parmi les dates prévues, mais elle est déjà passée à la date de la lettre, le { $today }.
rule-dates-passed-hint = Renseignez-vous sur ce qui s’est passé. Racontez-le ensuite au passé dans chaque langue et retirez "{ $name }" de planned = [...], ou supprimez la date.
rule-status-archived = L’action « { $action } » est archivée : les faits sont ceux de l’époque. Cherchez une action en cours avant tout envoi.
rule-status-paused = L’action « { $action } » est suspendue ; aucune lettre n’est écrite pour le moment. { $reason }
rule-status-paused-hint = Merci d’attendre, et de ne pas envoyer ce qui est déjà écrit. « appeal list » affiche les actions pour lesquelles on peut écrire.
rule-status-closed = L’action « { $action } » est clôturée ; il n’y a plus de lettres à écrire.
rule-status-closed-hint = « appeal list » affiche les actions pour lesquelles on peut écrire.
rule-stale-action = Les faits de l’action « { $action } » datent du { $day }, il y a plus d’un an.
rule-stale-action-undated = Aucune date de vérification n’est renseignée pour les faits de l’action « { $action } ».
rule-stale-recipient = Les coordonnées de « { $recipient } » ont été vérifiées le { $day }, il y a plus d’un an.
rule-stale-recipient-undated = Les coordonnées de « { $recipient } » n’ont jamais été vérifiées.
rule-stale-hint = Contrôlez-les avant d’envoyer la lettre.
rule-office-holder = La lettre nomme « { $name } », qui n’exerce peut-être plus cette fonction.
rule-office-holder-hint = Adressez la lettre à la fonction, sans nom.
rule-copies = Copies laissées de côté : { $recipients }.
rule-copies-hint = Retirez --to pour écrire à tous les destinataires de l’action.
rule-placeholder = La lettre contient un blanc que personne n’a rempli : « { $text } ».
rule-placeholder-hint = Corrigez le message ou le modèle d’où il vient.
rule-placeholder-own = Votre propre texte contient « { $text } », qui ressemble à un blanc à remplir ; il figure tel quel dans la lettre.
rule-mailto-long = Le lien pour « { $recipient } » compte { $length } caractères ; certains programmes le coupent à { $limit }.
rule-mailto-long-hint = Comparez le message avec la lettre avant de l’envoyer.
rule-mailto-too-long = Avec toute la lettre, le lien pour « { $recipient } » compterait { $length } caractères ; le maximum est de { $limit }. Le lien ne contient donc que l’adresse et l’objet.
rule-mailto-too-long-hint = Collez le texte de la lettre dans le nouveau message, ou utilisez --format eml.

## Print

error-pdf = La page ne peut pas être composée.
error-docx = Le document ne peut pas être créé.
error-glyph = Aucune police disponible n’a le caractère { $character } ({ $code }), qui se trouve dans « { $text } ».
hint-glyph = Supprimez-le, ou indiquez avec --font une police qui le possède.
error-font-unknown = Il n’y a pas de police « { $font } » sur cette machine.
error-font-unreadable = La police « { $font } » ne peut pas être lue.
hint-font = Indiquez le nom que montrent les autres programmes, par exemple « DejaVu Serif » ; sans --font, les polices intégrées sont utilisées.
error-merge = --merge réunit des fichiers pdf, et pdf n’est pas parmi les formats.
hint-merge = Ajoutez --format pdf.
error-envelope-out = Les enveloppes sont des fichiers à part.
error-no-addresses = Aucune adresse postale n’est renseignée.
hint-no-addresses = « appeal show » indique ce qui est renseigné pour chaque destinataire.
print-needs-label = L’adresse de « { $recipient } » est trop longue pour une enveloppe à fenêtre ; elle figure dans la lettre.
print-needs-label-hint = Utilisez une étiquette (« appeal labels ») ou une enveloppe (--envelope).
rule-one-page =
    { $lines ->
        [one] La lettre à « { $recipient } » dépasse la page de { $lines } ligne.
       *[other] La lettre à « { $recipient } » dépasse la page de { $lines } lignes.
    }
rule-one-page-hint = Abrégez votre texte personnel : une lettre d’une page est lue.
## Boîte d'envoi

error-outbox-missing = La boîte d’envoi { $file } n’existe pas.
hint-outbox-missing = « appeal batch ACTION --roster FICHIER --out BOÎTE » en crée une.
error-outbox-not = { $file } n’est pas une boîte d’envoi.
hint-outbox-not = Donnez le chemin d’une boîte faite par « appeal batch », ou un nom encore libre ; le fichier est resté tel quel.
error-outbox-row = Le document { $number } de la boîte d’envoi { $file } ne peut pas être utilisé : son champ { $column } est « { $found } ».
hint-outbox-row = Aucun de nos programmes n’écrit une telle ligne. Si la boîte d’envoi vient de quelqu’un d’autre, demandez-lui-en une autre et ne vous fiez pas à celle-ci.
outbox-show-binary = Le document « { $file } » n’est pas du texte ({ $bytes } octets) : écrivez-le dans un fichier, comme le font « appeal outbox show … > FICHIER » ou « appeal outbox export ».
error-outbox-newer = { $file } a été fait par une version plus récente du programme (ses tables sont de la version { $version }).
hint-outbox-newer = Utilisez cette version.
error-outbox-busy = Une autre exécution travaille sur la boîte d’envoi { $file }.
hint-outbox-busy = Attendez qu’elle se termine, ou terminez-la ; rien n’en sera perdu.
error-outbox-damaged = La boîte d’envoi { $file } est endommagée.
hint-outbox-damaged = Gardez-en une copie et refaites-en une à partir de la liste : « appeal batch » avec un autre --out.
error-outbox-full = Le disque est plein : { $file } ne peut pas grandir.
hint-outbox-full = Faites de la place et relancez la même commande ; elle reprend où elle s’est arrêtée et ne fait rien deux fois.
error-outbox = La boîte d’envoi { $file } ne peut pas être utilisée.

## Listes

error-roster-empty = { $file } n’a aucune ligne.
hint-roster-header = La première ligne nomme les colonnes : nom, ville, pays, courriel, langue, …
error-roster-column-missing = { $file } n’a pas de colonne « { $column } ».
hint-roster-columns = Ses colonnes sont : { $columns }. Si elles se confondent, dites avec --delimiter ce qui sépare les cellules.
hint-roster-columns-perhaps =
    { $column ->
        [name] Ses colonnes sont : { $columns }. Le nom complet tient dans une seule colonne, « name » ; ici, il est peut-être dans { $perhaps }.
       *[other] Ses colonnes sont : { $columns }. S’il s’agit de { $perhaps }, donnez-lui le nom « { $column } ».
    }
error-roster-privacy-nearly = La colonne « { $column } » s’appelle presque « privacy », mais pas tout à fait : les noms seraient donnés en entier.
hint-roster-privacy-nearly = Donnez-lui le nom « privacy », ou un autre qui ne puisse être confondu avec lui.
error-roster-column-twice = Les colonnes { $columns } contiennent toutes deux « { $column } ».
hint-roster-column-twice = Renommez l’une d’elles.
error-roster-columns-many = { $file } a plus de { $limit } colonnes.
hint-roster-delimiter = Ce n’est sans doute pas une liste ; ou dites avec --delimiter ce qui sépare ses cellules.
error-roster-row-long = La ligne { $row } de { $file } dépasse un mégaoctet.
hint-roster-row-long = Peut-être un guillemet y est-il ouvert et jamais fermé.
error-roster-row = La ligne { $row } de { $file } ne peut pas être lue.
error-roster-sheet = { $file } n’est pas un tableur lisible.
hint-roster-sheet = Enregistrez-le en xlsx, ods ou CSV.
error-roster-sheet-large = { $file } est trop grand pour un tableur.
hint-roster-sheet-large = Enregistrez-le en CSV : sa longueur est libre.
error-roster-cell-more = La ligne a plus de cellules que l’en-tête, qui en a { $columns } ; la première est « { $found } ».
hint-roster-cell-more = Une cellule qui contient le séparateur se met entre guillemets.
error-roster-encoding = « { $found } » a des caractères illisibles.
hint-roster-encoding = Nommez l’encodage avec --encoding, ou enregistrez la liste en UTF-8.
error-roster-no-value = « { $found } » n’est pas une valeur : les programmes l’écrivent là où il en manque une. Écrivez la valeur à sa place.
error-roster-formula = Le résultat de cette formule n’est pas dans le fichier. Ouvrez-le dans un tableur, qui la calculera, et enregistrez-le.
error-roster-formula-privacy = Cette formule ne donne rien, ou son résultat n’est pas dans le fichier. Faites-lui donner « full » ou « place », puis enregistrez le fichier dans un tableur.
error-roster-header-no-value = Le nom de la colonne { $column } de { $file } est « { $found } », qui n’est pas un nom.
error-roster-header-formula = Le nom de la colonne { $column } de { $file } est une formule dont le résultat n’est pas dans le fichier.
hint-roster-header-no-value = Écrivez à sa place le nom de la colonne, sans quoi son contenu serait ignoré.
error-roster-duplicate = La même personne qu’à la ligne { $row }.
hint-roster-duplicate = Supprimez l’une des lignes ; les personnes qui partagent une adresse ont besoin d’une colonne « id » avec un numéro ou un mot à elles.
error-roster-eml-from = Un brouillon de courriel demande l’adresse électronique du signataire.
error-attachment-outside = « { $file } » n’est pas un fichier du dossier de la liste.
hint-attachment-outside = Placez le fichier dans le dossier de la liste et écrivez son nom tel qu’il y figure ; s’il y en a plusieurs, avec | entre eux.
error-attachment = Le fichier « { $file } » ne peut pas être lu.
error-attachments-large = Les pièces jointes dépassent ensemble { $limit } Mo.
hint-attachments-large = Peu de serveurs de messagerie acceptent davantage. Réduisez les fichiers, ou donnez un lien dans la note.
batch-attachments-unused = La colonne des pièces jointes ne sert pas : les fichiers n’accompagnent que les brouillons de courriel (--format eml).
error-encoding = L’encodage « { $name } » n’existe pas.
hint-encoding = Les encodages s’appellent comme sur le web : utf-8, utf-16le, windows-1252, windows-1256.
error-delimiter = « { $found } » ne peut pas séparer des cellules.
hint-delimiter = Donnez un caractère tel que ;, ou le mot tab.
roster-columns = { $file } est lu ainsi : { $columns }.
roster-column-as = « { $column } » comme { $use }
roster-column-use =
    { $holds ->
        [id] identifiant de chaque personne
        [name] nom
        [email] adresse électronique
        [address] adresse postale
        [city] ville
        [country] pays
        [lang] langue des lettres
        [profession] profession
        [gender] genre
        [note] mots personnels, imprimés dans les lettres
        [privacy] ce qui peut être dit de la personne
        [danger] si la personne signe de son nom complet malgré le danger
        [attachment] fichiers joints aux brouillons
        [opening] début des lettres
        [demands] demandes placées en tête
        [title] titre ou fonction
        [affiliation] établissement
        [place] lieu
       *[reason] raison de l’échec de la ligne, qui ne sert pas
    }
roster-columns-passed-over = Colonnes ignorées : { $columns }.
roster-column-perhaps =
    { $holds ->
        [name] Les lettres sont signées de la seule colonne du nom, sans « { $column } ». Si le nom complet est réparti sur plusieurs, réunissez-le en une seule.
       *[other] « { $column } » peut contenir autre chose que « { $use } ». Si c’est bien cela, donnez à la colonne le nom « { $holds } ».
    }
roster-column-nearly = Au lieu de « { $column } », faut-il lire « { $near } » ?
roster-encoding = { $file } est lu comme { $encoding }.
roster-bad-cell = Ligne { $row }, colonne { $column } ({ $holds }) : { $reason }
roster-bad-column = Ligne { $row }, colonne { $column } : { $reason }
roster-bad-row = Ligne { $row } : { $reason }
roster-bad-detail = { $reason } ({ $detail })

## Lots

batch-progress = { $rows } lignes, { $rate } par seconde, encore { $left }
batch-would = Ligne { $row }, { $name } : { $files }
batch-made =
    { $count ->
        [one] { $count } document fait.
       *[other] { $count } documents faits pour les signataires de { $writers } lignes.
    }
batch-would-make =
    { $count ->
        [one] { $count } document serait fait.
       *[other] { $count } documents seraient faits pour les signataires de { $writers } lignes.
    }
batch-rewritten =
    { $count ->
        [one] { $count } a été refait : la liste, un cas, un modèle ou les mots ont changé depuis.
       *[other] { $count } ont été refaits : la liste, un cas, un modèle ou les mots ont changé depuis.
    }
batch-unchanged =
    { $count ->
        [one] { $count } est déjà là.
       *[other] { $count } sont déjà là.
    }
batch-out-of-date =
    { $count ->
        [one] { $count } a été remis et dirait autre chose à présent ; il est marqué comme périmé. --renew le refait, pour une nouvelle remise.
       *[other] { $count } ont été remis et diraient autre chose à présent ; ils sont marqués comme périmés. --renew les refait, pour une nouvelle remise.
    }
batch-nothing = Il n’y a rien à faire.
hint-roster-column = La colonne « { $column } » de la liste est là pour cela.
batch-failed-more =
    { $count ->
        [one] { $count } autre ligne a échoué.
       *[other] { $count } autres lignes ont échoué.
    }
batch-failed =
    { $count ->
        [one] { $count } ligne a échoué.
       *[other] { $count } lignes ont échoué.
    }
batch-failed-in =
    { $count ->
        [one] { $count } ligne a échoué ; elle est dans { $file }, avec la raison. Corrigez-la là et relancez la même commande avec --roster { $file }.
       *[other] { $count } lignes ont échoué ; elles sont dans { $file }, chacune avec la raison. Corrigez-les là et relancez la même commande avec --roster { $file }.
    }
batch-found =
    { $count ->
        [one] Cela vaut pour { $count } lettre.
       *[other] Cela, ou l’équivalent, vaut pour { $count } lettres.
    }

## Ce qu'il y a dans une boîte d'envoi

outbox-ready = prêt
outbox-sent = remis
outbox-failed = remise échouée
outbox-in-doubt = en doute
outbox-out-of-date = périmé
outbox-paused = suspendu
outbox-line = { $number } · { $state } · { $name } · { $file }
outbox-count =
    { $count ->
        [one] { $count } document.
       *[other] { $count } documents.
    }
outbox-count-state = { $count } · { $state }
outbox-made-on = Il porte la date { $day }.
outbox-delivery-sent = Remis par { $way } à { $target }, { $at }.
outbox-delivery-failed = Non remis par { $way } à { $target }, { $at }.
outbox-delivery-in-doubt = Commencé par { $way } vers { $target }, { $at } ; l’issue n’est pas connue.
outbox-delivery-detail = Il a été dit : { $detail }
outbox-exported =
    { $count ->
        [one] { $count } document est dans { $folder }.
       *[other] { $count } documents sont dans { $folder }.
    }
error-outbox-no-pdf = Aucune lettre imprimée dans { $file }.
hint-outbox-no-pdf = Créez-les : appeal batch … --format pdf --out BOÎTE
outbox-bound =
    { $count ->
        [one] { $count } lettre sur { $pages } pages : { $file }
       *[other] { $count } lettres sur { $pages } pages : { $file }
    }
outbox-merged =
    { $count ->
        [one] { $count } document repris de { $file }.
       *[other] { $count } documents repris de { $file }.
    }
outbox-merged-there =
    { $count ->
        [one] { $count } était déjà là.
       *[other] { $count } étaient déjà là.
    }
outbox-merged-different =
    { $count ->
        [one] { $count } d’entre eux dit là-bas autre chose ; il est resté tel quel ici.
       *[other] { $count } d’entre eux disent là-bas autre chose ; ils sont restés tels quels ici.
    }
error-outbox-document = Il n’y a pas de document { $number } dans la boîte.
hint-outbox-document = « appeal outbox list BOÎTE » montre les numéros.
log-line = { $count } · { $action } ({ $kind }) · { $language } · { $recipient } · { $format } · { $state }

## Vérification

check-rows =
    { $rows ->
        [one] { $file } a { $rows } ligne sous l’en-tête.
       *[other] { $file } a { $rows } lignes sous l’en-tête.
    }
check-content =
    { $actions ->
        [one] { $actions } action a été examinée, en { $languages }.
       *[other] { $actions } actions ont été examinées, en { $languages }.
    }
check-none =
    { $warnings ->
        [0] Aucune erreur.
        [one] Aucune erreur ; { $warnings } avertissement.
       *[other] Aucune erreur ; { $warnings } avertissements.
    }
check-errors =
    { $errors ->
        [one] { $errors } erreur ; avertissements : { $warnings }.
       *[other] { $errors } erreurs ; avertissements : { $warnings }.
    }
error-check-path = Il n’y a pas de fichier ni de dossier { $file }.
hint-check-path = Donnez une liste ou un espace de travail ; sans chemin, tout le contenu est vérifié.

## Aide de batch, outbox, check, log

cli-batch = Écrire les lettres de toute une liste
cli-batch-after =
    Exemples :
      appeal batch ahmadreza-djalali --roster signataires.csv --out lettres.outbox --format txt,eml
      appeal batch ahmadreza-djalali --roster signataires.xlsx --out lettres/ --format html
    docs/organisers.md l’explique pas à pas.
cli-batch-action = Les identifiants des actions, comme « appeal list » les affiche
cli-batch-roster = La liste : CSV, TSV, xlsx ou ods, une personne par ligne
cli-batch-out = La boîte d’envoi qui reçoit les lettres ; un dossier (finissant par /) pour de simples fichiers ; - pour une ligne de JSON chacune sur la sortie standard
cli-batch-lang = La langue de ceux dont la ligne n’en nomme pas
cli-batch-to = N’écrire qu’à ces destinataires (identifiants affichés par « appeal show »), pas à tous
cli-batch-kind = Le genre de document ; sinon letter
cli-batch-format = Un ou plusieurs des formats de « appeal write », séparés par des virgules ; sinon txt
cli-batch-only = Ces lignes seulement, numérotées comme dans le tableur : 7,9-12
cli-batch-limit = Pas plus de ce nombre de lignes
cli-batch-shard = Une part des personnes, telle que 2/8 : toujours le même partage, pour plusieurs machines
cli-batch-allow = Écrire bien que cette règle le refuse : son code, ou plusieurs séparés par des virgules
cli-batch-fallback = S’il manque un message à une langue, écrire toute la lettre dans la langue suivante de l’action
cli-batch-renew = Refaire aussi ceux qui ont été remis et sont périmés
cli-batch-force = Dans un dossier : remplacer les fichiers déjà là
cli-batch-dry-run = Montrer ce qui serait fait, sans rien faire
cli-batch-jobs = Combien de fils composent ; sinon un par cœur
cli-arg-encoding = L’encodage de la liste, s’il n’est pas reconnu : utf-16le, windows-1252, windows-1256, …
cli-arg-delimiter = Ce qui sépare les cellules de la liste, si ce n’est pas reconnu : « ; » ou tab
cli-outbox = Ce qu’il y a dans une boîte d’envoi
cli-outbox-list = Lister les documents d’une boîte et ce qu’ils sont devenus
cli-outbox-show = Afficher un document d’une boîte et ses remises
cli-outbox-export = Écrire les documents d’une boîte en fichiers, ou ses brouillons en Maildir ou mbox
cli-arg-outbox = La boîte d’envoi
cli-outbox-list-state = Seulement ceux dans cet état : ready, sent, failed, in-doubt, out-of-date
cli-outbox-show-document = Le numéro du document, comme « appeal outbox list » l’affiche
cli-outbox-export-out = Le dossier, ou le fichier mbox ou pdf, de destination
cli-outbox-export-form = files : un dossier par personne ; maildir ou mbox : les brouillons de courriel, comme les logiciels de messagerie les gardent ; pdf : les lettres imprimées en un seul fichier, à imprimer
cli-outbox-export-force = Remplacer les fichiers déjà là
cli-outbox-merge = Reprendre les documents d’autres boîtes
cli-outbox-merge-others = Les boîtes reprises ; elles restent telles quelles
cli-check = Vérifier tout le contenu, ou des listes : tout ce qui ne va pas, avant d’écrire
cli-check-paths = Des listes ou des espaces de travail ; sinon tout le contenu
cli-log = Compter ce qui a été écrit et remis, sans aucun nom
cli-log-csv = Afficher les comptes en CSV

## Aperçu

cli-preview = Afficher les lettres sur une page web de cet ordinateur, en direct pendant la rédaction
cli-preview-port = Port de 127.0.0.1 où se trouve la page ; à défaut, un port libre
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

## Envoi : aide

cli-heading-server = Le serveur de messagerie
cli-send = Envoyer les brouillons d’une boîte d’envoi à soi-même, et à personne d’autre
cli-send-after =
    Exemples :
      appeal send lettres.outbox --way smtp --own vous@example.org --server mail.example.org --user vous
      appeal send lettres.outbox --way maildir --out ~/Mail/Drafts
    Ce qui ne change jamais peut figurer dans le fichier de réglages, sous [send].
cli-send-outbox = La boîte d’envoi préparée par « appeal batch »
cli-send-way = smtp : des e-mails à vous-même, avec les brouillons en pièce jointe ; imap : dans votre dossier de brouillons ; maildir ou mbox : dans les fichiers d’un logiciel de messagerie
cli-send-own = Votre propre adresse, à laquelle partent les e-mails ; l’adresse d’un destinataire est refusée
cli-send-digest = Un seul e-mail par signataire, et non par lettre (smtp)
cli-send-out = Le Maildir ou le fichier mbox
cli-send-folder = Le dossier des brouillons, quand le serveur ne dit pas lequel c’est (imap)
cli-send-server = Le nom du serveur de messagerie
cli-send-port = Son port ; sinon le port habituel
cli-send-security = tls ou starttls ; jamais sans
cli-send-ca = Un fichier (PEM) avec l’autorité qui garantit le serveur, à la place de celles du système
cli-send-user = Le nom de connexion
cli-send-password-fd = Lire le mot de passe dans ce descripteur de fichier
cli-send-password-file = Lire le mot de passe dans un fichier que vous seul pouvez lire ; sinon il vient de la variable APPEAL_PASSWORD, de password-command dans les réglages, ou il est demandé
cli-send-rate = Au plus tant de messages par durée : 30/min, 2/s, 500/h
cli-send-patience = Tant de minutes de pauses en tout, quand le serveur demande de réessayer plus tard ; sinon 15
cli-send-test = N’envoyer que le premier
cli-send-yes = Ne pas poser de question
cli-send-paused = Les lettres d’une action suspendue : leave (elles restent, les autres partent) ou send (elles partent aussi) ; sinon la question est posée, même avec --yes
cli-send-settle = Dire comment un envoi incertain s’est terminé : sa clé, puis sent (arrivé) ou not-sent (pas arrivé)

## Envoi : ce qui est dit

send-ask = Faut-il les envoyer ?
send-ask-paused = Les envoyer aussi ? Sinon, ils restent en attente et seuls les autres partent.
send-ask-password = Mot de passe de { $user } :
send-plan-smtp =
    { $count ->
        [0] Aucun brouillon
        [one] { $count } brouillon
       *[other] { $count } brouillons
    }{ $files ->
        [0] {""}
        [one] {" "}et { $files } fichier joint
       *[other] {" "}et { $files } fichiers joints
    } à envoyer à { $own }, votre propre adresse, par { $server }. Rien ne part vers quelqu’un d’autre.
send-plan-digest =
    { $count ->
        [one] { $count } e-mail avec { $files } documents
       *[other] { $count } e-mails, un par signataire, avec { $files } documents
    } à envoyer à { $own }, votre propre adresse, par { $server }. Rien ne part vers quelqu’un d’autre.
send-plan-imap-drafts =
    { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    } à déposer dans le dossier de brouillons de { $user } sur { $server }. Rien n’est envoyé à personne.
send-plan-imap =
    { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    } à déposer dans le dossier { $folder } de { $user } sur { $server }. Rien n’est envoyé à personne.
send-plan-path =
    { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    } à déposer dans { $path }. Rien n’est envoyé à personne.
send-plan-test = Seul le premier part maintenant (--test).
send-progress = { $count } sur { $total }
send-pause =
    { $reason } { $count ->
        [one] Nouvel essai dans { $count } seconde.
       *[other] Nouvel essai dans { $count } secondes.
    }
send-nothing = Rien dans { $file } n’attend de partir par là.
send-nothing-eml = Elle ne contient pas de brouillons d’e-mail : « appeal batch … --format eml » les prépare.
send-sent =
    { $count ->
        [one] { $count } message est parti.
       *[other] { $count } messages sont partis.
    }
send-there =
    { $count ->
        [one] { $count } s’y trouvait déjà.
       *[other] { $count } s’y trouvaient déjà.
    }
send-failed = Pas envoyé : { $name }
send-in-doubt = Incertain : { $name }. Le message est peut-être arrivé chez { $target }, peut-être pas. Cherchez le message { $id }.
send-settle-sent = – Il est arrivé : { $command }
send-settle-not-sent = – Il n’est pas arrivé et doit repartir : { $command }
send-test-done =
    { $count ->
        [one] { $count } autre attend. Regardez le premier, puis enlevez --test.
       *[other] { $count } autres attendent. Regardez le premier, puis enlevez --test.
    }
send-stopped =
    { $count ->
        [one] Arrêt ; { $count } document attend encore. La même commande reprend la suite.
       *[other] Arrêt ; { $count } documents attendent encore. La même commande reprend la suite.
    }
send-settled-sent = C’est noté : l’envoi { $key } est arrivé.
send-settled-not-sent = C’est noté : l’envoi { $key } n’est pas arrivé. Il repartira la prochaine fois.
send-mail-subject = Brouillon : { $subject } ({ $writer })
send-mail-subject-digest =
    { $count ->
        [one] { $count } brouillon de { $writer }
       *[other] { $count } brouillons de { $writer }
    }
send-mail-subject-files = Lettre de { $writer }
# allow(hidden-number): there is at least one draft
send-mail-text =
    { $count ->
        [one] Voici un brouillon de { $writer }. Il n’a été envoyé qu’à vous. Ouvrez le message joint, relisez-le et envoyez-le depuis votre propre messagerie.
       *[other] Voici { $count } brouillons de { $writer }. Ils n’ont été envoyés qu’à vous. Ouvrez chaque message joint, relisez-le et envoyez-le depuis votre propre messagerie.
    }
send-mail-text-files = Voici des lettres de { $writer } à imprimer ou à coller. Elles n’ont été envoyées qu’à vous.

## Envoi : ce qui ne va pas

send-error-own = À qui envoyer les e-mails ? Votre propre adresse manque.
send-hint-own = Ajoutez --own vous@example.org, ou own = ["vous@example.org"] sous [send] dans le fichier de réglages.
send-error-own-recipient = { $address } est l’adresse d’un destinataire ({ $file }). Les brouillons ne partent que vers soi-même.
send-hint-own-recipient = Donnez une adresse à vous. La vraie lettre, vous l’envoyez vous-même depuis votre messagerie.
send-error-way = Le mode d’envoi manque.
send-hint-way = Ajoutez --way smtp, imap, maildir ou mbox, ou way = "…" sous [send] dans le fichier de réglages.
send-error-server = Le serveur de messagerie manque.
send-hint-server = Ajoutez --server mail.example.org, ou server = "…" sous [send] dans le fichier de réglages (mode { $way }).
send-error-user = Le nom de connexion contient un caractère de contrôle.
send-error-user-missing = Le nom de connexion manque.
send-hint-user = Ajoutez --user NOM, ou user = "…" sous [send] dans le fichier de réglages.
send-error-out = L’endroit où déposer les brouillons manque.
send-hint-out = Ajoutez --out CHEMIN : le { $way } où ils vont.
send-hint-rate = Écrivez 30/min, 2/s ou 500/h.
send-error-yes = Il n’y a pas de terminal pour poser la question.
send-hint-yes = Ajoutez --yes si c’est bien ce que vous voulez.
send-error-paused = Des lettres d’une action suspendue attendent de partir, et il n’y a pas de terminal pour poser la question.
send-hint-paused = Ajoutez --paused leave : elles restent en attente et les autres partent. Pour les envoyer malgré tout : --paused send.
send-error-declined = Rien n’a été envoyé.
send-error-password = Le mot de passe manque.
send-hint-password-sources = Mettez-le dans la variable APPEAL_PASSWORD, donnez --password-file ou --password-fd, ou indiquez password-command sous [send] dans le fichier de réglages.
send-error-password-command = Le programme qui devait donner le mot de passe ne l’a pas fait.
send-hint-password-command = Lancez-le seul : le mot de passe doit être la première ligne de sa sortie, et il doit se terminer sans erreur.
send-error-password-file = D’autres que vous peuvent lire { $file } ; aucun mot de passe n’y est pris.
send-hint-password-file = Réservez-le à vous seul : chmod 600 { $file }
send-error-password-empty = Il n’y a pas de mot de passe dans { $file }.
send-error-draft = « { $name } » ne peut pas être envoyé : ce n’est pas un brouillon d’e-mail tel que ce programme les prépare.
send-error-settle = Aucun envoi « { $key } » n’est incertain.
send-hint-no-doubts = Aucun n’est incertain.
send-trouble-unreachable = { $server } est injoignable.
send-trouble-certificate = { $server } ne peut pas prouver qu’il est le bon serveur : son certificat n’est pas reconnu.
send-trouble-no-tls = { $server } n’offre pas de connexion chiffrée ; sans elle, rien n’est envoyé.
send-trouble-silence = { $server } ne répond pas à temps.
send-trouble-closed = { $server } a mis fin à la connexion.
send-trouble-nonsense = La réponse de { $server } est incompréhensible.
send-trouble-later = { $server } demande de réessayer plus tard.
send-trouble-refused = { $server } refuse.
send-trouble-password = { $server } refuse le nom ou le mot de passe. Il n’a été essayé qu’une fois.
send-trouble-no-login = { $server } n’accepte aucune forme de connexion que ce programme connaisse.
send-trouble-no-folder = { $server } ne dit pas quel dossier est celui des brouillons, ou n’en a pas de ce nom.
send-trouble-unfit = Le message ne peut pas partir ainsi.
send-trouble-local = Impossible d’écrire dans { $place }.
send-hint-unreachable = Le serveur et le port sont-ils justes, et y a-t-il une connexion ?
send-hint-certificate = Pour un serveur qui a sa propre autorité, donnez le certificat de celle-ci avec --ca FICHIER. Le nom du serveur doit être celui de son certificat.
send-hint-no-tls = Essayez --security tls ou --security starttls, avec le port correspondant.
send-hint-security = Les ports 465 et 993 vont avec --security tls ; 587 et 143 avec starttls.
send-hint-password = Corrigez-le avant le prochain essai : beaucoup de serveurs bloquent un compte après quelques erreurs.
send-hint-no-login = Demandez au fournisseur un accès SMTP ou IMAP par mot de passe (souvent un « mot de passe d’application »).
send-hint-no-folder = Nommez-le : --folder NOM.

## Choix : comment la lettre commence, et dans quel ordre elle demande

cli-write-opening = Le début de la lettre : l’un de ceux de l’action, par son identifiant (« appeal show » les affiche)
cli-write-demands-order = Les demandes qui viennent en premier, par leurs identifiants séparés par des virgules ; les autres suivent, aucune n’est omise
ask-opening = Comment la lettre doit-elle commencer ?
ask-first-demand = Quelle demande vient en premier ? (Toutes figurent dans la lettre.)
show-demands-order = Leur ordre peut être choisi : --demands-order avec { $demands }.
show-openings = La lettre peut commencer de plusieurs façons : --opening avec { $openings }.
error-opening = L’action « { $action } » n’a pas de début « { $found } ».
hint-no-openings = Elle n’en a qu’un ; ce choix est inutile.
error-demand = L’action « { $action } » n’a pas de demande « { $found } ».
error-opening-first = Le premier début, « { $found } », n’est aucun des paragraphes : c’est celui que les autres remplacent.
batch-similar =
    { $count ->
        [one] { $count } lettre sur { $letters } est identique à celle d’une autre personne, au nom et au lieu près.
       *[other] { $count } lettres sur { $letters } sont identiques à celle d’une autre personne, au nom et au lieu près.
    }
batch-similar-at-least = Au moins { $count } lettres sur { $letters } sont identiques à celle d’une autre personne, au nom et au lieu près.
batch-similar-hint = Une lettre écrite avec ses propres mots a plus de poids : demandez aux signataires une ligne à eux (colonne « note »), ou le début et la demande de leur choix (« opening », « demands »).

## Fait : lettres notées comme envoyées, et comment finissent les actions

cli-done = Note une lettre comme envoyée, pour rappeler quand une réponse est attendue ; sans destinataire, affiche ce qui est noté
cli-done-action = Identifiant de l’action, tel que « appeal list » l’affiche
cli-done-recipient = Identifiant du destinataire, tel que « appeal show » l’affiche
cli-done-way = La voie : post (courrier postal), mail, form ou other ; sinon la première qui est renseignée
cli-done-replied = Note qu’une réponse est arrivée aujourd’hui
cli-done-undo = Retire la dernière note sur ce destinataire
cli-done-after =
    Sont conservés l’action, le destinataire, la date et la voie, rien d’autre, dans un fichier lisible par vous uniquement.
cli-list-due-after = Au bout de combien de jours une réponse est attendue ; sinon due-after du fichier de réglages, sinon 60
done-way-post = par courrier postal
done-way-mail = par courrier électronique
done-way-form = par le formulaire du site web
done-way-other = par une autre voie
done-noted = Noté : la lettre à « { $recipient } » a été envoyée le { $day } { $way }. --undo retire cette note ; --way indique une autre voie.
done-replied = Noté : « { $recipient } » a répondu le { $day }.
done-undone = Note retirée : la lettre à « { $recipient } » du { $day }.
done-line = { $action } : « { $recipient } », { $day }, { $way }
done-line-replied = { $action } : « { $recipient } », { $day }, { $way } ; réponse reçue le { $replied }
done-empty = Aucune lettre n’est notée comme envoyée.
error-done-none = Aucune lettre de « { $action } » à « { $recipient } » n’est notée comme envoyée.
hint-done-none = « appeal done » affiche ce qui est noté.
error-done-recipient = L’action « { $action } » n’a pas de destinataire « { $id } ».
error-no-data-dir = Ce système n’a pas de dossier pour les données.
hint-no-data-dir = Donnez à la variable APPEAL_DATA le chemin d’un dossier.
error-notes = Les notes des lettres envoyées contiennent une erreur.
hint-notes = Une note s’écrit ainsi : [[letter]], puis en dessous action = "…", recipient = "…", on = 2026-01-20, way = "post".
list-sent = Vous avez écrit à « { $recipient } » le { $day }.
list-sent-due = Vous avez écrit à « { $recipient } » le { $day } ; une réponse est attendue le { $due }.
list-due = Une réponse de « { $recipient } » est attendue depuis le { $due } : vous avez écrit le { $day }. Écrivez de nouveau, ou notez la réponse avec « appeal done … --replied ».
list-replied = « { $recipient } » a répondu le { $day }.
guide-done = Quand une lettre est envoyée, « appeal done { $action } DESTINATAIRE » la note, et « appeal list » rappelle quand une réponse est attendue.
guide-done-place = « appeal done { $action } DESTINATAIRE » noterait la lettre comme envoyée dans un fichier de cet ordinateur ; ne le faites pas si quelqu’un d’autre peut le lire.
rule-status-closed-outcome = L’action « { $action } » est clôturée. { $outcome } Merci ; il n’y a plus de lettres à écrire.

## Diff : deux versions d’une action

cli-diff = Indique en quoi diffèrent deux versions d’une action, les demandes d’abord
cli-diff-action = Identifiant de l’action, tel que « appeal list » l’affiche
cli-diff-against = L’espace de travail qui contient la version antérieure
cli-diff-exit-code = Termine avec 3 si elles diffèrent
diff-none = Les deux versions sont identiques.
diff-count =
    { $count ->
        [one] { $count } différence.
       *[other] { $count } différences.
    }
diff-added = + { $what }
diff-dropped = − { $what }
diff-added-value = + { $what } : { $value }
diff-dropped-value = − { $what } : { $value }
diff-changed = ~ { $what }
diff-changed-value = ~ { $what } : { $before } → { $after }
diff-demand = Demande « { $name } »
diff-demand-text = Demande « { $name } » en « { $language } »
diff-demands-order = Ordre des demandes
diff-status = Statut
diff-expires = Dernier jour
diff-issued = Date de lancement
diff-recipient = Destinataire « { $name } »
diff-detail = Destinataire « { $recipient } », { $name }
diff-date = Date « { $name } »
diff-number = Nombre « { $name } »
diff-law = Norme « { $name } »
diff-language = Langue « { $name } »
diff-person = Personne « { $name } »
diff-kind = Type de document « { $name } »
diff-key = Clé « { $name } »
diff-source = Source « { $name } »
diff-texts = Tous les textes en « { $language } »
diff-text = Texte « { $name } » en « { $language } »
outbox-case-changed =
    { $count ->
        [one] { $count } document a été produit à partir d’une autre version de « { $action } », de ses textes ou de ses modèles. « appeal batch » avec la liste refait les brouillons ; « appeal diff » indique les différences.
       *[other] { $count } documents ont été produits à partir d’une autre version de « { $action } », de ses textes ou de ses modèles. « appeal batch » avec la liste refait les brouillons ; « appeal diff » indique les différences.
    }
send-case-changed =
    { $count ->
        [one] { $count } des brouillons en attente est périmé : l’action, les textes ou les modèles ont changé. « appeal batch » avec la liste le refait.
       *[other] { $count } des brouillons en attente sont périmés : l’action, les textes ou les modèles ont changé. « appeal batch » avec la liste les refait.
    }
error-diff-against = C’est la version de { $folder }.
outbox-case-paused = L’action « { $action } » est suspendue. { $reason } Ses lettres qui ne sont pas parties sont signalées ; merci de n’en envoyer aucune pour le moment.
send-case-paused =
    { $count ->
        [one] { $count } fichier en attente relève de « { $action } », qui est suspendue. { $reason }
       *[other] { $count } fichiers en attente relèvent de « { $action } », qui est suspendue. { $reason }
    }

## Action : ce qu’elle dit d’elle-même

show-number = Numéro : { $number }.
show-index = Index : { $index }.
show-number-index = Numéro : { $number }. Index : { $index }.
show-follows = Elle fait suite à une action antérieure : { $title } ({ $id }).
show-followed = Une action ultérieure y fait suite : { $title } ({ $id }).
show-background = Informations complémentaires :
error-follows = Il n’y a pas d’autre action « { $id } » à laquelle celle-ci puisse faire suite.
error-reason = Un motif est donné, mais l’action n’est pas suspendue.
hint-reason = Écrivez status = "paused" pour que les lettres soient refusées, ou retirez reason.

## Manuel : complétion et pages de manuel

cli-completions = Affiche un script qui complète commandes, options et identifiants d’actions dans un interpréteur de commandes
cli-completions-shell = bash, zsh, fish, powershell ou elvish
cli-completions-after =
    Exemples :
      appeal completions bash > ~/.local/share/bash-completion/completions/appeal
      appeal completions fish > ~/.config/fish/completions/appeal.fish
cli-man = Affiche la page de manuel du programme ou de l’une de ses commandes
cli-man-command = La commande, par exemple write ou outbox list ; sans elle, la page du programme
cli-man-after =
    Exemples :
      appeal man > appeal.1
      appeal man write > appeal-write.1
cli-man-heading-name = NOM
# allow(same-as-source): the same word in French
cli-man-heading-synopsis = SYNOPSIS
# allow(same-as-source): the same word in French
cli-man-heading-description = DESCRIPTION
cli-man-heading-more = EXEMPLES
# allow(same-as-source): the same word in French
cli-man-heading-version = VERSION

## Explication de chaque règle, avec « appeal explain CODE »
##
## explain-<code> dit en une phrase ce que la règle demande ; .why, .source (son origine) et .how (comment la respecter) l’expliquent.

cli-explain = Explique une règle : sa raison, son origine, comment la respecter
cli-explain-code = Le code entre crochets qui suit « erreur » ou « avertissement », par exemple demands ; sans code, toutes les règles sont énumérées
explain-why = Raison
explain-source = Origine
explain-how = Comment la respecter
explain-allow = --allow { $code } écrit tout de même la lettre, avec un avertissement.
explain-more = « appeal explain { $code } » en dit plus sur cette règle.
explain-each = « appeal explain CODE » en dit plus sur chacune de ces règles : { $codes }.
explain-listed = « appeal explain CODE » dit pourquoi une règle existe et comment la respecter.

explain-one-page = La lettre imprimée tient sur une page.
    .why = Une lettre d’une page est lue. D’une lettre plus longue, on lit le début, et les demandes sont à la fin.
    .source = Les guides de rédaction de lettres s’accordent là-dessus.
    .how = Abrégez vos propres mots ou les paragraphes de l’action. Avant cet avis, la page a déjà été réduite autant que la lisibilité le permet.
explain-full-name = Le nom complet de la personne figure dans la lettre, dans l’écriture de sa langue.
    .why = Les administrations classent les lettres par nom. Une lettre sans nom, ou avec un nom incomplet, ne rejoint aucun dossier.
    .source = Les guides de rédaction de lettres s’accordent là-dessus ; la graphie dans chaque écriture est celle de l’action.
    .how = Utilisez la variable de la personne dans l’un des paragraphes de l’action, et comparez le message de son nom avec la source.
explain-demands = Toutes les demandes du type de document figurent dans la lettre, et aucune autre demande de l’action.
    .why = Des lettres qui demandent la même chose pèsent ensemble. Une demande perdue, ou propre à un autre type de document, les affaiblit toutes.
    .source = L’action elle-même : elle dit ce qui est demandé.
    .how = Comparez le modèle de ce type de document avec celui des lettres, et ses demandes avec celles de l’action. L’ordre peut être choisi ; aucune ne peut être omise.
explain-signed = La lettre porte le nom et l’adresse postale de la personne qui l’écrit.
    .why = Les autorités répondent aux personnes qu’elles peuvent joindre ; une lettre sans adresse ne peut recevoir de réponse.
    .source = Les guides de rédaction de lettres s’accordent là-dessus, de même que sur l’exception pour les personnes qui ont des liens avec le pays.
    .how = Ajoutez --address. Si vous ou votre famille avez des liens avec le pays, signez seulement de vos initiales et de votre lieu de résidence : --privacy place.
explain-place = Qui signe seulement de ses initiales et de son lieu de résidence ne dit pas dans son propre texte qui il est : ni partie du nom, ni ligne de l’adresse, ni adresse e-mail.
    .why = Une lettre peut être copiée, transmise et conservée pendant des années. Un seul nom dans le texte annule les initiales de la signature.
    .source = Une règle propre à ce programme.
    .how = Retirez-le de votre propre texte. Si le mot trouvé n’est pas votre nom, « --allow place » laisse passer la lettre.
explain-danger = Qui vit dans l’État que vise l’action signe seulement de ses initiales et de son lieu de résidence.
    .why = Un gouvernement qui détient des personnes apprend aussi par les lettres qui prend leur défense. Un nom complet et une adresse peuvent mettre en danger la personne qui écrit, sa famille et celle qui est entre ses mains.
    .source = Règle propre à ce programme. Les guides de rédaction de lettres conseillent aux personnes qui ont des liens avec le pays d’en dire moins sur elles-mêmes. Une action ou un État où l’on écrit sans danger le déclare, avec la raison (writing-within = "usual").
    .how = --privacy place ; dans une liste et parmi les signataires, « lieu » dans la colonne « confidentialité ». Qui a pesé le risque et veut malgré tout signer de son nom complet en décide personnellement : --allow danger, ou « oui » dans la colonne « danger » de sa propre ligne.
explain-personal = La lettre contient une ligne écrite avec ses propres mots.
    .why = Une lettre écrite avec ses propres mots a plus de poids que la copie d’un texte : elle montre que quelqu’un y a consacré du temps.
    .source = Les guides de rédaction de lettres s’accordent là-dessus.
    .how = Ajoutez --note "…" : qui vous êtes, ou pourquoi cette situation vous touche. Restez courtois dans le ton et ne parlez que de l’action.
explain-forms = Formule d’appel et formule de politesse vont ensemble et conviennent à la fonction.
    .why = Une formule erronée passe pour de la négligence ou pour une offense, et la lettre est mise de côté.
    .source = Les usages de la correspondance officielle dans chaque langue ; en français, la formule de politesse reprend la formule d’appel.
    .how = Corrigez les messages salutation-… de letter.ftl : chacun a la formule de politesse qui lui correspond.
explain-language = La langue est l’une de celles de l’action, ou toute langue complète si l’action le permet.
    .why = L’action indique les langues que lisent ses destinataires. Une lettre en deux langues n’est la lettre de personne.
    .source = L’action elle-même.
    .how = Choisissez l’une de ses langues avec --lang ; « appeal show ACTION » les affiche.
explain-deadline = La date n’est ni postérieure au dernier jour de l’action, ni antérieure à son lancement.
    .why = Passé ce jour, l’action peut être dépassée : la personne peut avoir été libérée ou transférée, les demandes peuvent avoir changé. Une lettre pourrait alors nuire.
    .source = L’action elle-même : elle indique son dernier jour.
    .how = Cherchez une action plus récente pour la même personne. --today permet d’écrire à une autre date.
explain-dates = Aucun jour que la lettre présente comme passé n’est postérieur au jour où elle est écrite, et aucun de ceux qu’elle annonce comme à venir ne lui est antérieur.
    .why = Une lettre qui raconte un fait avant qu’il n’ait eu lieu, ou qui annonce comme à venir une exécution déjà accomplie, est au mieux fausse, et peut être cruelle pour qui la lit.
    .source = Ce programme.
    .how = Corrigez la date dans le fichier de l’action ; inscrivez ce qui est annoncé dans planned = [...] ; une fois la date passée, réécrivez les textes. --today permet d’écrire à une autre date.
explain-status = On n’écrit pas pour une action clôturée ou suspendue ; pour une action archivée, on écrit, avec une note.
    .why = Quand une action est terminée, d’autres lettres n’aident personne et peuvent compromettre ce qui a été obtenu. Quand elle est suspendue, elles pourraient nuire aux personnes concernées.
    .source = La personne ou l’organisation qui tient l’action à jour : le statut figure dans son fichier.
    .how = Écrivez pour une autre action : « appeal list » affiche celles en cours. Si elle est archivée, cherchez d’abord une action actuelle.
explain-stale = Les coordonnées du destinataire et les faits de l’action ont été vérifiés depuis moins d’un an.
    .why = Les adresses changent et les faits sont dépassés. Une vieille adresse perd la lettre ; un fait ancien permet de répondre qu’il est faux.
    .source = Une règle propre à ce programme.
    .how = Comparez-les avec une source actuelle et inscrivez la date dans le fichier de l’action ou du destinataire.
explain-office-holder = Personne n’est nommé qui puisse avoir quitté ses fonctions.
    .why = Une lettre adressée à un prédécesseur paraît négligée. Adressée à la fonction, elle parvient à qui l’exerce.
    .source = Une règle propre à ce programme : le titulaire n’est nommé que dans l’année qui suit le jour où son nom a été vérifié.
    .how = Écrivez à la fonction, sans nom, y compris dans vos propres mots ; ou vérifiez qui l’exerce et inscrivez la date.
explain-copies = Des copies vont à tous ceux que l’action désigne, y compris la mission dans le pays d’où l’on écrit.
    .why = Qui reçoit une copie demande ce qu’est devenue la lettre. Une mission rend compte à sa capitale.
    .source = L’action elle-même : elle désigne qui reçoit une copie.
    .how = Retirez --to, ou ajoutez les destinataires nommés.
explain-placeholder = Il ne reste dans la lettre aucun blanc que personne n’a rempli.
    .why = « [votre nom] » dans une lettre montre qu’elle a été copiée sans être lue.
    .source = Les guides demandent de relire la lettre ; ce programme essaie chaque lettre avec des valeurs neutres.
    .how = Corrigez le message ou le modèle d’où vient le blanc. Dans votre propre texte, il reste tel quel.
explain-mailto-length = Le lien mailto est assez court pour les programmes qui l’ouvrent.
    .why = Certains programmes coupent les liens longs, et la fin de la lettre se perd sans un mot. Chaque lettre persane prend six caractères du lien.
    .source = Ce qu’acceptent les navigateurs et les logiciels de courrier ; mesuré.
    .how = Comparez le message avec la lettre avant de l’envoyer, ou utilisez --format eml, qui n’a pas de limite.

## Locale

cli-locale = Les langues : où en est chacune, en créer une, ce qui ne va pas dans leurs fichiers
cli-locale-check = Vérifier les fichiers des langues : chaque défaut avec son emplacement et la façon de le corriger
cli-locale-check-langs = Les langues ; sinon toutes
cli-locale-check-deny = Faire d’un avertissement une erreur : son code, ou plusieurs séparés par des virgules
cli-locale-check-allow = Ne pas montrer ce qui porte ce code, ou plusieurs séparés par des virgules
locale-check-done = Fichiers vérifiés : { $languages }.

## Règles sur les fichiers de langue : ce qui ne va pas

locale-byte-order-mark = Il y a ici une marque d’ordre des octets, dont aucun texte n’a besoin.
locale-missing-file = Le fichier { $file } manque.
locale-obsolete-file = Rien ne lit le fichier { $file }.
locale-syntax = Ceci n’est pas du Fluent ; le message ne peut être lu.
locale-nesting = Accolades ou parenthèses sont imbriquées ici sur plus de { $limit } niveaux.
locale-default-variant = Le choix demande exactement une variante par défaut.
locale-empty-value = « { $name } » n’a pas de texte.
locale-duplicate-message = « { $name } » se trouve déjà dans { $file }, ligne { $line }.
locale-term-and-message = « { $name } » est un message et un terme ; l’autre se trouve dans { $file }, ligne { $line }.
locale-duplicate-attribute = L’attribut « { $name } » figure deux fois.
locale-duplicate-variant = La variante « { $name } » figure deux fois.
hint-laid-out = Ôtez le « # » qui précède chacune de ses lignes et écrivez la traduction après le « = ».
locale-missing-message = Le message « { $name } » manque : « { $text } »
locale-missing-attribute = L’attribut « { $attribute } » manque à « { $name } ».
locale-obsolete-message = Rien ne dit « { $name } », et la langue de référence n’a pas ce message.
locale-obsolete-attribute = La langue de référence n’a pas d’attribut « { $attribute } » à « { $name } ».
locale-missing-in-reference = Des lettres ont besoin du message « { $name } », qui manque dans { $file }.
locale-unused-message = Rien ne dit « { $name } » : aucune action, aucun modèle, aucun autre message.
locale-missing-variable = « { $name } » ne montre pas { "{" } ${ $variable } { "}" }, que montre la langue de référence.
locale-lost-selector = « { $name } » ne choisit pas selon ${ $variable }, comme le fait la langue de référence.
locale-same-as-source = « { $name } » est pareil à la langue de référence.
locale-text-length = « { $name } » a { $length } lettres, sa source { $source }.
locale-unknown-reference = Il n’y a pas de « { $name } » auquel renvoyer.
locale-cycle = Des messages renvoient les uns aux autres en cercle : { $path }
locale-long-chain = Plus de { $limit } messages renvoient l’un à l’autre à la suite.
locale-unknown-variable = Le programme ne donne pas de variable « { $name } » à ce message.
locale-unknown-selector = Le choix dépend de « { $name } », que le programme ne donne pas à ce message.
locale-unknown-function = Il n’y a pas de fonction « { $name } ».
locale-unknown-option = « { $name } » n’est pas une option de { $function }.
locale-function-argument = { $name } demande une variable entre ses parenthèses.
locale-argument-type =
    { $type ->
        [number] { $function } ne peut pas écrire « { $name } », qui est un nombre.
        [date] { $function } ne peut pas écrire « { $name } », qui est une date.
       *[text] { $function } ne peut pas écrire « { $name } », qui est du texte.
    }
locale-term-variable = Un terme utilise la variable « { $name } ».
locale-term-argument = Le terme « { $name } » reçoit des arguments.
locale-placeables = « { $name } » résout plus de { $limit } éléments entre accolades.
locale-missing-plural = La forme « { $form } » manque (comme pour { $example }) ; « { $name } » est dit à sa place.
locale-extra-plural = La langue n’a pas de forme de pluriel « { $name } ».
locale-hidden-number = « { $name } » est pris aussi pour { $number }, et ne montre pas ${ $variable }.
locale-unknown-variant = ${ $variable } n’est jamais « { $name } ».
locale-control-character = Il y a ici un caractère de commande : { $character }
locale-bidi-control = Il y a ici un caractère qui réordonne le texte : { $character }
locale-unbalanced-isolate = Il y a ici un isolat sans pendant : { $character }
locale-replacement-character = Un caractère a été perdu ici : U+FFFD est à sa place.
locale-leading-space = Le texte commence par une espace.
locale-trailing-space = Une espace se trouve à la fin de la ligne.
locale-double-space = Deux espaces se suivent.
locale-foreign-script = « { $word } » est en lettres d’une autre écriture.
locale-persian-letter = « { $found } » a une lettre de l’arabe au lieu de la persane.
locale-persian-digit = « { $found } » n’est pas en chiffres persans.
locale-persian-punctuation = « { $found } » a un signe, ou une espace devant lui, qui n’est pas persan.
locale-persian-joiner = Il manque à « { $found } » l’antiliant sans chasse.
locale-persian-ezafe = « { $found } » a une ezafe d’un autre style.
locale-french-space = L’espace à « { $found } » manque, ou peut être coupée.
locale-spanish-opening = « { $found } » n’a pas de pendant.
locale-salutation-close = La formule finale ne va pas avec la formule d’appel de « { $name } ».
locale-allow-reason = Le commentaire permet quelque chose et ne donne pas de raison.
locale-allow-code = « { $code } » n’est pas une règle qu’un commentaire puisse permettre.
locale-allow-nothing = Rien ici ne demande que soit permis « { $code } ».

## Règles sur les fichiers de langue : explications

locale-source-fluent = La grammaire de Fluent, et ce que Fluent fait quand une lettre est composée.
locale-source-translation = Ce dont conviennent les outils de traduction, comme compare-locales.
locale-source-program = La nôtre : ce que ce programme sait de ses lettres.
locale-source-plural = Les règles de pluriel de CLDR.
locale-source-unicode = Unicode, et qu’une lettre montre ce qu’elle dit.
locale-source-typography = L’orthographe et la typographie de la langue.

explain-own-address = Ce qui est envoyé l’est à soi-même : jamais à l’adresse d’un destinataire.
    .why = Un brouillon qui parviendrait à une autorité serait une lettre que personne n’a lue ni envoyée. Toute adresse d’un destinataire est refusée, quelle que soit sa graphie : celles de toutes les actions, celles que la boîte d’envoi garde de ses lettres et celles qui figurent dans l’en-tête de ses brouillons.
    .source = Ce programme.
    .how = Donnez votre propre adresse : --own, ou own = ["…"] sous [send] dans le fichier de réglages. Qui lit les brouillons les envoie, depuis sa propre messagerie.
explain-unreadable-file = Tout fichier peut être lu : UTF-8, un mégaoctet au plus.
    .why = Ce qui ne peut être lu ne dit rien, et toute lettre qui en a besoin est refusée.
    .source = { locale-source-unicode }
    .how = Enregistrez le fichier avec l’encodage UTF-8.
explain-byte-order-mark = Aucun fichier ne contient de marque d’ordre des octets.
    .why = D’autres programmes prennent la marque pour une partie du premier message, et le perdent.
    .source = { locale-source-unicode }
    .how = Enregistrez le fichier en UTF-8 sans marque d’ordre des octets (BOM).
explain-missing-file = Une langue a tous les fichiers dont ses lettres ont besoin.
    .why = Sans lui, aucune lettre de ces actions ne peut être écrite dans cette langue.
    .source = { locale-source-translation }
    .how = Copiez le fichier du même nom de la langue de référence, et traduisez-le.
explain-obsolete-file = Tout fichier est lu par le programme, et la langue de référence l’a aussi.
    .why = Un fichier que personne ne lit est traduit en vain ; souvent son nom est mal écrit, ou son action n’existe plus.
    .source = { locale-source-translation }
    .how = Corrigez le nom du fichier, ou supprimez-le.
explain-syntax = Toute ligne peut être lue comme du Fluent.
    .why = Là où un message ne peut être lu, tout le fichier est refusé : il y aurait un vide dans une lettre.
    .source = { locale-source-fluent }
    .how = Regardez la ligne et la précédente : une accolade, un guillemet ou un signe égal manque ou est de trop.
explain-nesting = Accolades et parenthèses ne sont pas imbriquées en profondeur.
    .why = Personne ne peut lire un tel texte, et il pourrait épuiser le programme.
    .source = { locale-source-fluent }
    .how = Fermez les accolades, ou partagez le texte en plusieurs messages.
explain-default-variant = Tout choix a une variante par défaut.
    .why = Pour une valeur qu’aucune variante ne nomme, il n’y aurait rien à dire.
    .source = { locale-source-fluent }
    .how = Mettez un astérisque devant une variante, le plus souvent *[other].
explain-empty-value = Tout message et tout attribut disent quelque chose.
    .why = Un message vide laisse un vide dans une lettre.
    .source = { locale-source-fluent }
    .how = Écrivez le texte, ou supprimez le message tant qu’il n’est pas traduit.
explain-duplicate-message = Chaque identifiant ne se trouve qu’une fois dans les fichiers dont une lettre est faite.
    .why = Un seul des deux serait dit, et nul ne saurait lequel.
    .source = { locale-source-fluent }
    .how = Supprimez l’un d’eux, ou donnez-lui un autre identifiant.
explain-term-and-message = Aucun terme n’a l’identifiant d’un message.
    .why = Le programme garde messages et termes sous un même nom, et l’un d’eux serait perdu.
    .source = { locale-source-fluent }
    .how = Donnez au terme un autre identifiant, là aussi où l’on y renvoie.
explain-duplicate-attribute = Chaque attribut d’un message ne figure qu’une fois.
    .why = Un seul des deux serait dit.
    .source = { locale-source-fluent }
    .how = Supprimez l’un d’eux.
explain-duplicate-variant = Chaque variante d’un choix ne figure qu’une fois.
    .why = La seconde n’est jamais choisie.
    .source = { locale-source-fluent }
    .how = Supprimez l’une d’elles, ou corrigez sa clé.
explain-missing-message = Une langue a tous les messages de la langue de référence.
    .why = Une lettre qui en a besoin est refusée dans cette langue.
    .source = { locale-source-translation }
    .how = Ajoutez ici le message, avec sa traduction.
explain-missing-attribute = Un message a tous les attributs qu’il a dans la langue de référence.
    .why = Une lettre qui en a besoin est refusée dans cette langue.
    .source = { locale-source-translation }
    .how = Ajoutez l’attribut au message, sur une ligne à part, en retrait.
explain-obsolete-message = Une langue n’a pas de message que la langue de référence n’a pas et dont rien n’a besoin.
    .why = Il a été renommé ou retiré, ou son identifiant est mal écrit ; alors le bon manque.
    .source = { locale-source-translation }
    .how = Corrigez l’identifiant, ou supprimez le message.
explain-obsolete-attribute = Un message n’a pas d’attribut qu’il n’a pas dans la langue de référence.
    .why = Rien ne le dit ; souvent le nom est mal écrit.
    .source = { locale-source-translation }
    .how = Corrigez le nom de l’attribut, ou supprimez-le.
explain-missing-in-reference = La langue de référence a tous les messages que demande une action, un destinataire ou un modèle.
    .why = Ce qui manque à la langue de référence n’est montré à aucun traducteur.
    .source = { locale-source-program }
    .how = Écrivez le message dans la langue de référence, ou corrigez le nom là où il est demandé.
explain-unused-message = Tout message de la langue de référence est utilisé.
    .why = On traduirait en vain ; ou un modèle l’a oublié.
    .source = { locale-source-program }
    .how = Utilisez le message, ou supprimez-le dans toutes les langues.
explain-missing-variable = Une traduction montre toutes les variables que montre la langue de référence.
    .why = Un nom, une date ou un nombre de l’action est perdu.
    .source = { locale-source-translation }
    .how = Mettez la variable dans le texte ; si la langue n’en a vraiment pas besoin, dites pourquoi dans un commentaire : # allow(missing-variable): …
explain-lost-selector = Là où la langue de référence choisit selon une variable, la traduction le fait aussi.
    .why = Les mots seraient faux pour certains nombres ou certaines personnes.
    .source = { locale-source-translation }
    .how = Faites le même choix ; si toutes les formes sont pareilles, dites-le dans un commentaire : # allow(lost-selector): …
explain-same-as-source = Tout texte est traduit.
    .why = Il a sans doute été oublié, et deux langues ne se mêlent jamais dans une lettre.
    .source = { locale-source-translation }
    .how = Traduisez-le ; s’il est juste ainsi (un nom, un mot des deux langues), dites pourquoi dans un commentaire : # allow(same-as-source): …
explain-text-length = Une traduction n’est pas beaucoup plus longue ni plus courte que sa source.
    .why = Quelque chose a été omis, doublé ou mis à un autre message.
    .source = { locale-source-translation }
    .how = Comparez avec la source ; si c’est juste, dites pourquoi dans un commentaire : # allow(text-length): …
explain-unknown-reference = Tout ce à quoi un message renvoie existe.
    .why = La lettre montrerait le renvoi lui-même, ou serait refusée.
    .source = { locale-source-fluent }
    .how = Corrigez le nom, ou écrivez ce à quoi il renvoie.
explain-cycle = Aucun message ne renvoie à lui-même par d’autres.
    .why = Cela ne finirait jamais.
    .source = { locale-source-fluent }
    .how = Écrivez l’un d’eux en entier, sans le renvoi.
explain-long-chain = Les renvois ne s’enchaînent pas sans fin.
    .why = Le programme ne les suit pas plus loin.
    .source = { locale-source-fluent }
    .how = Écrivez quelques-uns des messages en entier, sans le renvoi.
explain-unknown-variable = Un message n’utilise que des variables que le programme lui donne.
    .why = La lettre est refusée, car il n’y a rien à mettre là.
    .source = { locale-source-program }
    .how = Utilisez une variable que reçoit le message ; les commentaires de la langue de référence les énumèrent.
explain-unknown-selector = Un choix dépend d’une variable que le programme donne au message.
    .why = La variante par défaut serait toujours prise, sans un mot.
    .source = { locale-source-program }
    .how = Choisissez selon une variable que reçoit le message ; les commentaires de la langue de référence les énumèrent.
explain-unknown-function = On n’appelle que des fonctions que le programme a.
    .why = La lettre montrerait le nom de la fonction.
    .source = { locale-source-fluent }
    .how = Utilisez NUMBER, DATETIME ou LIST, ou écrivez la variable seule.
explain-unknown-option = Une fonction ne reçoit que des options qu’elle connaît.
    .why = L’option ne ferait rien.
    .source = { locale-source-fluent }
    .how = Corrigez l’option, ou retirez-la.
explain-function-argument = Une fonction reçoit ce sur quoi elle travaille.
    .why = La lettre montrerait le nom de la fonction.
    .source = { locale-source-fluent }
    .how = Mettez une variable avant les options : { "{" } NUMBER($count) { "}" }
explain-argument-type = Une fonction reçoit une variable qu’elle sait écrire.
    .why = NUMBER écrit des nombres et DATETIME des dates. À la place d’autre chose, la lettre montrerait le nom de la fonction.
    .source = { locale-source-fluent }
    .how = Écrivez la variable seule, ou avec la fonction qui lui convient.
explain-term-variable = Aucune variable ne se trouve dans un terme.
    .why = Les termes ne reçoivent pas les variables d’une lettre ; il y aurait un trou.
    .source = { locale-source-fluent }
    .how = Faites du terme un message : supprimez le tiret de son identifiant, ici et là où l’on y renvoie.
explain-term-argument = Un terme ne reçoit pas d’arguments.
    .why = Les termes n’ont pas de variables ici, et les arguments ne font rien.
    .source = { locale-source-fluent }
    .how = Retirez les parenthèses ; pour les formes d’un mot, écrivez plusieurs termes.
explain-placeables = Un message résout au plus cent éléments entre accolades.
    .why = Le programme s’arrête là, et la lettre est refusée.
    .source = { locale-source-fluent }
    .how = Partagez le message, ou faites-le renvoyer à moins d’autres.
explain-missing-plural = Un choix par nombre a toutes les formes de pluriel de la langue.
    .why = Certains nombres auraient les mauvais mots.
    .source = { locale-source-plural }
    .how = Ajoutez une variante pour cette forme avant celle par défaut.
explain-extra-plural = Un choix par nombre n’a que des formes de pluriel de la langue.
    .why = La variante n’est jamais choisie.
    .source = { locale-source-plural }
    .how = Supprimez la variante, ou nommez le nombre lui-même, comme dans [1].
explain-hidden-number = Une variante pour un nombre n’est pas prise pour un autre.
    .why = Dans certaines langues, [one] vaut aussi pour 0 ou pour 21 : le texte dit alors ce qui n’est pas.
    .source = { locale-source-plural }
    .how = Montrez-y la variable, ajoutez une variante pour ce nombre, comme [0], ou nommez celui qui est entendu, comme [1].
explain-unknown-variant = Un choix ne nomme que des valeurs qui existent.
    .why = La variante n’est jamais choisie ; le plus souvent elle est mal écrite.
    .source = { locale-source-program }
    .how = Corrigez la clé de la variante.
explain-control-character = Aucun fichier ne contient de caractère de commande, même sous forme d’échappement.
    .why = Il ne se voit pas, et fait des dégâts dans un terminal ou un courriel.
    .source = { locale-source-unicode }
    .how = Supprimez-le.
explain-bidi-control = Aucun fichier ne contient de caractère qui réordonne ce que l’on voit.
    .why = Une lettre pourrait montrer autre chose que ce qu’elle dit. Le programme isole lui-même noms et nombres.
    .source = { locale-source-unicode }
    .how = Supprimez-le ; si un signe est du mauvais côté, U+200E ou U+200F aide.
explain-unbalanced-isolate = Aucun isolat ne reste ouvert, aucun n’est fermé sans avoir été ouvert.
    .why = Tout ce qui suit pourrait être montré dans le mauvais ordre.
    .source = { locale-source-unicode }
    .how = Supprimez-le : le programme isole lui-même noms et nombres.
explain-replacement-character = Aucun caractère n’a été perdu.
    .why = Le fichier a été lu un jour avec un autre encodage.
    .source = { locale-source-unicode }
    .how = Écrivez de nouveau le caractère perdu.
explain-leading-space = Aucun texte ne commence par une espace.
    .why = Elle décale la ligne, et nul ne voit pourquoi.
    .source = { locale-source-typography }
    .how = Supprimez l’espace.
explain-trailing-space = Aucune ligne ne finit par une espace.
    .why = Elle ne se voit pas ; dans un texte elle reste, et double celle qui suit.
    .source = { locale-source-typography }
    .how = Supprimez l’espace.
explain-double-space = Entre les mots il y a une seule espace.
    .why = Cela se voit dans une lettre imprimée.
    .source = { locale-source-typography }
    .how = Supprimez l’une d’elles.
explain-foreign-script = Un texte n’a que des lettres de l’écriture de la langue.
    .why = Il n’a pas été traduit, ou une lettre a été prise pour une autre qui lui ressemble.
    .source = { locale-source-typography }
    .how = Traduisez-le ou transcrivez-le, ou tapez-le de nouveau ; s’il doit rester, dites pourquoi dans un commentaire : # allow(foreign-script): …
explain-persian-letter = Le persan s’écrit en lettres persanes : ی et ک, et non ي, ى, ك, ة ou ۀ.
    .why = Une recherche ne trouve pas ces mots, et certaines polices les montrent autrement.
    .source = { locale-source-typography }
    .how = Tapez le mot de nouveau avec un clavier persan : ی, ک, ت ou ه, هٔ.
explain-persian-digit = Dans un texte persan, les chiffres sont persans : de ۰ à ۹.
    .why = Deux sortes de chiffres dans une lettre paraissent négligées.
    .source = { locale-source-typography }
    .how = Écrivez le nombre en chiffres persans, ou comme variable, que le programme écrit.
explain-persian-punctuation = Dans un texte persan, les signes sont persans, ، ؛ ؟, et collés au mot qui précède.
    .why = Les signes latins ont la forme et la place de l’autre direction.
    .source = { locale-source-typography }
    .how = Utilisez ، ؛ ؟, sans espace devant.
explain-persian-joiner = Un antiliant sans chasse suit می et نمی, et précède ها.
    .why = Sans lui le mot est mal écrit, ou coupé en fin de ligne.
    .source = { locale-source-typography }
    .how = Mettez-y U+200C (sur un clavier persan, Maj et la barre d’espace).
explain-persian-ezafe = L’ezafe après un he muet s’écrit ه avec une hamza au-dessus.
    .why = Une lettre s’en tient à un style.
    .source = { locale-source-typography }
    .how = Écrivez ه et U+0654.
explain-french-space = Devant ; ! ? se trouve une espace fine insécable, devant : et à l’intérieur des guillemets une espace insécable.
    .why = Sinon un signe peut se trouver seul en début de ligne.
    .source = { locale-source-typography }
    .how = Mettez U+202F devant ; ! ? et U+00A0 devant : et à l’intérieur des guillemets. Au Canada, il n’y en a pas devant ; ! ?
explain-spanish-opening = Toute question et toute exclamation s’ouvre par ¿ ou ¡ et se ferme par ? ou !
    .why = L’espagnol demande les deux signes.
    .source = { locale-source-typography }
    .how = Mettez le signe qui manque là où commence ou finit la question ou l’exclamation.
explain-salutation-close = Formule d’appel et formule finale vont ensemble.
    .why = Une formule finale qui s’adresse à quelqu’un d’autre, ou à plusieurs au lieu d’un, offense.
    .source = { locale-source-program }
    .how = Comparez les deux formules : titre, nombre et forme doivent s’accorder.
explain-allow-reason = Qui permet une observation dit pourquoi.
    .why = Qui traduira ensuite doit savoir si la raison vaut encore.
    .source = { locale-source-program }
    .how = Écrivez la raison après un deux-points : # allow(same-as-source): un nom propre
explain-allow-code = Un commentaire permet des règles qui existent.
    .why = Sinon il ne permet rien.
    .source = { locale-source-program }
    .how = Corrigez le code ; « appeal explain » les énumère tous.
explain-allow-nothing = Un commentaire ne permet que ce qui est trouvé.
    .why = Il cacherait une faute à venir.
    .source = { locale-source-program }
    .how = Supprimez le commentaire, ou mettez-le juste au-dessus du message auquel il se rapporte.

## Les langues et les cas qui sont créés

cli-locale-list = Montrer où en est chaque langue et combien de lettres peuvent y être écrites
cli-locale-new = Créer les fichiers d’une nouvelle langue, prêts à remplir
cli-locale-new-after =
    Exemples :
      appeal --workspace mes-textes locale new de
      appeal locale new pt-BR --from es
cli-locale-new-lang = L’étiquette de la langue (BCP 47), comme de, pt-BR ou zh-Hant
cli-locale-new-from = La langue dont le texte est traduit ; à défaut, l’anglais
cli-locale-pseudo = Créer des langues que personne ne parle, où se voit tout ce qui échappe aux traducteurs
cli-locale-pseudo-langs = en-XA (accents) ou ar-XB (de droite à gauche) ; à défaut, les deux
cli-action = Les cas : en créer un
cli-action-new = Créer le fichier d’un cas avec ses messages dans toutes les langues, prêt à remplir
cli-action-new-id = L’identifiant de l’action : minuscules, chiffres et traits d’union, comme prenom-nom

error-no-workspace = Il n’y a pas de dossier où écrire : ce qui est fourni avec le programme ne peut être modifié.
hint-no-workspace = Indiquez-en un avec --workspace DOSSIER ; il est créé s’il n’existe pas.
error-content-exists = { $file } existe déjà. Rien n’a été écrit.
hint-content-exists = Déplacez-le ou donnez un autre nom au nouveau.

locale-nature =
    { $direction ->
        [rtl] { $language } ({ $tag }) : écriture { $script }, de droite à gauche.
       *[ltr] { $language } ({ $tag }) : écriture { $script }, de gauche à droite.
    }
locale-new-made =
    { $count ->
        [one] { $count } fichier pour { $language } ({ $tag }) est prêt à remplir.
       *[other] { $count } fichiers pour { $language } ({ $tag }) sont prêts à remplir.
    }
locale-new-next = Remplissez-les avec n’importe quel éditeur de texte. Pour voir ce qui manque ou ne va pas : appeal locale check { $tag }
locale-head-how = Pour traduire un message, retirez « # » au début de chacune de ses lignes et écrivez après « = ». Les lignes avec « { $source } | » montrent ce qu’il faut traduire. Ce qui reste en commentaire est considéré comme manquant, et une lettre qui en a besoin est refusée.
locale-head-keep = Les identifiants, les attributs (.close) et ce qui est entre { "{ }" } gardent leurs noms ; l’ordre de la phrase est à vous.
# allow(hidden-number): there is at least one form
locale-head-forms =
    { $count ->
        [one] Un message qui contient un nombre a ici une seule forme : { $forms }.
       *[other] Un message qui contient un nombre a ici les formes suivantes : { $forms }.
    }
locale-head-pseudo = Créé par « appeal locale pseudo » à partir des textes d’autres langues, et recréé par lui : ne pas modifier.
locale-pseudo-made = Personne ne parle ces langues. Écrivez une lettre avec --lang en-XA ou --lang ar-XB, ou définissez LC_ALL : ce qui se lit comme avant échappe aux traducteurs.
error-language-alias = « { $found } » est un autre nom de « { $tag } ».
hint-language-alias = Le dossier a un seul nom : appeal locale new { $tag }
error-language-no-script = La langue « { $found } » n’est pas connue, ni l’écriture dans laquelle elle s’écrit.
hint-language-no-script = Vérifiez l’étiquette, ou indiquez-y l’écriture : { $found }-Latn, { $found }-Arab.
error-locale-there =
    { $missing ->
        [0] La langue « { $tag } » existe déjà et il n’y manque rien.
        [one] La langue « { $tag } » existe déjà, avec tous ses fichiers ; il y manque un message.
       *[other] La langue « { $tag } » existe déjà, avec tous ses fichiers ; il y manque { $missing } messages.
    }
hint-locale-there = Pour voir ce qui manque ou ne va pas : appeal locale check { $tag }
error-locale-pseudo = « { $found } » n’est pas une langue que personne ne parle.
locale-list-language = { $language } ({ $tag })
locale-list-pseudo = { $tag } (personne ne la parle)
locale-list-done =
    { $messages ->
        [one] messages traduits : { $done } sur { $messages }
       *[other] messages traduits : { $done } sur { $messages }
    }
locale-list-missing =
    { $count ->
        [one] { $count } manquant
       *[other] { $count } manquants
    }
locale-list-same =
    { $count ->
        [one] { $count } identique à l’original
       *[other] { $count } identiques à l’original
    }
locale-list-letters = lettres : { $can } sur { $all }

error-action-there = Il existe déjà une action « { $id } » : { $file }.
hint-action-there = Choisissez un autre identifiant.
action-new-made = Le cas est prêt à remplir, avec ses messages en : { $languages }.
action-new-next = Remplissez d’abord le fichier du cas, puis les messages d’une langue au moins. Pour voir ce qui manque ou ne va pas : appeal show { $id }
action-new-head = Le cas « { $id } ». Indiquez ce que disent vos sources, et rien d’autre ; laissez de côté ce qu’elles ne disent pas. Ce qui est encore vide ici est une erreur, et aucune lettre n’est écrite. docs/case-files.md décrit tous les champs.
action-new-number = Le numéro et l’index que son organisation lui donne, et l’identifiant de l’action antérieure à laquelle elle fait suite, s’il y en a.
action-new-country = L’État auquel on s’adresse : son code de deux majuscules (ISO 3166-1).
action-new-within = Si l’on écrit de là-bas sans danger à ces autorités : dites-le, avec la raison. Sinon, qui y vit signe seulement de ses initiales et de son lieu de résidence.
action-new-days = Le jour où l’action a été lancée et le dernier jour pour les lettres, s’ils sont connus.
action-new-status = open (ouverte) ; archived : écrite avec un avertissement ; closed : plus aucune lettre.
action-new-languages = Les langues, dans l’ordre que préfèrent les destinataires ; supprimez celles pour lesquelles vous n’avez pas de texte. Avec any-language, toute autre langue complète convient.
action-new-demands = Ce qui est demandé : un nom court pour chaque demande. Son texte est le message « demand-… » de chaque langue.
action-new-law = Le droit international sur lequel elle se fonde, si elle en cite : des messages de law.ftl, comme ceux-ci.
action-new-people = Pour qui : chaque personne a un nom à elle pour le message « person-… », qui est le nom complet. Le genre est male, female ou other : la grammaire de certaines langues l’exige.
action-new-dates = Des dates pour les messages : un jour sans guillemets, ou un mois ou une année entre guillemets ; aussi exactes que la source, jamais complétées.
action-new-numbers = Des nombres entiers pour les messages.
action-new-recipients = À qui l’on écrit, une table pour chacun. Le rôle est to (la lettre) ou copy (une copie). Les fonctions que les cas partagent :
action-new-kinds = Ce qui peut être écrit.
action-new-sources = D’où viennent les faits.
action-new-messages = Les textes du cas « { $id } ». Pour écrire un message, retirez « # » devant lui et écrivez après « = ». Ce qui reste en commentaire est considéré comme manquant, et aucune lettre n’est écrite dans cette langue.
action-new-variables = Une date ou un nombre de actions/{ $id }.toml s’écrit par son nom entre { "{ }" }, précédé du signe dollar. Ce qu’une seule partie affirme reste une affirmation : « selon les informations disponibles », « il a déclaré ».
action-new-message-title = Pour les listes : qui, et de quoi il s’agit.
action-new-message-subject = L’objet.
action-new-message-person = Le nom complet, dans l’écriture de cette langue.
action-new-message-opening = Le premier paragraphe : de qui parle la lettre, avec le nom complet (la variable « person »).
action-new-message-facts = Ce qui s’est passé, avec une date au moins.
action-new-message-concern = Pourquoi c’est urgent.
action-new-message-demand = Un message pour chaque demande. Il n’a pas de point final.
action-new-message-demand-lead = Un message pour chaque demande, qui continue « { $lead } ». Il n’a pas de point final.

## Règles sur la rédaction

rule-own-words-hint = Cela figure dans votre propre texte : dites-le autrement.
rule-facts = Aucun fait permettant d’identifier le cas ne figure avec sa date dans la lettre.
rule-facts-hint = Utilisez dans un paragraphe l’une de ces dates du cas : { $dates }.
rule-attributed = « { $word } » n’est rapporté que par une partie, et la phrase ne dit pas par qui : « { $sentence } »
rule-attributed-hint = Dites qui le rapporte. Les mots qui le disent sont dans le message attributing de rules.ftl.
rule-polite-insult = « { $word } » est une insulte.
rule-polite-jargon = « { $word } » relève de la polémique politique.
rule-polite-title = « { $word } » est un titre honorifique qui prend parti.
rule-polite-hint = Dites-le simplement. Ce qui est cherché se trouve dans le message { $list } de rules.ftl.
rule-law-unnamed = La lettre ne mentionne pas le droit que cite l’action : { $law }.
rule-law-unnamed-hint = Le message law-basis le fait, dans le modèle des lettres.
rule-law-treaty = L’État n’est pas partie à « { $treaty } » : aucune demande ne peut s’y appuyer.
rule-law-hint = Retirez cette mention et citez le droit qui lie l’État.
rule-request-late = Les remerciements (« { $thanks } ») précèdent la demande.
rule-request-late-hint = Placez-les à la fin : en tête, ils semblent porter sur une chose déjà faite.
rule-request-reply = La lettre ne demande pas de réponse.
rule-request-reply-hint = Le message reply de letter.ftl le fait, dans le modèle des lettres.
rule-persian-letter = « { $found } » contient une lettre de l’alphabet arabe. Le persan écrit ی, ک et هٔ.
rule-persian-digit = « { $found } » contient des chiffres qui ne sont pas les chiffres persans.
rule-persian-punctuation = « { $found } » contient un signe de l’écriture latine. Le persan a ، ؛ ؟
rule-persian-space = « { $found } » a une espace devant le signe.
rule-persian-joiner = Il manque à « { $found } » la demi-espace (ZWNJ) : elle se place après می et نمی, et devant ها.
rule-persian-ezafe = « { $found } » écrit l’ézafé autrement que le reste : après un ه muet, on écrit هٔ.

explain-facts = Au moins un fait permettant d’identifier le cas figure avec sa date dans la lettre : l’arrestation, la condamnation, une convocation.
    .why = La personne qui lit la lettre retrouve ainsi le dossier, et voit que le signataire connaît le cas.
    .source = Les guides de rédaction de lettres s’accordent là-dessus.
    .how = Utilisez dans un paragraphe l’une des dates du fichier du cas (arrested, detained, summoned, charged, tried, sentenced).
explain-attributed = Ce qu’une seule partie rapporte (des tortures, des aveux forcés) est dit comme le dit la source : « il a déclaré », « selon les informations disponibles ».
    .why = Une lettre qui affirme plus que n’en sait sa source est vite écartée, et peut se retourner contre la personne qu’elle défend.
    .source = Les guides de rédaction de lettres s’accordent là-dessus ; ce qu’une seule partie rapporte est indiqué par le fichier du cas, sous attributed.
    .how = Dites dans la même phrase qui le rapporte. Les mots qui comptent sont ceux du message attributing de rules.ftl.
explain-polite = La lettre ne contient ni insulte, ni jargon politique, ni titre honorifique qui prenne parti.
    .why = La lettre doit toucher qui la lit. Une insulte ne touche personne, et la personne défendue peut en payer le prix.
    .source = Les guides de rédaction de lettres s’accordent là-dessus ; chaque langue a ses propres listes, dans rules.ftl.
    .how = Dites-le simplement. Une insulte empêche la lettre ; le jargon et les titres donnent un avertissement. Si le mot n’est pas une insulte dans son contexte, --allow polite le laisse passer.
explain-law = La lettre mentionne le droit que cite l’action, et aucun traité auquel l’État n’est pas partie.
    .why = On peut demander à un État de tenir ses engagements. Celui qu’il n’a jamais pris lui offre une réponse facile.
    .source = Les guides de rédaction de lettres s’accordent là-dessus ; les traités auxquels un État n’est pas partie sont dans actions/states.
    .how = Gardez la phrase sur le droit, et retirez le traité.
explain-request = La demande précède les remerciements, et la lettre sollicite une réponse.
    .why = Des remerciements placés en tête laissent croire que tout est fait. Une lettre qui sollicite une réponse est classée parmi celles qui l’attendent.
    .source = Les guides de rédaction de lettres ; pour la réponse, une règle propre à ce programme.
    .how = Gardez l’ordre du modèle des lettres : faits, demandes, réponse, remerciements.
explain-persian-text = Le persan s’écrit avec les lettres, les chiffres et les signes persans, avec la demi-espace là où il la faut, et avec un seul ézafé.
    .why = Une lettre pleine de négligences semble écrite par une machine ou par quelqu’un qui ignore la langue.
    .source = L’orthographe du persan.
    .how = Un clavier persan a tout cela ; la demi-espace (ZWNJ) s’y fait le plus souvent avec Maj et la barre d’espace. Les noms et les adresses en écriture latine restent tels quels.

## Messages et cartes

cli-heading-public = Messages et cartes
cli-write-network = Le réseau auquel est destiné le message : x, mastodon ou bluesky ; sinon x
cli-write-open = Affiche, à la place des messages, les liens qui ouvrent chacun d’eux dans le navigateur ; le programme lui-même n’ouvre et n’envoie rien
cli-write-server = Votre serveur Mastodon, par exemple mastodon.example, pour --open
cli-write-occasion = L’occasion de la carte : nowruz, yalda, spring, summer, autumn ou winter ; sinon celle qui est proche selon le calendrier solaire
error-kind-flag = { $flag } ne s’applique pas à « { $kind } ».
error-post-server = Un message sur Mastodon s’ouvre sur votre propre serveur, qui n’est pas indiqué.
hint-post-server = Ajoutez --server avec le nom de votre serveur, par exemple mastodon.example.
error-link = « { $found } » n’est pas un lien que les messages puissent montrer.
hint-link = Écrivez le lien entier : https://example.org/page
post-length = Message { $number } : { $length } sur { $limit } pour { $network }.
post-thread = C’est un fil : publiez le premier message, puis chacun en réponse au précédent.
post-paste = Collez-le sur { $network }, relisez-le et publiez-le vous-même.
post-open = Ouvrez le lien dans votre navigateur, relisez le message et publiez-le vous-même.
post-picture = Si vous ajoutez une image, voici son texte de remplacement : { $text }
card-no-address = – Aucune adresse n’est connue. N’envoyez la carte que là où vous savez avec certitude qu’elle arrive, par exemple par l’intermédiaire de la famille.
card-print = Imprimez la carte en recto verso, retournée sur le bord court, et pliez-la au milieu.
card-nowruz = Le prochain Norouz est le { $day } ; le courrier met des semaines.

rule-silence = La carte dit « { $word } », ce qui pourrait nuire à la personne qui la lit.
rule-silence-hint = Retirez-le de card.ftl ou du modèle de la carte.
rule-silence-own = Dans ce que vous ajoutez figure « { $word } », ce qui pourrait nuire à la personne qui lit la carte.
rule-silence-own-hint = De simples vœux valent mieux : rien sur le cas, les prisons et les tribunaux, les organisations, la politique ou les droits humains ; ni chiffres, ni liens, ni mots-dièse.
rule-withhold = « { $word } » parle de ce que l’action passe sous silence ({ $topic }) : « { $sentence } »
rule-withhold-hint = Retirez-le des textes de l’action. Si cela peut être dit, retirez « { $topic } » de withhold dans le fichier de l’action.
rule-withhold-own = Dans votre propre texte, « { $word } » parle de ce que l’action passe sous silence ({ $topic }) : « { $sentence } »
rule-withhold-own-hint = Merci de ne pas le mentionner, même si on le sait par ailleurs : les personnes concernées n’ont pas consenti à ce que ce soit dit.
rule-post-length = Un message compte { $length } caractères selon { $network }, et { $limit } tiennent : il contient un mot trop long pour être coupé.
rule-post-length-hint = Raccourcissez le mot ; ou c’est un lien que le réseau ne raccourcit pas.

explain-silence = Une carte à une personne détenue ou à sa famille exprime de simples vœux : aucune organisation, aucun fait du cas, ni politique, ni droits humains, ni relations extérieures.
    .why = Les cartes sont lues par les gardiens avant d’être remises. Un mot de trop peut coûter à la personne qui la reçoit une visite, un appel, ou davantage.
    .source = Les guides pour écrire aux personnes détenues s’accordent là-dessus. Les mots cherchés sont dans rules.ftl ; la liste de chaque langue vaut pour toutes les cartes, de même que les demandes, le droit, les fonctions et les noms du cas.
    .how = Exprimez des vœux, parlez du printemps et du quotidien. Une image ne montre ni personnes ni alcool.
explain-withhold = Rien n’est dit de ce que l’action passe sous silence : son fichier indique quoi, par exemple la maladie, la famille ou la foi.
    .why = Ce qui est dit d’une personne détenue peut être utilisé contre elle et contre sa famille. Qui consent à la publication d’un cas ne consent pas à ce que tout soit dit.
    .source = La personne ou l’organisation qui tient l’action à jour : ce qui est passé sous silence figure dans son fichier, sous withhold. Les mots cherchés sont les messages withhold-… de rules.ftl et ceux du fichier de l’action elle-même.
    .how = N’en parlez pas, ni dans la lettre ni dans votre propre texte. Si le mot trouvé n’en révèle rien, « --allow withhold » laisse passer la lettre.
explain-post-length = Un message tient dans ce que permet son réseau : 280 sur X, où la plupart des lettres comptent pour un, les émojis et beaucoup de signes pour deux, les liens pour 23 ; 500 sur Mastodon ; 300 sur Bluesky.
    .why = Un message trop long ne peut pas être publié.
    .source = La façon de compter de chaque réseau : twitter-text pour X, les serveurs de Mastodon, le protocole de Bluesky.
    .how = Un texte plus long devient de lui-même un fil. Seul un mot plus long qu’un message entier doit être raccourci.

## Ce qui est conservé sur les personnes, et comment l’oublier

cli-write-writer = Fichier avec vos données, ou - pour l’entrée standard : name = "…", city = "…", country = "…" et ce qu’un profil contient d’autre, en TOML. Mieux que les options ci-dessous : ce qui figure sur la ligne de commande reste dans l’historique du terminal, et les autres utilisateurs de cette machine le voient
cli-forget = Supprimer ce qui est conservé ici sur une personne : profils, notes de lettres envoyées, documents de boîtes d’envoi, restes d’exécutions interrompues
cli-forget-person = La personne : nom, adresse électronique, profil ou identifiant de la liste ; - le lit sur l’entrée standard. À défaut, la personne qui utilise ce programme : tous les profils et toutes les notes
cli-forget-outbox = Aussi les documents de cette boîte d’envoi ; à répéter pour plusieurs
cli-forget-folder = Chercher aussi dans ce dossier, et dans ceux qu’il contient, les restes d’exécutions interrompues
cli-forget-notes = Aussi les notes de « appeal done », qui ne portent aucun nom
cli-forget-after =
    Tout ce qui a été trouvé est affiché, puis la question est posée. Exemples :
      appeal forget --dry-run
      appeal forget "Ana López" --outbox letters.outbox
cli-arg-yes = Ne pas poser de question
cli-arg-dry-run = Montrer ce qui serait supprimé, sans rien supprimer
cli-outbox-remove = Supprimer les documents d’une personne, sans qu’il en reste rien dans le fichier
cli-outbox-remove-writer = La personne : nom, adresse électronique ou identifiant de la liste ; - le lit sur l’entrée standard
others-read-mended = D’autres que vous pouvaient lire { $file } ; le voilà réservé à vous seul.
error-others-read = D’autres que vous peuvent lire { $file }, et cela ne peut pas être changé.
hint-others-read = Réservez-le à vous seul : chmod 600 { $file }. Ou faites-en une copie qui vous appartient.
error-writer-file = Le fichier avec les données de l’auteur, { $file }, contient une erreur.
hint-writer-file = Il se présente ainsi : name = "…", address = ["…"], city = "…", country = "…", chacun sur sa propre ligne.
error-writer-field = « { $field } », dans { $file }, n’est pas une donnée de l’auteur.
forget-profile = Le profil « { $profile } » ({ $name }) dans { $file }
forget-notes =
    { $count ->
        [one] La note de { $count } lettre envoyée, dans { $file }
       *[other] Les notes de { $count } lettres envoyées, dans { $file }
    }
forget-documents =
    { $count ->
        [one] { $count } document de « { $name } » ({ $writer }) dans { $file }
       *[other] { $count } documents de « { $name } » ({ $writer }) dans { $file }
    }
forget-leftover = Reste d’une exécution interrompue : { $file }
forget-nothing = Rien n’a été trouvé ici.
forget-ask = Supprimer tout cela ? C’est irrévocable.
forget-removed = C’est supprimé.
forget-dry-run = Rien n’a été supprimé.
forget-notes-stay = Les notes de « appeal done » ne portent aucun nom et restent ; --notes les supprime aussi.
forget-addresses = Sous [send], { $file } contient des adresses électroniques ou des noms de comptes ; retirez-les à la main.
forget-again = Un lot avec la même liste referait ces lettres : retirez aussi la ligne de la liste, et du fichier des lignes en échec.
forget-reach = Ce que ce programme ne peut pas atteindre : les courriels envoyés et les brouillons d’un logiciel de messagerie ; les lettres imprimées ou enregistrées dans des fichiers ; les listes de personnes ; les copies d’une boîte d’envoi et les sauvegardes ; l’historique du terminal ; ce qu’un disque garde encore de fichiers supprimés.
error-forget-several = Plusieurs personnes de { $file } s’appellent « { $name } ».
hint-forget-several = Dites laquelle, telle que la boîte d’envoi la connaît : { $names }.
error-forget-no-name = Il n’y a aucun nom sur l’entrée standard.
hint-forget-no-name = Écrivez-le sur la première ligne.
error-forget-yes = Rien n’a été supprimé : il n’y a pas de terminal pour poser la question.
hint-forget-yes = Ajoutez --yes si c’est bien ce que vous voulez.
error-forget-declined = Rien n’a été supprimé.
error-outbox-writer = Personne dans { $file } ne s’appelle « { $name } ».
hint-outbox-writer = « appeal outbox list » affiche les noms ; avec --json, aussi les identifiants et les adresses électroniques.
