## Listes

error-roster-empty = { $file } n’a aucune ligne.
hint-roster-header = La première ligne nomme les colonnes : nom, ville, pays, courriel, langue, …
error-roster-column-missing = { $file } n’a pas de colonne « { $column } ».
hint-roster-columns = Ses colonnes sont : { $columns }. Si c’est l’une d’elles, dites-le : --column { $column }="son en-tête". Si elles se confondent, dites avec --delimiter ce qui sépare les cellules.
hint-roster-columns-perhaps = Ses colonnes sont : { $columns }. C’est peut-être { $perhaps } : dites-le alors avec --column { $column }="{ $first }".
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
hint-roster-sheet = Enregistrez-le en xlsx, ods ou CSV, sans mot de passe.
error-roster-sheet-large = { $what ->
    [file] { $file } est trop grand pour un tableur : il dépasse { $limit } mégaoctets.
    [unpacked] { $file } est trop grand pour un tableur : décompressé, il dépasse { $limit } mégaoctets.
    [directory] { $file } est trop grand pour un tableur : la liste de ce qu’il contient dépasse { $limit } kilooctets.
    [index] { $file } est trop grand pour un tableur : la liste de ses feuilles dépasse { $limit } mégaoctets.
    [element] { $file } est trop grand pour un tableur : l’un de ses éléments dépasse { $limit } kilooctets.
    [nodes] { $file } est trop grand pour un tableur : il a plus de { $limit } éléments.
    [depth] { $file } est trop grand pour un tableur : ses éléments sont imbriqués sur plus de { $limit } niveaux.
    [rows] { $file } est trop grand pour un tableur : il a plus de { $limit } lignes.
    [cells] { $file } est trop grand pour un tableur : il a plus de { $limit } cellules.
    [strings] { $file } est trop grand pour un tableur : il a plus de { $limit } textes différents.
    [shared] { $file } est trop grand pour un tableur : ses différents textes dépassent { $limit } mégaoctets.
    [cell] { $file } est trop grand pour un tableur : l’un de ses textes dépasse { $limit } octets.
   *[text] { $file } est trop grand pour un tableur : le texte de ses cellules dépasse { $limit } mégaoctets.
}
hint-roster-sheet-large = Enregistrez-le en CSV : sa longueur est libre.
error-roster-cell-long = La cellule de la ligne { $row }, colonne { $column } de { $file } dépasse { $limit } octets.
hint-roster-sheet-long = Supprimez ce dont aucune lettre n’a besoin et enregistrez de nouveau le tableur.
error-roster-told-many = { $file } a { $limit } cellules erronées ou plus jusqu’à la ligne { $row } ; la vérification s’arrête là.
hint-roster-told-many = Corrigez d’abord celles-ci : souvent, toute une colonne contient la même erreur.
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
hint-delimiter = Donnez un caractère tel que ;, ou le mot tab.
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
        [given-name] prénom
        [middle-name] deuxième prénom
        [family-name] nom de famille
        [house-number] numéro dans la rue
        [postcode] code postal
        [region] région de l’adresse
        [consent] si la personne a consenti à ce que des lettres soient écrites
        [unsubscribed] si la personne ne veut plus de lettres
        [status] ce qu’est devenue la personne
        [facts] faits que racontent les lettres
        [as] en quelle qualité la personne écrit
        [wording] rédaction des lettres
        [length] longueur des lettres
       *[reason] raison de l’échec de la ligne, qui ne sert pas
    }
roster-columns-passed-over = Colonnes ignorées : { $columns }.
roster-column-perhaps = « { $column } » peut contenir autre chose que « { $use } ». Si c’est bien cela, donnez à la colonne le nom « { $holds } », ou dites --column { $holds }="{ $column }".
roster-column-nearly = Au lieu de « { $column } », faut-il lire « { $near } » ?
roster-encoding = { $file } est lu comme { $encoding }.
roster-bad-cell = Ligne { $row }, colonne { $column } ({ $holds }) : { $reason }
roster-bad-column = Ligne { $row }, colonne { $column } : { $reason }
roster-bad-row = Ligne { $row } : { $reason }
roster-bad-detail = { $reason } ({ $detail })
error-roster-column-said = { $file } n’a pas de colonne « { $column } », que nomme --column.
hint-roster-column-said = Parmi ses colonnes : { $columns }.
error-roster-said = « { $found } » ne dit pas ce que contient une colonne.
hint-roster-said = Écrivez-le ainsi : --column name="Nom complet" : ce qu’elle contient, un signe égal, son en-tête. Elle peut contenir : { $columns }.
error-roster-header-row = La ligne { $row } de { $file } est vide, ou n’existe pas : elle n’a pas d’en-têtes.
error-roster-remembered = { $file } dit d’une liste ce qui ne peut être.
hint-roster-remembered = Supprimez-le pour que les colonnes soient de nouveau reconnues, ou récrivez-le avec --remember.
error-roster-protected = { $file } est protégé par un mot de passe.
hint-roster-protected = Ouvrez-le, enregistrez-le sans le mot de passe, et supprimez cette copie quand vous aurez fini.
error-roster-kind = { $kind ->
    [xls] { $file } est un ancien fichier Excel (.xls), qui n’est pas lu.
    [xlsb] { $file } est un fichier Excel binaire (.xlsb), qui n’est pas lu.
    [numbers] { $file } est un fichier de Numbers, qui n’est pas lu.
    [html] { $file } est une page web, quoi qu’en dise son nom.
    [pdf] { $file } est un PDF, qui n’est pas un tableau.
    [rtf] { $file } est un document de texte (RTF), qui n’est pas un tableau.
   *[xml] { $file } est du XML, quoi qu’en dise son nom.
}
hint-roster-kind = Ouvrez-le dans le programme dont il vient, ou dans un tableur, et enregistrez-le en xlsx, ods ou CSV.
error-roster-no-sheet = { $file } n’a pas de feuille « { $sheet } ».
error-roster-encodings =
    { $count ->
        [one] { $count } ligne de { $file } est dans un autre encodage que les autres : { $lines }.
       *[other] { $count } lignes de { $file } sont dans un autre encodage que les autres : { $lines }.
    }
hint-roster-encodings = Deux fichiers ont sans doute été réunis. Enregistrez d’abord chacun en UTF-8 ; ou nommez un encodage avec --encoding, et regardez les noms.
error-roster-date = « { $found } » est une date : voilà ce qu’un tableur fait de « 12/4 ». Écrivez comme texte ce qui est voulu ; dans un tableur, précédé d’une apostrophe.
error-roster-serial = « { $found } » est le numéro par lequel un tableur connaît un jour ; peut-être fallait-il « 12/4 ». Écrivez comme texte ce qui est voulu.
error-roster-truth = « { $found } » est le oui ou non d’un tableur, et non un texte.
error-roster-number-long = « { $found } » est un nombre qu’un tableur a raccourci. Écrivez tous ses chiffres comme texte ; dans un tableur, précédés d’une apostrophe.
error-roster-fraction = « { $found } » est un nombre qui n’est pas entier, là où un texte est attendu.
error-roster-encoded-twice = « { $found } » a été encodé deux fois ; c’était sans doute « { $meant } ». Exportez de nouveau la liste, ou récrivez le texte.
error-roster-question-marks = Dans « { $found } », des lettres sont devenues des points d’interrogation : le programme qui l’a enregistré ne les avait pas. Exportez de nouveau la liste en UTF-8.
error-roster-postcode-zero = Il manque un chiffre à « { $found } » : un tableur a sans doute enlevé le zéro initial. Écrivez le code postal comme texte.
error-roster-emails = Il y a { $count } adresses : { $addresses }. Gardez-en une.
error-roster-language = « { $language } » n’est aucune des langues dans lesquelles il y a des lettres : { $known }.
error-roster-languages = « { $found } » nomme plus d’une langue : gardez celle dans laquelle les lettres doivent être écrites.
error-roster-country-near = « { $found } » n’est pas un pays. Noms voisins : { $near }.
roster-table = { $file } est lu ainsi :
roster-table-read = « { $name } » → { $use } : { $values }
roster-table-read-empty = « { $name } » → { $use }
roster-table-passed-over = « { $name } » → ignorée : { $values }
roster-table-passed-over-empty = « { $name } » → ignorée
roster-sheet = La feuille « { $sheet } » est lue ; ne sont pas lues : { $others }. --sheet en prend une autre.
roster-sheets-hidden = Masquées, et non lues : { $hidden }. --sheet en prend une.
roster-sheet-tried = Il s’agit de la feuille « { $sheet } » ; le fichier en a d’autres : { $others }. Dites laquelle avec --sheet.
roster-header-row = Les en-têtes de { $file } sont à la ligne { $row } ; ce qui est au-dessus n’est pas lu.
roster-second-headings = La ligne { $row } de { $file } a elle aussi des en-têtes, et n’est pas lue.
roster-hidden-rows =
    { $count ->
        [one] { $count } ligne de { $file } est masquée et n’a pas été lue ; --hidden la lit.
       *[other] { $count } lignes de { $file } sont masquées et n’ont pas été lues ; --hidden les lit.
    }
roster-left-out-consent =
    { $count ->
        [one] { $count } ligne a été laissée de côté : la personne n’a pas donné son consentement.
       *[other] { $count } lignes ont été laissées de côté : ces personnes n’ont pas donné leur consentement.
    }
roster-left-out-unsubscribed =
    { $count ->
        [one] { $count } ligne a été laissée de côté : la personne ne veut plus de lettres.
       *[other] { $count } lignes ont été laissées de côté : ces personnes ne veulent plus de lettres.
    }
roster-left-out-status =
    { $count ->
        [one] { $count } ligne a été laissée de côté : d’après son statut, on n’écrit plus pour cette personne.
       *[other] { $count } lignes ont été laissées de côté : d’après leur statut, on n’écrit plus pour ces personnes.
    }
roster-encoding-likely = { $file } est lu comme { $encoding }, ce qui est probable.
roster-encoding-likely-names = { $file } est lu comme { $encoding }, ce qui est probable. On y lit ainsi : { $names }.
roster-encoding-unsure = { $file } est lu comme { $encoding }, ce qui est une supposition. Si des noms paraissent faux, dites l’encodage avec --encoding.
roster-encoding-unsure-names = { $file } est lu comme { $encoding }, ce qui est une supposition. On y lit ainsi : { $names }. Si c’est faux, dites l’encodage avec --encoding.
roster-remembered = Il est lu comme le dit { $file }.
roster-remembers = Gardé pour la prochaine fois dans { $file }.
ask-roster-column = Quelle colonne contient « { $column } » ?
ask-roster-none = Aucune d’elles
ask-roster-remember = Garder cela pour la prochaine fois, dans { $file } ?
error-roster-quote-open = À la ligne { $row } de { $file }, un guillemet est ouvert et jamais fermé : toutes les lignes qui suivent ne feraient qu’une cellule.
error-roster-quote-inside = À la ligne { $row } de { $file }, une cellule continue après son guillemet fermant : elle peut contenir d’autres lignes.
hint-roster-quote = Fermez le guillemet là où finit la cellule, ou enlevez-le. Un guillemet qui fait partie du texte s’écrit deux fois, entre ceux de la cellule.
error-roster-row-inside = À la ligne { $row } de { $file }, une cellule a plusieurs lignes de texte, et l’une d’elles semble être une ligne du tableau.
hint-roster-row-inside = S’il y manque un guillemet, écrivez-le. Si la cellule est bien ainsi, mettez une espace après les signes qui séparent les mots.
error-roster-column-unsaid = La colonne « { $column } » contient peut-être ceci : { $use }. Elle n’est pas ignorée sans question.
hint-roster-column-unsaid = Indiquez --column { $holds }="{ $column }" si c’est le cas, --column none="{ $column }" sinon.
error-roster-status = « { $found } » ne dit pas si l’on écrit encore des lettres. Écrivez « actif » ou « parti », ou ignorez la colonne : --column none="{ $column }".
error-roster-several = « { $found } » contient plusieurs valeurs. Gardez-en une.
error-roster-addresses = Il y a plusieurs adresses, dans les colonnes { $columns }. Dites laquelle vaut : --column address="{ $first }".
error-roster-no-name =
    { $kind ->
        [email] « { $found } » contient une adresse électronique là où seul un nom doit figurer.
        [formula] « { $found } » est une formule, pas un nom.
        [date] « { $found } » est une date, pas un nom.
        [number] « { $found } » est un nombre, pas un nom.
        [signs] « { $found } » n’a aucune lettre et n’est pas un nom.
        [several] « { $found } » fait plus d’un nom. Donnez une ligne à chaque personne.
       *[aside] « { $found } » a des parenthèses. Écrivez le nom tel qu’il sera signé.
    }
roster-standard-input = L’entrée standard
