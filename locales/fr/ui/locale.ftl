## Locale

cli-locale = Les langues : où en est chacune, en créer une, ce qui ne va pas dans leurs fichiers
cli-locale-check = Vérifier les fichiers des langues : chaque défaut avec son emplacement et la façon de le corriger
cli-locale-check-langs = Les langues ; sinon toutes
cli-locale-check-deny = Faire d’un avertissement une erreur : son code, ou plusieurs séparés par des virgules
cli-locale-check-allow = Ne pas montrer ce qui porte ce code, ou plusieurs séparés par des virgules
cli-locale-check-needed = Seulement ce dont les lettres ont besoin : sans les textes du programme lui-même, des tableurs ni des imports
cli-locale-check-case = Seulement ce dont les lettres de cette action ont besoin
cli-locale-check-file = Seulement ce qui se trouve dans ce fichier, tel que letter.ftl, avec chaque message qui manque
cli-locale-check-exit-code = Finir avec 3 si quoi que ce soit a été trouvé, avertissements et notes compris : pour les scripts et l’intégration continue
locale-check-no-file = Aucune langue n’a de fichier « { $file } ».
locale-to-do-messages =
    { $count ->
        [1] { $file } : un message à traduire : { $names }
        [one] { $file } : { $count } message à traduire : { $names }
       *[other] { $file } : { $count } messages à traduire : { $names }
    }
locale-to-do-files =
    { $count ->
        [1] Un fichier manque : { $names }
        [one] { $count } fichier manque : { $names }
       *[other] { $count } fichiers manquent : { $names }
    }
locale-letters = Lettres en { $tag } : { $can } sur { $all } peuvent être écrites.
locale-letters-blocked = { $action }, { $kind } : messages manquants : { $missing } ({ $names })
locale-letters-wrong = { $action }, { $kind } : erreurs : { $wrong }
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
cli-locale-update = Mettre les fichiers des langues à jour de leur source : des blancs pour les nouveaux messages, et un relevé de ce que chacun a traduit
cli-locale-update-after =
    Exemples :
      appeal locale update
      appeal locale update de --confirm demand-free
cli-locale-update-langs = Les langues ; sans précision, toutes celles de l’espace de travail
cli-locale-update-from = La langue dont les nouveaux blancs montrent le texte ; sinon l’anglais, ou la première du cas
cli-locale-update-confirm = Confirmer que des traductions restent justes bien que leur source ait changé : les identifiants des messages, séparés par des virgules
cli-locale-update-confirm-all = Le confirmer pour toutes les traductions
locale-update-mark = obsolète : la source n’a plus ce message
locale-update-done = { $tag } : à traduire : { $added } · blancs dont la source est nouvelle : { $renewed } · retirés : { $removed } · marqués comme obsolètes : { $marked }
locale-update-nothing = { $tag } : aucun nouveau message.
locale-update-changed =
    { $count ->
        [1] Une traduction a été faite à partir d’une source qui a changé depuis : appeal locale check { $tag }
        [one] { $count } traduction a été faite à partir d’une source qui a changé depuis : appeal locale check { $tag }
       *[other] { $count } traductions ont été faites à partir d’une source qui a changé depuis : appeal locale check { $tag }
    }
locale-update-unknown = Les fichiers de { $languages } n’ont pas de message « { $name } » qui ait une source.
locale-update-hint-unknown = « appeal locale check » nomme ceux dont la source a changé.
cli-locale-pseudo = Créer des langues que personne ne parle, où se voit tout ce qui échappe aux traducteurs
cli-locale-pseudo-langs = en-XA (accents) ou ar-XB (de droite à gauche) ; à défaut, les deux
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
locale-shown = Voici comment s’écrivent dates, nombres et listes ; si ce n’est pas juste, les réglages de { $file } y remédient :
locale-shown-day = jour : { $text }
locale-shown-month = mois seul : { $text }
locale-shown-year = année seule : { $text }
locale-shown-numbers = nombres : { $text }
locale-shown-list = liste : { $text }
locale-shown-plurals = formes du pluriel : { $text }
locale-new-next = Remplissez-les avec n’importe quel éditeur de texte. Pour voir ce qui manque ou ne va pas : appeal locale check { $tag }
locale-head-how = Pour traduire un message, retirez « # » au début de chacune de ses lignes et écrivez après « = ». Les lignes avec « { $source } | » montrent ce qu’il faut traduire. Ce qui reste en commentaire est considéré comme manquant, et une lettre qui en a besoin est refusée.
locale-head-keep = Les identifiants, les attributs (.close) et ce qui est entre { "{ }" } gardent leurs noms ; l’ordre de la phrase est à vous.
locale-head-region = Ce qui ne se trouve pas ici vient de « { $parent } ». Pour dire un message autrement, écrivez-le ici en entier, avec tous ses attributs.
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
locale-list-needed = sur { $messages } messages dont les lettres ont besoin, { $done } faits
locale-list-changed =
    { $count ->
        [1] un dont la source a changé
        [one] { $count } dont la source a changé
       *[other] { $count } dont la source a changé
    }
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
hint-setting-plain = Un réglage est du texte simple, sans variable ni choix ; { "{ \"\" }" } signifie comme CLDR l’indique.
hint-setting-locale = Nommez des paramètres régionaux que CLDR possède, comme « { $tag } » ; { "{ \"\" }" } les représente.
hint-setting-first = C’est ce qui tient lieu de jour, comme « 1er ».
hint-setting-list = C’est le mot pour « et », sans virgule devant.
hint-setting-comma = C’est le signe entre deux éléments, comme « , ».
hint-setting-contractions = Écrivez le mot, l’article et ce que les deux deviennent : de le = du | de les = des
hint-setting-elisions = Écrivez des mots qui finissent par une voyelle, séparés par des barres : de | que
hint-setting-digits = Écrivez les dix chiffres de zéro à neuf, sans rien entre eux.
hint-setting-months = Écrivez les noms de tous les mois dans leur ordre, séparés par des barres ; il y en a ici { $count }.
hint-setting-month-twice = « { $month } » figure deux fois : chaque mois a son propre nom.
hint-setting-date = { $name } est un texte avec toutes ces variables et aucune autre : { $variables }.
hint-setting-language = { explain-setting-language.how }
hint-date-forms = La langue n’a pas encore de formes de dates. Donnez-en une dans letter.ftl : un attribut de months, comme .in = …
hint-date-words = Ajoutez à letter.ftl : { $settings } (months = les douze noms séparés par des barres). Ou nommez d’autres paramètres régionaux dans format-locale, par exemple avec -u-ca-gregory.
