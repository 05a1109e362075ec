## Vérification

check-rows =
    { $rows ->
        [one] { $file } a { $rows } ligne sous l’en-tête.
       *[other] { $file } a { $rows } lignes sous l’en-tête.
    }
check-content =
    { $actions ->
        [one] { $actions } action a été examinée, en { $languages }.
       *[other] { $actions } actions ont été examinées, en { $languages }.
    }
check-none =
    { $warnings ->
        [0] Aucune erreur.
        [one] Aucune erreur ; { $warnings } avertissement.
       *[other] Aucune erreur ; { $warnings } avertissements.
    }
check-errors =
    { $errors ->
        [one] { $errors } erreur ; avertissements : { $warnings }.
       *[other] { $errors } erreurs ; avertissements : { $warnings }.
    }
error-check-path = Il n’y a pas de fichier ni de dossier { $file }.
hint-check-path = Donnez une liste ou un espace de travail ; sans chemin, tout le contenu est vérifié.

## Aide de batch, outbox, check, log

cli-check = Vérifier tout le contenu, ou des listes : tout ce qui ne va pas, avant d’écrire
cli-check-paths = Des listes ou des espaces de travail ; sinon tout le contenu
