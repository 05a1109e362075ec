## Lots

batch-progress = { $rows } lignes, { $rate } par seconde, encore { $left }
batch-would = Ligne { $row }, { $name } : { $files }
batch-made =
    { $count ->
        [one] { $count } document fait.
       *[other] { $count } documents faits pour les signataires de { $writers } lignes.
    }
batch-would-make =
    { $count ->
        [one] { $count } document serait fait.
       *[other] { $count } documents seraient faits pour les signataires de { $writers } lignes.
    }
batch-rewritten =
    { $count ->
        [one] { $count } a été refait : la liste, un cas, un modèle ou les mots ont changé depuis.
       *[other] { $count } ont été refaits : la liste, un cas, un modèle ou les mots ont changé depuis.
    }
batch-unchanged =
    { $count ->
        [one] { $count } est déjà là.
       *[other] { $count } sont déjà là.
    }
batch-out-of-date =
    { $count ->
        [one] { $count } a été remis et dirait autre chose à présent ; il est marqué comme périmé. --renew le refait, pour une nouvelle remise.
       *[other] { $count } ont été remis et diraient autre chose à présent ; ils sont marqués comme périmés. --renew les refait, pour une nouvelle remise.
    }
batch-gone =
    { $count ->
        [1] { $names } a des lettres dans la boîte d’envoi et n’est plus dans cette liste, ou il ne faut pas écrire en son nom.
        [one] { $count } personne a des lettres dans la boîte d’envoi et n’est plus dans cette liste, ou il ne faut pas écrire en son nom : { $names }.
       *[other] { $names } ont des lettres dans la boîte d’envoi et ne sont plus dans cette liste, ou il ne faut pas écrire en leur nom.
    }
batch-gone-many =
    { $count ->
        [1] { $names } et une autre personne ont des lettres dans la boîte d’envoi et ne sont plus dans cette liste, ou il ne faut pas écrire en leur nom.
        [one] { $names } et { $count } autre personne ont des lettres dans la boîte d’envoi et ne sont plus dans cette liste, ou il ne faut pas écrire en leur nom.
       *[other] { $names } et { $count } autres personnes ont des lettres dans la boîte d’envoi et ne sont plus dans cette liste, ou il ne faut pas écrire en leur nom.
    }
batch-gone-waiting =
    { $count ->
        [one] { $count } document concerné n’est pas parti. --prune le retire de la boîte d’envoi.
       *[other] { $count } documents concernés ne sont pas partis. --prune les retire de la boîte d’envoi.
    }
batch-pruned =
    { $count ->
        [one] { $count } document concerné, qui n’était pas parti, a été retiré de la boîte d’envoi.
       *[other] { $count } documents concernés, qui n’étaient pas partis, ont été retirés de la boîte d’envoi.
    }
batch-gone-went =
    { $count ->
        [one] { $count } document concerné est parti, ou l’est peut-être, et reste : ainsi il ne part pas deux fois. « appeal outbox remove » retire tout ce qu’il y a d’une personne.
       *[other] { $count } documents concernés sont partis, ou le sont peut-être, et restent : ainsi aucun ne part deux fois. « appeal outbox remove » retire tout ce qu’il y a d’une personne.
    }
batch-prune-unread =
    { $count ->
        [one] Rien n’a été retiré de la boîte d’envoi : { $count } ligne n’a pas pu être lue, et l’on ne sait pas qui elle concerne. Corrigez-la d’abord.
       *[other] Rien n’a été retiré de la boîte d’envoi : { $count } lignes n’ont pas pu être lues, et l’on ne sait pas qui elles concernent. Corrigez-les d’abord.
    }
error-batch-prune = --prune retire des lettres d’une boîte d’envoi, et il n’y en a pas ici.
hint-batch-prune = Nommez la boîte d’envoi : --out lettres.outbox.
batch-kept = Ce qui a été fait des lignes jusqu’à la { $row } est conservé, et rien des suivantes. Faites de la place et lancez la même commande : elle reprend là.
batch-kept-none = Rien n’a été conservé. Faites de la place et lancez la même commande.
batch-stopped = Arrêt demandé ({ $signal }). Ce qui a été fait des lignes jusqu’à la { $row } est conservé, et rien des suivantes. La même commande reprend là.
batch-stopped-none = Arrêt demandé ({ $signal }) avant la première lettre. La même commande recommence.
batch-shard = Cette exécution prend la part { $shard } des personnes : { $found }.
batch-to-nobody =
    { $count ->
        [1] Le brouillon de courriel n’est adressé à personne : aucune adresse électronique de ce destinataire n’est connue. Imprimez la lettre, ou cherchez une autre voie avec « appeal show ».
        [one] { $count } brouillon de courriel n’est adressé à personne : aucune adresse électronique de ce destinataire n’est connue. Imprimez la lettre, ou cherchez une autre voie avec « appeal show ».
       *[other] Les { $count } brouillons de courriel ne sont adressés à personne : aucune adresse électronique de ces destinataires n’est connue. Imprimez les lettres, ou cherchez une autre voie avec « appeal show ».
    }
batch-nothing = Il n’y a rien à faire.
hint-roster-column = La colonne « { $column } » de la liste est là pour cela.
batch-failed-more =
    { $count ->
        [one] { $count } autre ligne a échoué.
       *[other] { $count } autres lignes ont échoué.
    }
batch-failed =
    { $count ->
        [one] { $count } ligne a échoué.
       *[other] { $count } lignes ont échoué.
    }
batch-failed-in =
    { $count ->
        [one] { $count } ligne a échoué ; elle est dans { $file }, avec la raison. Corrigez-la là et relancez la même commande avec --roster { $file }.
       *[other] { $count } lignes ont échoué ; elles sont dans { $file }, chacune avec la raison. Corrigez-les là et relancez la même commande avec --roster { $file }.
    }
batch-found =
    { $count ->
        [one] Cela vaut pour { $count } lettre.
       *[other] Cela, ou l’équivalent, vaut pour { $count } lettres.
    }

## Aide de batch, outbox, check, log

cli-batch = Écrire les lettres de toute une liste
cli-batch-after =
    Exemples :
      appeal batch ahmadreza-djalali --roster signataires.csv --out lettres.outbox --format txt,eml
      appeal batch ahmadreza-djalali --roster signataires.xlsx --out lettres/ --format html
    docs/organisers.md l’explique pas à pas.
cli-batch-action = Les identifiants des actions, comme « appeal list » les affiche
cli-batch-roster = La liste : CSV, TSV, xlsx ou ods, une personne par ligne
cli-batch-out = La boîte d’envoi qui reçoit les lettres ; un dossier (finissant par /) pour de simples fichiers ; - pour une ligne de JSON chacune sur la sortie standard
cli-batch-lang = La langue de ceux dont la ligne n’en nomme pas
cli-batch-sent = Le jour des lettres précédentes que citent les rappels (--kind reminder)
cli-batch-to = N’écrire qu’à ces destinataires (identifiants affichés par « appeal show »), pas à tous
cli-batch-kind = Le genre de document ; sinon letter
cli-batch-format = Un ou plusieurs des formats de « appeal write », séparés par des virgules ; sinon txt
cli-batch-only = Ces lignes seulement, numérotées comme dans le tableur : 7,9-12
cli-batch-limit = Pas plus de ce nombre de lignes
cli-batch-shard = Une part des personnes, telle que 2/8 : toujours le même partage, pour plusieurs machines. auto/8, ou auto : la part que Slurm, Kubernetes ou AWS Batch donne à cette tâche. Demande --today
cli-batch-allow = Écrire bien que cette règle le refuse : son code, ou plusieurs séparés par des virgules
cli-batch-no-draw = Ne rien tirer au sort : qui ne choisit rien envoie la même lettre que les autres
cli-batch-fallback = S’il manque un message à une langue, écrire toute la lettre dans la langue suivante de l’action
cli-batch-renew = Refaire aussi ceux qui ont été remis et sont périmés
cli-batch-prune = Retirer de la boîte d’envoi les lettres qui ne sont pas parties, de personnes qui ne sont plus dans la liste ou au nom desquelles il ne faut pas écrire
cli-batch-force = Dans un dossier : remplacer les fichiers déjà là
cli-batch-dry-run = Montrer ce qui serait fait, sans rien faire
cli-batch-keep-going = Finir avec le code de sortie 0, et non 4, quand certaines lignes ont échoué : pour les moteurs qui relanceraient le tout
cli-batch-message = Faire aussi un message à chaque sympathisant : avec ses lettres jointes, ou avec l’adresse d’une page à la place des lettres
cli-batch-page = Où sont les pages de « appeal site » : pour --message page et --table
cli-batch-table = Faire aussi un tableau des sympathisants pour un logiciel de lettres d’information, avec l’adresse de la page
cli-batch-with-place = Aussi des messages à qui signe de ses initiales et de son lieu de résidence, et sa ligne dans le tableau
cli-batch-jobs = Combien de fils composent ; sinon un par cœur
