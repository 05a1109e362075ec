## What goes wrong: templates

error-template = Ce n’est pas un modèle Handlebars valide.
hint-template = Chaque {"{{"}#if{"}}"} doit avoir son {"{{"}/if{"}}"}, chaque {"{{"} son {"}}"}.
error-template-unknown = Il n’y a pas de modèle « { $name } » ({ $file }).
error-template-deep = Les blocs ou les parenthèses sont imbriqués ici sur plus de { $limit } niveaux.
error-template-loops = Les boucles sont imbriquées ici sur plus de { $limit } niveaux.
error-template-steps = Le modèle exécute ici plus de { $limit } étapes pour une seule lettre.
error-template-long = Le modèle produit ici plus de { $limit } kilo-octets de texte pour une seule lettre.
error-template-inclusions = Des modèles sont inclus ici plus de { $limit } fois.
hint-template-deep = Simplifiez le modèle.
error-template-unescaped = La sortie sans échappement n’est pas admise ici.
hint-template-unescaped = Écrivez deux accolades, pas trois ; seul un modèle de page peut contenir {"{{{"}body{"}}}"}.
error-template-is-page = « { $name } » est ici le modèle d’une page, alors que ce type de document demande celui d’un texte.
hint-template-is-page = Déplacez-le vers { $file } : templates/ contient ce que disent les lettres, templates/pages/ l’aspect des pages.
error-template-helper = Il n’y a pas de helper « { $name } ».
error-template-field = Il n’y a pas de champ « { $name } » dans les données de ce modèle.
error-template-decorator = Les décorateurs et les partials définis sur place ne sont pas admis.
hint-template-decorator = Mettez cette partie dans un fichier à part, dans le même dossier, et incluez-la avec {"{{"}> name{"}}"}.
error-template-dynamic = Le nom du modèle inclus ici n’est pas connu d’avance.
hint-template-dynamic = Écrivez le nom lui-même : {"{{"}> name{"}}"}.
error-template-t = Le helper t prend un identifiant de message, et un seul.
hint-template-t = Écrivez {"{{"}t "closing"{"}}"}, ou {"{{"}t this{"}}"} dans une boucle sur des messages.
error-template-render = Le modèle échoue ici.
hint-template-render = Comparez le nom avec les champs qu’utilisent templates/pages/page.html.hbs ou templates/letter.md.hbs.
hint-cycle-template = Rompez la boucle : un modèle ne peut pas s’inclure lui-même.
