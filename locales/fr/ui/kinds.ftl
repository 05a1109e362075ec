## Kinds

error-kind-format = Le type « { $kind } » ne peut pas être obtenu au format { $format }.
error-kind-batch = Le type « { $kind } » n’est pas celui d’une seule personne : plusieurs le signent ensemble.
hint-kind-batch = Il s’écrit une seule fois : appeal write { $action } --kind { $kind }
error-joint-nobody = « { $kind } » est une lettre commune : il manque qui la signe.
hint-joint-nobody = Donnez --organisation NOM, --signatories FICHIER, ou les deux.
error-not-joint = « { $kind } » est la lettre d’une seule personne : --organisation et --signatories ne s’y appliquent pas.
hint-not-joint = Lettres communes de cette action : --kind { $kinds }
error-signatories-none = Il n’y a personne dans { $file }.
error-signatories-many = { $file } compte plus de { $limit } signataires.
hint-signatories = Un fichier de signataires a un en-tête avec « nom » et, au choix, « titre », « établissement » et « lieu », puis une ligne par personne.
hint-signatories-many = Donnez les noms les plus importants et dites avec vos propres mots combien sont les autres.
error-signatory-twice = « { $name } » figure déjà à la ligne { $first }.
error-tally-none = Un décompte compte au moins une signature.
error-tally-early = Le jour du décompte, { $counted }, est encore à venir : nous sommes le { $today }.
hint-tally = Un décompte a deux lignes : signatures = 1200 et counted = 2024-05-01, le jour du décompte.
error-not-petition = « { $kind } » n’est pas une pétition : --sheets et --rows ne s’y appliquent pas.
error-petition-long = Le texte de la pétition ne laisse pas de place aux signatures.
hint-petition-long = Raccourcissez les paragraphes de son type.
error-petition-to = Une pétition est une seule feuille pour tous ses destinataires : --to ne s’y applique pas.
hint-petition-to = Le type nomme ses destinataires ; sans --to, elle est écrite.
guide-petition = Imprimez les feuilles, faites signer et comptez. Écrivez signatures = … et counted = … (le jour) dans un fichier ; --kind petition-letter --tally FICHIER écrit la lettre qui les accompagne.
show-kind-petition = feuilles à imprimer et à signer à la main (--sheets N)
error-no-phone = Aucun numéro de téléphone n’est renseigné pour les destinataires de l’action « { $action } ».
hint-no-phone = Écrivez plutôt une lettre : --kind letter
guide-call = – Appelez aux heures de bureau du destinataire, selon l’heure locale de celui-ci : { $phones }. L’appel affiche votre numéro : si cela a de l’importance pour vous, masquez-le ou utilisez un autre téléphone.
show-kind-call = texte à dire au téléphone, seulement pour les destinataires dont un numéro de téléphone est renseigné
