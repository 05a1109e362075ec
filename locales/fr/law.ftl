### The international law that actions name.
###
### An instrument's message begins with the article that law-basis needs: "sur l'article 12 …", "sur les articles 5 et 9 …".
### The message of an article (instrument-number) tells in a few words what it protects; it has no article.

udhr =
    { $count ->
        [one] l’article { $articles } de la Déclaration universelle des droits de l’homme
       *[other] les articles { $articles } de la Déclaration universelle des droits de l’homme
    }
udhr-3 = droit à la vie, à la liberté et à la sûreté de la personne
udhr-5 = interdiction de la torture et des mauvais traitements
udhr-8 = droit à un recours effectif devant les tribunaux
udhr-9 = interdiction de l’arrestation et de la détention arbitraires
udhr-10 = droit d’être entendu équitablement et publiquement par un tribunal indépendant et impartial
udhr-11 = présomption d’innocence et garanties de la défense
udhr-19 = liberté d’opinion et d’expression
udhr-20 = liberté de réunion et d’association pacifiques

iccpr =
    { $count ->
        [one] l’article { $articles } du Pacte international relatif aux droits civils et politiques
       *[other] les articles { $articles } du Pacte international relatif aux droits civils et politiques
    }
iccpr-7 = interdiction de la torture et des mauvais traitements
iccpr-9 = droit à la liberté et à la sécurité de la personne ; interdiction de la détention arbitraire
iccpr-10 = droit de toute personne privée de liberté d’être traitée avec humanité
iccpr-14 = droit à un procès équitable
iccpr-19 = liberté d’opinion et d’expression
iccpr-22 = liberté d’association

icescr =
    { $count ->
        [one] l’article { $articles } du Pacte international relatif aux droits économiques, sociaux et culturels
       *[other] les articles { $articles } du Pacte international relatif aux droits économiques, sociaux et culturels
    }
icescr-12 = droit au meilleur état de santé susceptible d’être atteint

## Opinions and decisions are cited whole.

wgad-92-2017 = l’avis n° 92/2017 du Groupe de travail des Nations Unies sur la détention arbitraire
