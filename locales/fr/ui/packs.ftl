## Paquets : un cas en un seul fichier

pack-made =
    { $files ->
        [one] Le paquet contient { $files } fichier et pèse { $size } Ko.
       *[other] Le paquet contient { $files } fichiers et pèse { $size } Ko.
    }
pack-sum = SHA-256 : { $sum }
pack-is = Paquet de « { $title } » ({ $case }), créé avec appeal { $program }.
pack-by = Auteur, selon le paquet lui-même : { $author }. Date : { $day }.
pack-on = Date : { $day }.
pack-sums =
    { $files ->
        [one] Contenu : { $files } fichier, conforme au manifeste.
       *[other] Contenu : { $files } fichiers, conformes au manifeste.
    }
pack-language-whole = { $language } : complet.
pack-language-lacks =
    { $count ->
        [one] { $language } : { $count } élément manque ou contient une erreur ; aucune lettre ne peut être écrite.
       *[other] { $language } : { $count } éléments manquent ou contiennent une erreur ; aucune lettre ne peut être écrite.
    }
pack-language-none = { $language } : langue souhaitée, mais sans aucun texte.
pack-unpacked =
    { $files ->
        [one] { $files } fichier a été extrait.
       *[other] { $files } fichiers ont été extraits.
    }
pack-unpacked-next = Vérifiez-les maintenant : appeal --workspace { $folder } check { $case }
pack-hint-source = Écrivez vos propres phrases et supprimez ces commentaires, ou laissez-les hors du paquet avec --without-source. Vos fichiers ne sont pas modifiés.
pack-hint-exists = Indiquez un autre fichier avec --out, ou remplacez celui-ci avec --force.
pack-error-author = « { $author } » ne peut pas être indiqué comme auteur : il faut une seule ligne, de { $limit } caractères au plus.
pack-error-make = Impossible de créer le paquet { $pack }.
pack-error-unfit = Impossible de mettre { $file } dans un paquet : { $why }
pack-error-read-only = { $pack } est un paquet, qui ne peut être que lu.
pack-hint-read-only = Faites-en un dossier dans lequel vous pouvez écrire : appeal unpack { $pack }

## Paquets refusés

pack-hint-broken = Rien n’en a été lu. Redemandez le paquet à la personne qui l’a créé, et comment savoir qu’il vient bien d’elle.
pack-hint-format = Utilisez une version plus récente de ce programme.
pack-error-size = { $pack } n’est pas un paquet : il dépasse { $limit } Mo.
pack-error-archive = { $pack } n’est pas un paquet : ce n’est pas une archive zip, ou pas une archive simple et entière.
pack-error-count = { $pack } n’est pas un paquet : il contient plus de { $limit } fichiers.
pack-error-no-manifest = { $pack } n’est pas un paquet : son premier fichier n’est pas { $manifest }.
pack-error-unpacked = { $pack } n’est pas un paquet : ses fichiers dépassent { $limit } Mo au total.
pack-error-large = { $pack } : « { $entry } » dépasse { $limit } Ko.
pack-error-misplaced = { $pack } : « { $entry } » n’est pas à la place que l’archive indique, juste après le fichier précédent.
pack-error-contradiction = { $pack } : l’archive dit deux choses différentes de « { $entry } ».
pack-error-damaged = { $pack } : « { $entry } » est endommagé, ou n’a pas la taille que l’archive indique.
pack-error-kind = { $pack } : « { $entry } » n’est pas un simple fichier, mais un dossier, un lien ou un périphérique.
pack-error-name = { $pack } : « { $entry } » n’est pas le nom d’un fichier de contenu : { $why }
pack-error-meets = { $pack } : « { $entry } » et « { $other } » sont un même nom sur certains systèmes.
pack-error-encrypted = { $pack } : « { $entry } » est chiffré.
pack-error-method = { $pack } : « { $entry } » est compressé d’une manière qui n’est pas lue ici.
pack-error-manifest = Impossible de lire le manifeste de { $pack }.
pack-error-manifest-value = Le manifeste de { $pack } ne donne pas de valeur valable pour « { $key } ».
pack-error-format = { $pack } est un paquet de la version { $format } ; ce programme lit la version { $known }.
pack-error-listed-twice = { $pack } : le manifeste mentionne « { $entry } » deux fois.
pack-error-absent = { $pack } : il manque « { $entry } ».
pack-error-sum = { $pack } : « { $entry } » n’est pas le fichier du manifeste : sa taille ou sa somme de contrôle est différente.
pack-error-unlisted = { $pack } : « { $entry } » ne figure pas dans le manifeste.
pack-error-program-words = { $pack } : « { $entry } » contient des textes du programme lui-même, qu’aucun paquet ne peut changer.
pack-error-other-case = { $pack } : « { $entry } » relève d’une autre action ; un paquet contient un seul cas, « { $case } », et les actions antérieures dont il est la suite.
pack-name-long = il est trop long ; { $limit } octets au plus.
pack-name-character = le caractère { $character } ne peut pas y figurer.
pack-name-path = il mène à un autre dossier.
pack-name-folder = il n’est dans aucun des dossiers actions, templates et locales.
pack-name-deep = il est dans trop de dossiers ; { $limit } noms au plus.
pack-name-hidden = l’un de ses noms commence par un point ou un trait d’union, ou finit par un point.
pack-name-device = certains systèmes le prennent pour un périphérique.
pack-name-ending = il ne finit pas par .toml, .ftl ou .hbs.
pack-name-utf8 = il n’est pas en UTF-8.

## Aide de pack et unpack

cli-pack = Réunir en un seul fichier un cas et tout ce qu’il lui faut, pour le partager
cli-pack-action = L’identifiant de l’action, tel que l’affiche « appeal list » ; avec --check, ou un paquet
cli-pack-out = Le fichier dans lequel enregistrer le paquet, ou son dossier ; - l’envoie sur la sortie ; à défaut, ACTION.appeal dans le dossier courant
cli-pack-author = Qui a préparé le cas, tel que le paquet doit l’indiquer
cli-pack-without-source = Laisser de côté les commentaires qui conservent des lignes de la source ; les fichiers de l’espace de travail ne sont pas modifiés
cli-pack-force = Remplacer le fichier s’il existe déjà
cli-pack-check = Ne rien créer, mais dire si le cas est complet dans chaque langue, de quand date son fait le plus récent, s’il est suspendu ou terminé ; pour un paquet, aussi si les sommes de contrôle sont justes
cli-unpack = Faire d’un paquet le dossier d’un espace de travail
cli-unpack-file = Le paquet
cli-unpack-out = Le dossier ; ce qui existe déjà n’est jamais remplacé ; à défaut, un dossier au nom de l’identifiant du cas
