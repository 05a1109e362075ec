### appeal action: new cases, from what their author says or from what was published.

cli-action = Les cas : en créer un, ou en tirer un d’une action publiée
cli-action-new = Créer le fichier d’un cas avec ses messages dans toutes les langues ; dans un terminal, demande ce qu’aucune option n’indique
cli-action-new-country = L’État que le cas concerne : son code ou son nom
cli-action-new-about = Pour qui : person (personne), group (groupe), organisation ou community (communauté)
cli-action-new-person = Le nom complet de quelqu’un pour qui l’on écrit, ou le nom d’un groupe (peut être répété)
cli-action-new-gender = Le genre de chaque personne, dans le même ordre : male, female, other, mixed, unknown
cli-action-new-count = Le nombre de personnes d’un groupe ou d’une communauté
cli-action-new-unnamed = Pourquoi un nom n’est pas dit : withheld (il est tu) ou unknown (il est inconnu)
cli-action-new-matter = Ce dont il s’agit, si c’est une loi ou un lieu et non des personnes
cli-action-new-to = Une fonction à laquelle la lettre est adressée, telle que le programme la nomme : state/minister-of-justice (peut être répété)
cli-action-new-copy = Une fonction qui reçoit une copie (peut être répété)
cli-action-new-lang = Les langues du cas, séparées par des virgules ; les textes donnés ici sont dans la première
cli-action-new-expires = Le dernier jour pour les lettres
cli-action-new-demand = Ce qui est demandé, avec vos propres mots (peut être répété)
cli-action-new-source = Le titre d’une source (peut être répété)
cli-action-import = Tirer un cas d’une action publiée (texte, page web, docx, odt ou pdf) : ce qu’elle dit est mis à sa place, le reste est laissé en blanc
cli-action-import-file = L’action publiée ; - la lit sur l’entrée standard
cli-action-import-id = L’identifiant de l’action ; à défaut, le nom de la personne ou celui du fichier
cli-action-import-lang = Les langues du cas, séparées par des virgules ; à défaut, celles que la source nomme
cli-action-new-id = L’identifiant de l’action : minuscules, chiffres et traits d’union, comme prenom-nom
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
action-new-people = Pour qui : chaque personne a un nom à elle pour le message « person-… », qui est le nom complet. Le genre est male, female, other ou unknown : la grammaire de certaines langues l’exige. Une action sur une loi ou un lieu n’a aucune de ces tables. Autres clés possibles : kind (group, organisation, community), count, name (withheld, unknown), disappeared.
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
action-new-salutations = La formule d’appel : le message « salutation-… » de la langue. Il existe : { $ids }.
action-new-subject = { $person } : appel urgent
action-new-message-many = Comment on les désigne dans cette langue, à l’intérieur d’une phrase.
action-new-message-matter = La loi ou le lieu dont il s’agit, tel qu’on le désigne à l’intérieur d’une phrase.
action-new-message-of = Le complément du nom de cette fonction, tel qu’il le suit : « de Lyon ».
action-new-message-office = Une fonction : son nom comme dans une liste ; .to : « au … », « à la … » ; .office : les lignes de l’adresse qui la nomment.
action-new-message-copy = Une fonction qui reçoit une copie : son nom comme dans une liste ; .to : « au … », « à la … » ; .office : les lignes de l’adresse qui la nomment.
error-action-genders = Les genres ne correspondent pas aux noms : { $count } et { $people }.
error-action-count = Un cas de type « { $kind } » n’a pas de nombre : il n’en faut que pour un groupe ou une communauté.
error-action-unnamed = Seul un groupe ou une personne peut rester sans nom, pas le type « { $kind } ».
error-action-office = « { $found } » n’est pas une fonction fournie avec le programme.
ask-new-head = Une réponse vide laisse un blanc dans le cas, à remplir plus tard.
ask-new-country = L’État que le cas concerne
ask-new-languages = Langues du cas
ask-new-about = De qui ou de quoi s’agit-il ?
ask-new-about-choice =
    { $kind ->
        [person] d’une personne, ou de plusieurs avec leurs noms
        [group] de personnes dont on dit le nombre
        [organisation] d’une organisation
        [community] d’un village, d’un peuple
        [withheld] d’une personne dont le nom doit être tu
        [unknown] d’une personne dont personne ne connaît le nom
       *[matter] d’une loi ou d’un lieu
    }
ask-new-name = Le nom complet
ask-new-name-help = Un nom à la fois ; une réponse vide termine la liste
ask-new-name-of-many = Comment on les désigne
ask-new-matter = Ce dont il s’agit
ask-new-gender = Genre
ask-new-gender-of = Genre de la personne ou du groupe « { $name } »
ask-new-gender-choice =
    { $gender ->
        [male] masculin
        [female] féminin
        [other] autre
        [mixed] pas le même pour toutes les personnes
       *[unknown] inconnu, ou passé sous silence
    }
ask-new-count = Combien de personnes sont concernées ?
ask-new-offices = À qui la lettre est-elle adressée ?
ask-new-copies = Qui reçoit une copie ?
ask-new-expires = Le dernier jour pour les lettres
ask-new-expires-help = Par exemple 2016-03-01 ; une réponse vide s’il n’y en a pas
ask-new-demand = Que demande-t-on ? En { $language }
ask-new-demand-help = Une demande à la fois, sans point final ; une réponse vide termine la liste
ask-new-empty-help = Facultatif
error-new-day = « { $found } » n’est pas un jour écrit comme 2016-03-01.
error-new-number = « { $found } » n’est pas un nombre de personnes.
error-import-pdf = Le texte du PDF ne peut pas être lu.
error-import-pdf-program = Pour lire un PDF, il faut le programme pdftotext, et il n’est pas installé.
hint-import-pdf = Installez poppler-utils (Poppler), ou enregistrez le texte du PDF dans un fichier et importez celui-ci.
error-import-large = { $file } dépasse { $most } mégaoctets : aucune action publiée n’est aussi grande.
error-import-long = Le texte de { $file } dépasse { $most } Mo : aucune action publiée n’est aussi longue.
error-import-document = { $file } est un document illisible.
error-import-binary = { $file } ne contient pas de texte.
hint-import-formats = On peut importer du texte, des pages web (html) et les formats docx, odt et pdf ; enregistrez le document dans l’un d’eux.
action-import-next = Remplissez ce qui est en blanc, puis écrivez les messages avec vos propres mots. Pour voir ce qui manque ou ne va pas : appeal show { $id }
action-import-found = Trouvé : { $fields }. Demandes : { $demands } ; fonctions : { $offices }. Chaque élément figure sous la ligne de la source qui le dit : comparez-les.
action-import-nothing = Rien n’a été trouvé sous une forme que les organisations emploient. Tout est en blanc.
action-import-blank = En blanc, parce que la source ne le dit pas ou le dit de deux façons : { $fields }.
action-import-own-words = Les phrases de la source sont des commentaires, à côté desquels écrire avec vos propres mots ; supprimez-les avant de partager le cas.
