## Diff : deux versions d’une action

cli-diff = Indique en quoi diffèrent deux versions d’une action, les demandes d’abord
cli-diff-action = Identifiant de l’action, tel que « appeal list » l’affiche
cli-diff-against = L’espace de travail qui contient la version antérieure
cli-diff-exit-code = Termine avec 3 si elles diffèrent
diff-none = Les deux versions sont identiques.
diff-count =
    { $count ->
        [one] { $count } différence.
       *[other] { $count } différences.
    }
diff-added = + { $what }
diff-dropped = − { $what }
diff-added-value = + { $what } : { $value }
diff-dropped-value = − { $what } : { $value }
diff-changed = ~ { $what }
diff-changed-value = ~ { $what } : { $before } → { $after }
diff-demand = Demande « { $name } »
diff-demand-text = Demande « { $name } » en « { $language } »
diff-demands-order = Ordre des demandes
diff-status = Statut
diff-expires = Dernier jour
diff-issued = Date de lancement
diff-recipient = Destinataire « { $name } »
diff-detail = Destinataire « { $recipient } », { $name }
diff-date = Date « { $name } »
diff-number = Nombre « { $name } »
diff-law = Norme « { $name } »
diff-language = Langue « { $name } »
diff-person = Personne « { $name } »
diff-kind = Type de document « { $name } »
diff-key = Clé « { $name } »
diff-source = Source « { $name } »
diff-texts = Tous les textes en « { $language } »
diff-text = Texte « { $name } » en « { $language } »
outbox-case-changed =
    { $count ->
        [one] { $count } document a été produit à partir d’une autre version de « { $action } », de ses textes ou de ses modèles. « appeal batch » avec la liste refait les brouillons ; « appeal diff » indique les différences.
       *[other] { $count } documents ont été produits à partir d’une autre version de « { $action } », de ses textes ou de ses modèles. « appeal batch » avec la liste refait les brouillons ; « appeal diff » indique les différences.
    }
send-case-changed =
    { $count ->
        [one] { $count } des brouillons en attente est périmé : l’action, les textes ou les modèles ont changé. « appeal batch » avec la liste le refait.
       *[other] { $count } des brouillons en attente sont périmés : l’action, les textes ou les modèles ont changé. « appeal batch » avec la liste les refait.
    }
error-diff-against = C’est la version de { $folder }.
outbox-case-paused = L’action « { $action } » est suspendue. { $reason } Ses lettres qui ne sont pas parties sont signalées ; merci de n’en envoyer aucune pour le moment.
send-case-paused =
    { $count ->
        [one] { $count } fichier en attente relève de « { $action } », qui est suspendue. { $reason }
       *[other] { $count } fichiers en attente relèvent de « { $action } », qui est suspendue. { $reason }
    }
