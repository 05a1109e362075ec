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
hint-roster-sheet = Enregistrez-le en xlsx, ods ou CSV, sans mot de passe.
error-roster-sheet-large = { $what ->
    [file] { $file } est trop grand pour un tableur : il dépasse { $limit } mégaoctets.
    [unpacked] { $file } est trop grand pour un tableur : décompressé, il dépasse { $limit } mégaoctets.
    [directory] { $file } est trop grand pour un tableur : la liste de ce qu’il contient dépasse { $limit } kilooctets.
    [index] { $file } est trop grand pour un tableur : la liste de ses feuilles dépasse { $limit } mégaoctets.
    [element] { $file } est trop grand pour un tableur : l’un de ses éléments dépasse { $limit } kilooctets.
    [nodes] { $file } est trop grand pour un tableur : il a plus de { $limit } éléments.
    [depth] { $file } est trop grand pour un tableur : plus de { $limit } éléments y sont emboîtés.
    [rows] { $file } est trop grand pour un tableur : il a plus de { $limit } lignes.
    [cells] { $file } est trop grand pour un tableur : il a plus de { $limit } cellules.
    [strings] { $file } est trop grand pour un tableur : il a plus de { $limit } textes différents.
    [shared] { $file } est trop grand pour un tableur : ses différents textes dépassent { $limit } mégaoctets.
    [cell] { $file } est trop grand pour un tableur : l’un de ses textes dépasse { $limit } octets.
   *[text] { $file } est trop grand pour un tableur : le texte de ses cellules dépasse { $limit } mégaoctets.
}
hint-roster-sheet-large = Enregistrez-le en CSV : sa longueur est libre.
error-roster-cell-long = La cellule de la ligne { $row }, colonne { $column } de { $file } dépasse { $limit } octets.
hint-roster-sheet-long = Supprimez ce dont aucune lettre n’a besoin et enregistrez-le de nouveau.
error-roster-told-many = { $file } a { $limit } cellules fautives ou plus jusqu’à la ligne { $row } ; la vérification s’arrête là.
hint-roster-told-many = Corrigez d’abord celles-ci : souvent, toute une colonne a la même faute.
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
