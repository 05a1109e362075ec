## Ce qui est conservé sur les personnes, et comment l’oublier

cli-forget = Supprimer ce qui est conservé ici sur une personne : profils, notes de lettres envoyées, documents de boîtes d’envoi, restes d’exécutions interrompues
cli-forget-person = La personne : nom, adresse électronique, profil ou identifiant de la liste ; - le lit sur l’entrée standard. À défaut, la personne qui utilise ce programme : tous les profils et toutes les notes
cli-forget-outbox = Aussi les documents de cette boîte d’envoi ; à répéter pour plusieurs
cli-forget-folder = Chercher aussi dans ce dossier, et dans ceux qu’il contient, les restes d’exécutions interrompues
cli-forget-notes = Aussi les notes de « appeal done », qui ne portent aucun nom
cli-forget-after =
    Tout ce qui a été trouvé est affiché, puis la question est posée. Exemples :
      appeal forget --dry-run
      appeal forget "Ana López" --outbox letters.outbox
cli-where = Indiquer ce qui est conservé ici sur vous, dans quels fichiers, et comment le supprimer
where-settings = Réglages et profils
where-notes = Notes des lettres envoyées
where-answers = Réponses d’une lettre interrompue
where-there = { $what } : { $file }
where-not-there = { $what } : rien n’est conservé ; le fichier serait { $file }
where-nowhere = { $what } : rien n’est conservé, car ce système n’a pas de dossier pour cela
where-elsewhere = Il n’y a pas de cache. Les boîtes d’envoi et les lettres sont là où vous les avez mises ; le programme ne note pas où.
where-forget = « appeal forget » affiche ce que contiennent ces fichiers, demande confirmation, puis le supprime ; « appeal forget --dry-run » l’affiche seulement.
others-read-mended = D’autres que vous pouvaient lire { $file } ; le voilà réservé à vous seul.
others-read-remains = D’autres que vous peuvent lire { $file }, et cela ne peut pas être changé ici.
error-others-read = D’autres que vous peuvent lire { $file }, et cela ne peut pas être changé.
hint-others-read = Réservez-le à vous seul : chmod 600 { $file }. Ou faites-en une copie qui vous appartient.
error-writer-file = Le fichier avec les données de l’auteur, { $file }, contient une erreur.
hint-writer-file = Il se présente ainsi : name = "…", address = ["…"], city = "…", country = "…", chacun sur sa propre ligne.
error-writer-field = « { $field } », dans { $file }, n’est pas une donnée de l’auteur.
forget-profile = Le profil « { $profile } » ({ $name }) dans { $file }
forget-notes =
    { $count ->
        [one] La note de { $count } lettre envoyée, dans { $file }
       *[other] Les notes de { $count } lettres envoyées, dans { $file }
    }
forget-answers = Les réponses d’une lettre interrompue, dans { $file }
forget-documents =
    { $count ->
        [one] { $count } document de « { $name } » ({ $writer }) dans { $file }
       *[other] { $count } documents de « { $name } » ({ $writer }) dans { $file }
    }
forget-leftover = Reste d’une exécution interrompue : { $file }
forget-nothing = Rien n’a été trouvé ici.
forget-ask = Supprimer tout cela ? C’est irrévocable.
forget-removed = C’est supprimé.
forget-dry-run = Rien n’a été supprimé.
forget-notes-stay = Les notes de « appeal done » ne portent aucun nom et restent ; --notes les supprime aussi.
forget-addresses = Sous [send], { $file } contient des adresses électroniques ou des noms de comptes ; retirez-les à la main.
forget-again = Un lot avec la même liste referait ces lettres : retirez aussi la ligne de la liste, et du fichier des lignes en échec.
forget-reach = Ce que ce programme ne peut pas atteindre : les courriels envoyés et les brouillons d’un logiciel de messagerie ; les lettres imprimées ou enregistrées dans des fichiers ; les listes de personnes ; les copies d’une boîte d’envoi et les sauvegardes ; l’historique du terminal ; ce qu’un disque garde encore de fichiers supprimés.
error-forget-several = Plusieurs personnes de { $file } s’appellent « { $name } ».
hint-forget-several = Dites laquelle, telle que la boîte d’envoi la connaît : { $names }.
error-forget-no-name = Il n’y a aucun nom sur l’entrée standard.
hint-forget-no-name = Écrivez-le sur la première ligne.
error-forget-yes = Rien n’a été supprimé : il n’y a pas de terminal pour poser la question.
hint-forget-yes = Ajoutez --yes si c’est bien ce que vous voulez.
error-forget-declined = Rien n’a été supprimé.
error-outbox-writer = Personne dans { $file } ne s’appelle « { $name } ».
hint-outbox-writer = « appeal outbox list » affiche les noms ; avec --json, aussi les identifiants et les adresses électroniques.
