## Choix : comment la lettre commence, et dans quel ordre elle demande

ask-opening = Comment la lettre doit-elle commencer ?
ask-first-demand = Quelle demande vient en premier ? (Toutes figurent dans la lettre.)
show-demands-order = Leur ordre peut être choisi : --demands-order avec { $demands }.
show-openings = La lettre peut commencer de plusieurs façons : --opening avec { $openings }.
error-opening = L’action « { $action } » n’a pas de début « { $found } ».
hint-no-openings = Elle n’en a qu’un ; ce choix est inutile.
error-demand = L’action « { $action } » n’a pas de demande « { $found } ».
error-opening-first = Le premier début, « { $found } », n’est aucun des paragraphes : c’est celui que les autres remplacent.
batch-similar =
    { $count ->
        [one] { $count } lettre sur { $letters } est identique à celle d’une autre personne, au nom et au lieu près.
       *[other] { $count } lettres sur { $letters } sont identiques à celle d’une autre personne, au nom et au lieu près.
    }
batch-similar-at-least = Au moins { $count } lettres sur { $letters } sont identiques à celle d’une autre personne, au nom et au lieu près.
batch-similar-hint = Une lettre écrite avec ses propres mots a plus de poids : demandez aux signataires une ligne à eux (colonne « note »), ou le début et la demande de leur choix (« opening », « demands »).
