## Help of the command line

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
cli-write-font = Une police pour pdf, par le nom sous lequel elle est installée ou par son fichier ; plusieurs sont utilisées dans leur ordre
cli-write-envelope = Aussi une enveloppe pour chaque lettre : dl, c6 ou 10
cli-write-merge = Toutes les lettres dans un seul pdf, prêt à imprimer recto verso
cli-write-cc = Un seul e-mail pour tous : les destinataires des copies figurent en Cc et ne reçoivent pas de message à part
cli-write-allow = Rédiger même si cette règle s’y oppose : son code, ou plusieurs séparés par des virgules
cli-write-fallback = S’il manque un message dans la langue choisie, rédiger toute la lettre dans la langue suivante de l’action
cli-write-force = Remplacer les fichiers déjà présents

## Write: questions

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

## Write: results

write-letter-of = Lettre { $number } sur { $count } : { $recipient }
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
write-unreachable = Aucun moyen de contact n’est renseigné pour : { $offices }. La lettre est rédigée quand même ; ce que vous pouvez en faire est dit à la fin.
office-named = { $name } ({ $id })
office-unnamed = { $id }
guide-post = – Imprimez-la, signez-la et envoyez-la par la poste à l’adresse : { $address }
guide-mail = – Ouvrez-la dans votre messagerie, relisez-la et envoyez-la à { $addresses }.
guide-mail-no-address = – Aucune adresse e-mail n’est renseignée : le brouillon n’a pas de destinataire. N’ajoutez une adresse que si vous la connaissez avec certitude.
guide-email = – Elle peut partir par e-mail à { $addresses } (--format eml prépare le brouillon).
guide-paste = – Collez-la dans le formulaire du site web du destinataire ; l’adresse de la page n’est pas renseignée.
guide-paste-at = – Collez-la dans le formulaire de la page { $url }
guide-fax = – Elle peut être envoyée par télécopie au { $numbers }.
guide-anywhere = – Cherchez l’adresse de cette mission dans le pays où vous vivez ({ $country }) : le ministère des affaires étrangères y publie la liste des missions accréditées (la liste diplomatique). Prenez-la là ou sur le site de la mission elle-même, et nulle part ailleurs.
guide-unreachable = – { $ways }
unreachable-state = Aucun moyen de joindre ce destinataire n’est renseigné. Envoyez la lettre à la mission de son État ({ $country }) dans le pays où vous vivez en demandant qu’elle soit transmise, demandez la même chose au ministère des affaires étrangères du pays où vous vivez, ou cherchez une adresse sur le site du destinataire lui-même, et nulle part ailleurs.
unreachable-other = Aucun moyen de joindre ce destinataire n’est renseigné. Cherchez une adresse sur son propre site, et nulle part ailleurs.
guide-formats = Pour des fichiers à imprimer ou à ouvrir dans votre messagerie : --format html,eml --email vous@example.org --out DOSSIER
guide-formats-place = Pour des fichiers à imprimer ou à ouvrir dans votre messagerie : --format html,eml --out DOSSIER
guide-place-mail = Cette lettre ne porte pas votre nom, mais votre messagerie ajoute votre nom et votre adresse à tout ce que vous envoyez. Envoyez-la depuis un compte qui ne révèle pas qui vous êtes, ou par la poste, sans expéditeur sur l’enveloppe.
guide-place-town = La lettre mentionne votre commune. Si peu de gens y vivent, la commune et les initiales peuvent suffire à vous reconnaître : indiquez plutôt la grande ville la plus proche ou votre région (--city).

## Kinds

cli-write-organisation = L’organisation dont émane une lettre commune ; --name signe pour elle, --profession est la fonction, --address les lignes de l’en-tête
cli-write-signatories = Les signataires d’une lettre commune, de 1 à 1000 : CSV, xlsx ou ods avec le nom et, au choix, le titre, l’établissement et le lieu
cli-write-sort = L’ordre des signataires : file, celui du fichier ; ou name, alphabétique selon la langue de la lettre
cli-write-tally = Un décompte de signatures que la lettre cite : un fichier TOML avec signatures et counted
cli-write-sheets = Le nombre de feuilles d’une pétition ; sinon 1
cli-write-rows = Les lignes de chaque feuille ; sinon autant que la page en contient

## Choix : comment la lettre commence, et dans quel ordre elle demande

cli-write-opening = Le début de la lettre : l’un de ceux de l’action, par son identifiant (« appeal show » les affiche)
cli-write-demands-order = Les demandes qui viennent en premier, par leurs identifiants séparés par des virgules ; les autres suivent, aucune n’est omise
cli-write-fact = Les faits que dit la lettre, par leurs identifiants séparés par des virgules (« appeal show » les affiche) ; ceux qui manquent sont tirés au sort
cli-write-writes-as = En quelle qualité vous écrivez, par exemple doctor : un paragraphe de l’action suit le début (« appeal show » les affiche)
cli-write-wording = Quelle rédaction de chaque message : 1, 2 ou 3 ; s’il y en a moins, la dernière ; sinon elle est tirée au sort
cli-write-length = full (entière) ou short (brève) : la brève a de 200 à 250 mots et tient dans un lien qui ouvre un courriel (mailto)
cli-write-no-draw = Ne rien tirer au sort : le premier début, les premiers faits, les premières rédactions, l’ordre de l’action
cli-write-sent = Le jour de la lettre précédente que cite un rappel (--kind reminder) ; sinon celui qu’a noté « appeal done »

## Messages et cartes

cli-write-network = Le réseau auquel est destiné le message : x, mastodon ou bluesky ; sinon x
cli-write-server = Votre serveur Mastodon, par exemple mastodon.example, pour --open
cli-write-occasion = L’occasion de la carte : nowruz, yalda, spring, summer, autumn ou winter ; sinon celle qui est proche selon le calendrier solaire

## Ce qui est conservé sur les personnes, et comment l’oublier

cli-write-writer = Fichier avec vos données, ou - pour l’entrée standard : name = "…", city = "…", country = "…" et ce qu’un profil contient d’autre, en TOML. Mieux que les options ci-dessous : ce qui figure sur la ligne de commande reste dans l’historique du terminal, et les autres utilisateurs de cette machine le voient
