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
error-outbox-large = La boîte d’envoi { $file } demande plus de mémoire ou de temps qu’aucune des nôtres.
error-outbox-beside = { $file } se trouve à côté de la boîte d’envoi, et ce programme ne crée pas de tel fichier.
hint-outbox-beside = Supprimez-le. Si la boîte d’envoi vient de quelqu’un d’autre, demandez-en une autre, et ne vous fiez pas à celle-ci.
hint-outbox-copy = La boîte d’envoi ne peut pas être ouverte ici, car ce qui y a été écrit en dernier se trouve dans un fichier à côté d’elle. Copiez les deux dans un dossier où vous pouvez écrire.
error-outbox-names = Les documents { $first } et { $second } de la boîte d’envoi { $file } deviendraient un seul fichier : { $found }.
error-outbox-full = Le disque est plein : { $file } ne peut pas grandir.
hint-outbox-full = Faites de la place et relancez la même commande ; elle reprend où elle s’est arrêtée et ne fait rien deux fois.
error-outbox = La boîte d’envoi { $file } ne peut pas être utilisée.

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

## Aide de batch, outbox, check, log

cli-outbox = Ce qu’il y a dans une boîte d’envoi
cli-outbox-list = Lister les documents d’une boîte et ce qu’ils sont devenus
cli-outbox-show = Afficher un document d’une boîte et ses remises
cli-outbox-export = Écrire les documents d’une boîte en fichiers, ou ses brouillons en Maildir ou mbox
cli-outbox-list-state = Seulement ceux dans cet état : ready, sent, failed, in-doubt, out-of-date
cli-outbox-show-document = Le numéro du document, comme « appeal outbox list » l’affiche
cli-outbox-export-out = Le dossier, ou le fichier mbox ou pdf, de destination
cli-outbox-export-form = files : un dossier par personne ; maildir ou mbox : les brouillons de courriel, comme les logiciels de messagerie les gardent ; pdf : les lettres imprimées en un seul fichier, à imprimer
cli-outbox-export-messages = Des courriels, les messages aux sympathisants, et non les lettres
cli-outbox-export-force = Remplacer les fichiers déjà là
cli-outbox-merge = Reprendre les documents d’autres boîtes
cli-outbox-merge-others = Les boîtes reprises ; elles restent telles quelles
cli-log = Compter ce qui a été écrit et remis, sans aucun nom
cli-log-csv = Afficher les comptes en CSV

## Ce qui est conservé sur les personnes, et comment l’oublier

cli-outbox-remove = Supprimer les documents d’une personne, sans qu’il en reste rien dans le fichier
cli-outbox-remove-writer = La personne : nom, adresse électronique ou identifiant de la liste ; - le lit sur l’entrée standard
