## Help of the command line

cli-list = Lister les actions pour lesquelles on peut écrire
cli-list-all = Montrer aussi celles qui sont clôturées ou dont la date limite est dépassée

## List

status-open = ouverte
status-archived = archivée
status-paused = suspendue
status-closed = clôturée
list-days-left =
    { $days ->
        [0] dernier jour aujourd’hui
        [one] { $days } jour restant
       *[other] { $days } jours restants
    }
list-expired = date limite dépassée
# allow(same-as-source): une option s’écrit de même
list-kind = { $name } (--kind { $kind })
# allow(same-as-source): une option s’écrit de même
list-languages = --lang { $languages }
list-none = Il n’y a pour le moment aucune action pour laquelle écrire.
list-hidden =
    { $count ->
        [one] { $count } action est clôturée ou a dépassé sa date limite ; --all l’affiche aussi.
       *[other] { $count } actions sont clôturées ou ont dépassé leur date limite ; --all les affiche aussi.
    }
list-broken = Impossible de lire l’action « { $action } ».

## Fait : lettres notées comme envoyées, et comment finissent les actions

cli-list-due-after = Au bout de combien de jours une réponse est attendue ; sinon due-after du fichier de réglages, sinon 60
