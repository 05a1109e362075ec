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
batch-alike = En moyenne, deux de ces lettres ont { $percent } % de leurs phrases en commun (demandes, droit et adresses mis à part).

## Ce qui se choisit encore : les faits, la qualité en laquelle on écrit, les mots, la longueur

show-facts =
    { $count ->
        [1] Un de ces faits figure dans une lettre ; il peut être choisi : --fact avec { $facts }.
        [one] De ces faits, { $count } figure dans une lettre ; il peut être choisi : --fact avec { $facts }.
        [many] De ces faits, { $count } figurent dans une lettre ; ils peuvent être choisis : --fact avec { $facts }.
       *[other] De ces faits, { $count } figurent dans une lettre ; ils peuvent être choisis : --fact avec { $facts }.
    }
show-as = Qui l’est peut écrire en cette qualité : --as avec { $writers }.
show-lengths = Il y a aussi une lettre brève : --length short.
error-fact = L’action « { $action } » n’a pas de fait « { $found } » à choisir.
hint-no-facts = Les lettres de ce genre et de cette longueur disent les mêmes faits ; ce choix est inutile.
error-facts-many = De { $facts }, une lettre ne peut contenir que { $count }.
hint-facts-many = Retirez-en.
error-fact-told = « { $teller } » dit déjà ce que dit « { $fact } » : une lettre contient l’un des deux.
hint-fact-told = Retirez l’un des deux.
error-as = Dans l’action « { $action } », personne n’écrit de « { $kind } » en qualité de « { $found } ».
hint-no-as = Ce genre n’a pas de tels paragraphes ; retirez « as » et dites avec vos propres mots ce que vous faites.
error-length = Il n’y a pas de « { $kind } » bref.
hint-length = Retirez la longueur.
error-any-count = { $found } faits sur { $count } ne peuvent figurer dans une lettre.
hint-any-count = « any » est un nombre de 1 à { $count }.
error-apart-teller = « { $found } » n’est ni un début d’un genre ni une qualité en laquelle on écrit (« as-… »).
error-apart-fact = « { $found } » n’est aucun des faits qu’un genre laisse choisir (« any »).
error-apart-few = Dans le genre « { $kind } », certains débuts ou certaines qualités laissent moins de { $count } de ces faits.
hint-apart-few = Faites-en figurer moins, ajoutez-en, ou retirez-en de « apart ».
