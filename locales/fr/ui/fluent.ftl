## What goes wrong: words

error-fluent = Ce n’est pas du Fluent valide.
hint-fluent = Un message s’écrit id = text ; les lignes qui le continuent sont en retrait ; une variable s’écrit {"{"} $name {"}"}.
error-braces-deep = Les accolades sont imbriquées ici sur plus de { $limit } niveaux.
hint-braces-deep = Fermez celles qui sont ouvertes, ou divisez le message.
error-message-missing = Il manque le message « { $message } » dans la langue « { $language } ».
hint-message-missing = Ajoutez « { $message } = … » dans { $file }.
hint-attribute-missing = Ajoutez « .{ $attribute } = … » sous « { $message } » dans { $file }.
hint-copy-words = Copiez { $from } du programme lui-même dans { $file }, qui le remplace en entier, et ajoutez-y « { $message } ».
hint-attribute-over = Copiez « { $message } » dans { $file } et ajoutez dessous « .{ $attribute } = … » : il y remplace le message fourni.
error-message-failed = Impossible de composer le message « { $message } » dans la langue « { $language } ».
error-message-twice = Le message « { $message } » figure ici pour la deuxième fois ; les termes (-{ $message }) comptent aussi.
hint-message-twice = Supprimez l’un des deux.
error-placeables = Le message « { $message } » contient plus de { $limit } variables et renvois.
hint-placeables = Divisez le message.
error-variable = Il n’y a pas de variable ${ $name } ici.
error-term-variable = Un terme ne peut pas utiliser la variable ${ $name }.
hint-term-variable = Remplacez le terme par un message, ou placez la variable là où le terme est utilisé.
error-function = Il n’y a pas de fonction { $name }.
error-function-option = La fonction { $function } n’a pas d’option « { $name } ».
error-reference = Le renvoi à « { $name } » ne mène à rien.
hint-reference = Écrivez le nom du message voulu, ou directement son texte.
error-cycle = Ces renvois tournent en rond : { $path }
hint-cycle = Rompez la boucle : un message ne peut pas se contenir lui-même.
