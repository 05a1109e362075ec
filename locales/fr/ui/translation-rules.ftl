## Règles sur ce que dit une traduction : ce qui ne va pas

locale-numbers =
    { $which ->
        [less] La source a le nombre { $number }, et la traduction ne l’a pas : y est-il en toutes lettres ?
        [id] Le nombre { $number } n’est pas dans le nom du message : s’agit-il d’un autre ?
       *[more] Le nombre { $number } n’est pas dans la source : a-t-il sa place ici ?
    }
locale-name-spelling = « { $found } » ici, et « { $name } » ailleurs ({ $message }) : est-ce le même nom ?
locale-name-lost = La source de « { $message } » nomme { $name }, et rien de ce nom n’est dans la traduction : parle-t-elle de quelqu’un d’autre ?
locale-office-other = « { $message }.{ $part } » n’a aucun mot de « { $name } », alors que sa source y a un mot du nom : est-ce une autre fonction ?
locale-lost-negation = La source de « { $name } » dit « ne… pas » ou « sans » là où la traduction ne le dit pas : le sens est-il le même ?
locale-no-negations = { $file } n’a pas de liste negation-words : dans cette langue, aucune négation perdue n’est trouvée.
locale-lost-attribution = La source de « { $name } » dit qui l’affirme, et la traduction ne le dit pas : est-ce devenu un fait ?
locale-shorter-text = « { $name } » est plus court que les autres traductions, par rapport à sa source : en manque-t-il une partie ?
locale-same-text = « { $name } » dit la même chose que « { $other } », et leurs sources non.
locale-full-stop =
    { $which ->
        [less] « { $name } » se termine sans point, à la différence de sa source : la fin manque-t-elle ?
       *[more] « { $name } » se termine par un point ou un autre signe, à la différence de sa source.
    }
locale-close-text = La formule finale de « { $name } » est un texte à part, « { $text } », alors que la source a celle de la plupart des lettres : convient-elle ?
locale-list-word = « { $word } » signifie « ou » : le dernier élément d’une liste est relié par « et ».
locale-other-language = « { $found } » semble être dans une autre langue ({ $language }) : est-ce resté tel quel ?
locale-invisible-character = Il y a ici un caractère que personne ne voit, ou une espace d’une autre écriture : { $character }
locale-decomposed-letter = « { $letter } » est écrit ici en deux caractères, la lettre et son signe.
locale-markup = « { $found } » figure tel quel dans la lettre.
locale-digits = « { $found } » est un chiffre d’un autre jeu que celui de la langue.
locale-quotation-marks = Le signe { $mark } n’est pas de cette langue, ou n’a pas de pendant.
locale-arabic-letter = « { $word } » a « { $found } », une lettre d’une autre langue.
locale-arabic-punctuation = « { $mark } » est un signe de l’écriture latine.

hint-syntax-tab = La ligne commence par une tabulation : Fluent veut des espaces.
hint-syntax-space = La ligne commence par une espace d’une autre sorte : retapez-la avec la barre d’espace.
hint-syntax-indent = Une ligne contre la marge commence un message. Si « { $line } » continue le texte du dessus, mettez quatre espaces devant ; si elle commence un message, écrivez « = » après son identifiant.
hint-syntax-colon = Écrivez « = » après l’identifiant, et non « { $found } ».
hint-syntax-wide = « { $found } » est un signe large des claviers d’Asie de l’Est : écrivez « { $sign } ».
hint-syntax-quotes = Un littéral se met entre guillemets droits : "…"
hint-syntax-begin = Aucune ligne d’un texte ne peut commencer par « { $found } » : écrivez { $literal } à la place.
hint-syntax-brace = Une accolade est ouverte ici et jamais fermée, ou l’inverse : chaque { "{" } veut son { "}" }.
hint-syntax-variable = Entre accolades figure { "{" } $name { "}" }, avec le signe du dollar devant le nom.
hint-syntax-comment = Un commentaire commence par « # » et une espace : # …
hint-syntax-id = Un identifiant est contre la marge et n’a que des lettres de a à z, des chiffres, « - » et « _ » : { $found } n’en est pas.
hint-syntax-arrow = Devant les variantes d’un choix figure « -> », et non « { $found } ».
hint-syntax-space-inside = Entre les accolades figure une espace d’une autre sorte ({ $found }) : retapez-la avec la barre d’espace.
hint-syntax-key = Une variante commence par [nom], celle qui vaut pour tout le reste par *[nom] ; un nom n’a que des lettres de a à z, des chiffres, « - » et « _ » : « { $found } ».

## Règles sur ce que dit une traduction : explications

locale-source-harm = La nôtre : les erreurs de lettres qui nuiraient à la personne qu’elles défendent.
explain-numbers = Une traduction a les nombres de sa source, et aucun autre.
    .why = Quinze ans au lieu de treize, ou l’article 12 au lieu du 21, font douter de toute la lettre.
    .source = { locale-source-harm }
    .how = Comparez le nombre avec la source ; s’il est juste, par exemple un chiffre à la place d’un mot, dites-le dans un commentaire : # allow(numbers): …
explain-name-spelling = Un nom a une seule orthographe dans tous les messages, et c’est le même que dans les autres langues.
    .why = Qui cherche une personne emprisonnée cherche son nom ; autrement écrite, la lettre parle de quelqu’un d’autre.
    .source = { locale-source-harm }
    .how = Écrivez le nom comme son message ; si les deux sont justes, dites pourquoi dans un commentaire : # allow(name-spelling): …
explain-lost-negation = Là où la source nie, la traduction nie aussi.
    .why = Une demande sans son « ne… pas » demande le contraire.
    .source = { locale-source-harm }
    .how = Relisez la phrase. Si la langue le dit par un autre mot, ajoutez-le à negation-words dans rules.ftl, ou dites-le dans un commentaire : # allow(lost-negation): …
explain-no-negations = Une langue a une liste des mots par lesquels elle nie.
    .why = Sans elle, personne n’est averti d’une négation perdue.
    .source = { locale-source-harm }
    .how = Mettez la liste dans rules.ftl : negation-words = pas | jamais | aucun …
explain-lost-attribution = Là où la source dit qui l’affirme, la traduction le dit aussi.
    .why = Ce que quelqu’un dit avoir subi serait présenté comme un fait, et la lettre pourrait être contredite.
    .source = { locale-source-harm }
    .how = Relisez la phrase. Si la langue le dit par un autre mot, ajoutez-le à attributing dans rules.ftl, ou dites-le dans un commentaire : # allow(lost-attribution): …
explain-shorter-text = Une traduction dit tout ce que dit sa source.
    .why = La moitié perdue d’une demande n’est pas demandée.
    .source = { locale-source-harm }
    .how = Comparez-la avec la source, proposition par proposition ; si elle est juste, dites-le dans un commentaire : # allow(shorter-text): …
explain-same-text = Deux messages d’une action disent deux choses.
    .why = L’un tient la place d’un autre, qu’aucune lettre ne dit alors.
    .source = { locale-source-harm }
    .how = Traduisez les deux d’après la source.
explain-full-stop = Un texte se termine par un point là où sa source le fait, et là seulement.
    .why = Le programme met les demandes, les noms et les titres dans des phrases et des listes qui ont leurs propres signes : il y en aurait deux.
    .source = { locale-source-program }
    .how = Retirez le point, ou écrivez la fin qui manque.
explain-close-text = Un appel a la formule finale de la plupart des lettres quand il l’a dans la source.
    .why = Une formule d’un autre ton, destinée à un proche, gâte une lettre à une autorité.
    .source = { locale-source-harm }
    .how = Renvoyez à la formule de la plupart des lettres, { "{" } close { "}" } ; si la langue en veut une autre, dites-le dans un commentaire : # allow(close-text): …
explain-list-word = Le dernier élément d’une liste est relié par « et ».
    .why = « L’article 9 ou 14 » dit autre chose que « les articles 9 et 14 ».
    .source = { locale-source-plural }
    .how = Écrivez le mot qui signifie « et », ou laissez le réglage à CLDR : { "{ \"\" }" }
explain-other-language = Chaque phrase est dans la langue de son fichier.
    .why = Une phrase restée dans la langue de la source, ou collée d’un autre fichier, part telle quelle.
    .source = { locale-source-translation }
    .how = Traduisez-la ; une citation, ou un nom qui y ressemble, se permet par un commentaire : # allow(other-language): …
explain-invisible-character = Aucun texte n’a de traits d’union conditionnels, de coupures ou de liants sans largeur, ni d’espaces d’une autre écriture.
    .why = Copiés avec le texte, ils séparent les mots pour les recherches et les lecteurs d’écran, ou apparaissent comme un carré sur le papier.
    .source = { locale-source-unicode }
    .how = Supprimez-le et retapez le mot. S’il est voulu, écrivez-le comme échappement : { "{ \"\\u00AD\" }" }
explain-decomposed-letter = Une lettre avec son signe est un seul caractère, quand Unicode en a un (NFC).
    .why = Certaines polices mettent le signe à côté de sa lettre, et les recherches ne trouvent pas le mot.
    .source = { locale-source-unicode }
    .how = Retapez la lettre ; un éditeur peut mettre tout le fichier sous la forme NFC.
explain-markup = Aucun signe de HTML, de Markdown, de fichier ou de largeur asiatique ne figure dans un texte, ni aucun caractère qui réunit plusieurs lettres.
    .why = Les lettres sont du texte simple : le signe serait imprimé.
    .source = { locale-source-program }
    .how = Écrivez le caractère lui-même, et sans mise en relief.
explain-digits = Une langue écrit un seul jeu de chiffres : le sien, ou celui d’ASCII.
    .why = Les chiffres d’une langue voisine paraissent étrangers, et certains ont une autre forme.
    .source = { locale-source-unicode }
    .how = Retapez le nombre avec le clavier de la langue.
explain-quotation-marks = Les guillemets sont ceux de la langue, et chacun a son pendant.
    .why = Des guillemets d’une autre langue, ou à l’envers, font négligé.
    .source = { locale-source-typography }
    .how = Écrivez les guillemets de la langue ; une citation dans une autre langue peut être permise par un commentaire : # allow(quotation-marks): …
explain-arabic-letter = Une langue d’écriture arabe s’écrit avec ses propres lettres.
    .why = Les lettres persanes ک et ی ressemblent beaucoup aux lettres arabes ك et ي, et une recherche ne trouve pas le mot.
    .source = { locale-source-typography }
    .how = Retapez le mot avec le clavier de la langue.
explain-arabic-punctuation = Dans l’écriture arabe, la virgule, le point-virgule et le point d’interrogation sont ، ؛ ؟
    .why = Les signes de l’écriture latine penchent de l’autre côté.
    .source = { locale-source-typography }
    .how = Écrivez ، pour la virgule, ؛ pour le point-virgule et ؟ pour l’interrogation.
