## Locale

cli-locale = Les langues : où en est chacune, en créer une, ce qui ne va pas dans leurs fichiers
cli-locale-check = Vérifier les fichiers des langues : chaque défaut avec son emplacement et la façon de le corriger
cli-locale-check-langs = Les langues ; sinon toutes
cli-locale-check-deny = Faire d’un avertissement une erreur : son code, ou plusieurs séparés par des virgules
cli-locale-check-allow = Ne pas montrer ce qui porte ce code, ou plusieurs séparés par des virgules
locale-check-done = Fichiers vérifiés : { $languages }.

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
action-new-people = Pour qui : chaque personne a un nom à elle pour le message « person-… », qui est le nom complet. Le genre est male, female, other ou unknown : la grammaire de certaines langues l’exige. Une action sur une loi ou un lieu n’a aucune de ces tables. Il y a aussi : kind (group, organisation, community), count, name (withheld, unknown), disappeared.
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
