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
check-case = L’action { $action } a été examinée, en { $languages }.
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
hint-check-path = Donnez une action ou son fichier, une liste ou un espace de travail ; sans chemin, tout le contenu est vérifié.
error-check-file = { $file } n’est dans aucun dossier d’un espace de travail.
hint-check-file = Une action se vérifie là où elle est : comme actions/ID.toml d’un espace de travail.

## Aide de batch, outbox, check, log

cli-check = Vérifier tout le contenu, une action ou des listes : tout ce qui ne va pas, avant d’écrire
cli-check-paths = Des actions, des listes ou des espaces de travail ; sinon tout le contenu
