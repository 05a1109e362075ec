## What goes wrong: case files

error-toml = Ce n’est pas du TOML valide.
hint-toml = Les textes se mettent entre guillemets droits, les listes entre [ ], les dates sans rien autour : 2016-01-20.
error-type = « { $key } » a une valeur du mauvais type ({ $found }).
error-type-here = La valeur placée ici est du mauvais type ({ $found }).
hint-type-text = Écrivez un texte entre guillemets droits.
hint-type-flag = Écrivez true ou false.
hint-type-integer = Écrivez un nombre entier, sans guillemets.
hint-type-day = Écrivez un jour sans guillemets : 2016-01-20.
hint-type-date = Écrivez un jour sans guillemets (2016-01-20), ou bien un mois ou une année entre guillemets droits ("2016-04", "2018").
hint-type-deadline = Écrivez un jour sans guillemets (2026-12-01), ou un jour avec son heure et son fuseau (2026-12-01T17:00:00+03:30).
hint-type-texts = Écrivez une liste de textes : ["one", "two"].
hint-type-table = Écrivez une table : une ligne [name], avec ses clés en dessous.
hint-type-tables = Écrivez des tables : des lignes [[name]], chacune avec ses clés en dessous.
error-character = Le caractère { $character } n’est pas admis ici : c’est un caractère de contrôle, ou il change l’ordre du texte affiché.
hint-character = Supprimez-le ; invisible, il vient souvent d’un copier-coller. Si vous ne le trouvez pas, retapez le texte.
error-key-missing = Il manque la clé « { $key } ».
error-key-unknown = Il n’y a pas de clé « { $key } » ici.
hint-did-you-mean = Vouliez-vous dire « { $near } » ?
hint-known-keys = Clés existantes : { $keys }.
error-word = « { $found } » n’est pas une valeur possible pour « { $key } ».
error-schema = Cette version du programme ne sait pas lire le schéma { $found }.
hint-schema = Écrivez schema = 1, ou utilisez une version plus récente du programme.
error-id = « { $found } » n’est pas un identifiant.
hint-id = Un identifiant commence par une lettre minuscule de a à z, suivie de lettres minuscules, de chiffres et de traits d’union.
error-twice = « { $name } » figure ici pour la deuxième fois.
hint-twice = Supprimez l’un des deux, ou donnez-lui un autre nom.
error-planned = « { $name } » ne figure pas parmi les dates de l’action.
error-dates-order = La date « { $later } » précède la date « { $earlier } ».
hint-dates-order = Comparez les deux avec la source.
error-person-field = « { $key } » ne va pas avec kind = "{ $kind }".
hint-person-field = Un nombre (count) se donne pour un groupe ou une communauté ; un nom tu ou inconnu, comme une disparition, concerne une personne ou un groupe ; gender = "mixed" vaut pour plusieurs personnes.
error-count = Le nombre de personnes est d’au moins un.
hint-count = Indiquez combien de personnes sont concernées, selon la source, ou retirez « count ».
error-people-shown = « { $message } » montre la variable « people », mais on ne sait pas combien de personnes sont concernées.
hint-people-shown = Choisissez selon elle sans la montrer, ou indiquez « count » dans le fichier de l’action.
error-language-tag = « { $found } » n’est pas un code de langue.
hint-language-tag = Un code de langue ressemble à fa, pt-BR ou zh-Hant (BCP 47).
error-variable-taken = Le nom « { $name } » est celui d’une variable du programme.
hint-variable-taken = Choisissez un autre nom pour la date ou le nombre, ici et dans les messages.
error-recipient-unnamed = Pour un destinataire, il faut « use » ou « id ».
hint-recipient-unnamed = Écrivez use = "iran/supreme-leader" pour un destinataire de actions/recipients/iran.toml, ou id = "…" et tous ses champs.
error-recipient-use = « { $found } » ne désigne aucun destinataire.
hint-recipient-use = Indiquez le fichier et le destinataire : "iran/supreme-leader".
error-recipient-file = Il n’y a pas de fichier { $file }.
error-recipient-unknown = Il n’y a pas de destinataire « { $name } » dans { $file }.
error-kind-recipient = L’action n’a pas de destinataire « { $name } ».
error-kind-person = L’action n’a personne du nom de « { $name } » parmi ses personnes.
error-office-state = Une instance avec body = "{ $body }" ne relève d’aucun État.
hint-office-state = Retirez « state » ou « body ».
error-instead-always = « { $id } » remplacerait un autre destinataire pour toutes les personnes qui écrivent.
hint-instead-always = Dites pour qui avec writers-in = […], ou retirez l’autre destinataire.
error-instead-chain = « { $id } » ne peut pas être remplacé : c’est ce destinataire lui-même, ou il en remplace un autre.
hint-instead-chain = Nommez ici des destinataires qui n’en remplacent aucun.
