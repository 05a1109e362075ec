## What goes wrong: files

error-workspace = « { $folder } » n’est pas un espace de travail.
hint-workspace = Un espace de travail est un dossier qui contient au moins un des dossiers actions/, templates/ et locales/, ou bien un paquet (appeal pack).
error-read = Impossible de lire { $file }.
hint-read = Le nom est-il juste, et avez-vous le droit de lire ce fichier ?
error-file-too-large = { $file } dépasse un mégaoctet.
hint-file-too-large = Ce n’est sans doute pas le fichier voulu.
error-not-utf8 = { $file } n’est pas en UTF-8 : l’octet n° { $byte }, à la ligne { $line }, n’appartient à aucun caractère.
hint-not-utf8 = Enregistrez-le de nouveau depuis votre éditeur de texte, avec l’encodage « UTF-8 ».
error-write = Impossible d’écrire { $file }.
hint-write = Reste-t-il de la place sur le disque, et avez-vous le droit d’écrire dans ce dossier ?
error-moved = { $file } a été déplacé ou supprimé pendant l’écriture.
hint-moved = Ce qui y était écrit est parti avec. Remettez-le à sa place, ou relancez la même commande.
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
error-recipient-not-here = Les personnes qui vivent dans ce pays ({ $country }) n’écrivent pas à « { $id } ».
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
hint-known-none = Il n’y en a pas encore.
hint-near-names = Noms les plus proches : { $names }.
hint-words = Valeurs possibles : { $words }.

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
hint-email = Une adresse ressemble à nom@example.org ; avant @, seuls des lettres, des chiffres et . _ - + sont admis.

## What else goes wrong

error-no-recipients = On n’écrit de là à aucun des destinataires de l’action « { $action } ».
hint-no-recipients = « appeal show » dit qui elle nomme.
error-chain = Les messages renvoient ici les uns aux autres sur plus de { $limit } étapes.
error-template-no-body = La page n’a pas de place pour la lettre.
hint-template-no-body = Écrivez {"{{{"}body{"}}}"} là où se trouve le texte de la lettre.
error-action-file-name = Le nom de { $file } ne peut pas être un identifiant.
findings-more = Et { $count } de plus ; corrigez d’abord ceux-ci.

## Une part des personnes

error-shard-today = Avec --shard il faut dire le jour, avec --today.
hint-shard-today = Les machines peuvent se trouver des deux côtés de minuit, et toutes les lettres d’un lot doivent porter un seul jour : dites le même à toutes, par exemple --today { $day }.
hint-shard = Dites quelle part c’est : --shard 2/8 est la deuxième de huit.
error-shard-none = Aucun moteur ne dit quelle part des personnes c’est : rien de { $variables } n’est défini.
error-shard-several = Plus d’un moteur dit quelle part des personnes c’est : { $found }.
error-shard-number = { $found } n’est pas un nombre.
error-shard-count = --shard auto/{ $asked } veut dire { $asked } parts, et le moteur lance un autre nombre de tâches : { $found }. Une tâche d’un tableau qui est relancée seule ne connaît pas les autres.
error-shard-of = { $found } dit quelle part des personnes c’est, et rien ne dit combien il y en a.
hint-shard-of = Dites combien de tâches il y a : --shard auto/8.
error-shard-array = Les tâches du tableau ne sont pas { $of } qui commencent à 0 ou à 1, chacune aussi loin de la précédente : { $found }.
error-shard-range = { $found } n’est aucune de { $of } parts.

## Disques du réseau

warning-network-disk = La boîte d’envoi { $file } est sur un disque du réseau ({ $kind }). Deux machines peuvent y écrire en même temps et l’endommager, et l’écriture y est lente.
hint-network-disk = Gardez-la sur un disque de la machine qui la fait, et copiez-la quand l’exécution est finie. « appeal batch … --out - » n’a pas besoin de disque : la commande écrit des lignes de JSON, que prend un stockage d’objets.
