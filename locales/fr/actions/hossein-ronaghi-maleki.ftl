### Hossein Ronaghi Maleki, action of 20 January 2016.
###
### $arrested, $summoned, $deadline, $reported come out as "13 décembre 2009", $leave as "juin 2015"; $years and $sentence are numbers.
### Everything about his health, his leave and his liberty is told as of $reported, the day of the source. No sentence has both the
### term of 15 years and the one of 13 years: the source does not say how they go together.
###
### One name for each: "le Bureau d'application des peines", "une convocation" (the summons), "une permission de sortie pour raisons
### médicales".

title = Hossein Ronaghi Maleki : sommé de retourner en prison malgré un état de santé critique
subject = Hossein Ronaghi Maleki – liberté et soins hors de prison

person-ronaghi = Hossein Ronaghi Maleki

## How a letter may begin

opening = Je vous écris en faveur du blogueur { $person }. Le { $summoned }, le Bureau d’application des peines l’a convoqué : il devait retourner en prison dans le mois et y reprendre une peine de { $years } ans.
opening-health = Selon des informations du { $reported }, le blogueur { $person } était dans un état critique. Le { $summoned }, le Bureau d’application des peines l’avait sommé de retourner en prison, sous un mois, finir une peine de { $years } ans.
opening-writing = Le blogueur { $person } a été condamné, semble-t-il, pour des articles de son blog. Je vous écris car, le { $summoned }, le Bureau d’application des peines lui a donné un mois pour reprendre en prison une peine de { $years } ans.

## What stands in every letter
##
## Paragraphs may come in any order behind the opening, so each names him.

facts = M. Ronaghi Maleki a été arrêté le { $arrested }, puis détenu à l’isolement pendant plus d’un an. Il a déclaré y avoir été torturé et soumis à d’autres mauvais traitements. Cela pourrait avoir contribué à son mauvais état de santé.
facts-2 = Arrêté le { $arrested }, M. Ronaghi Maleki a ensuite passé plus d’une année à l’isolement. Selon son témoignage, il y a subi la torture et d’autres mauvais traitements. Ceux-ci ont pu contribuer à altérer sa santé.
facts-3 = Pendant plus d’un an, après son arrestation le { $arrested }, M. Ronaghi Maleki est resté à l’isolement. Des tortures et d’autres mauvais traitements lui auraient été infligés durant cette période : c’est ce qu’il affirme. Sa mauvaise santé avait peut-être là une de ses causes.

concern = Selon des informations publiées le { $reported }, M. Ronaghi Maleki était dans un état critique et n’avait qu’un seul rein fonctionnel. Ses médecins estimaient qu’il lui fallait une surveillance constante et des soins spécialisés, qu’il ne pouvait recevoir en prison. Des médecins avaient déconseillé d’interrompre ces soins.
concern-2 = Un seul des reins de M. Ronaghi Maleki fonctionnait, et son état était critique : c’est ce qui a été publié le { $reported }. D’après ceux qui le soignaient, il devait être suivi en permanence et traité par des spécialistes, ce qui ne pouvait se faire en prison. Des médecins s’étaient prononcés contre l’arrêt de son traitement spécialisé.
concern-3 = Des médecins avaient mis en garde contre une interruption des soins spécialisés que recevait M. Ronaghi Maleki. Ceux qui le suivaient affirmaient qu’il avait besoin de ces soins et d’une attention de chaque instant, que la prison ne pouvait lui offrir. Les informations publiées le { $reported } décrivaient un homme dont l’état était critique et dont un seul rein fonctionnait encore.

## A letter tells two of these

fact-bail = Par la convocation du { $summoned }, M. Ronaghi Maleki a été averti que, s’il ne retournait pas en prison, la caution fixée pour sa libération serait confisquée. Le délai prenait fin le { $deadline }.
fact-charges = M. Ronaghi Maleki a été condamné à { $sentence } ans d’emprisonnement, notamment pour « appartenance au groupe Internet “Iran Proxy” », « propagande contre le système » et « outrage au Guide ». Il semble que des articles publiés sur son blog en aient été la raison.
fact-pressure = Les autorités ont dit à plusieurs reprises à M. Ronaghi Maleki, malgré son mauvais état de santé, qu’il devait retourner en prison. Elles l’ont fait notamment peu après le début de la permission de sortie qui lui avait été accordée, pour raisons médicales, à la mi-{ $leave }.
fact-leave = Depuis la mi-{ $leave }, M. Ronaghi Maleki bénéficiait d’une permission de sortie pour raisons médicales. Selon des informations publiées le { $reported }, il n’avait pas été arrêté de nouveau.

## By who writes
##
## Each is worded so that the writer's gender is not needed.

as-doctor = En tant que médecin, j’attache du poids à l’avis des médecins qui ont déconseillé d’interrompre les soins spécialisés de M. Ronaghi Maleki. C’est aux médecins qu’il appartient, selon moi, de dire si un traitement peut cesser.
as-lawyer = En tant que juriste, je pense que des déclarations comme celles de M. Ronaghi Maleki, qui dit avoir été torturé et soumis à d’autres mauvais traitements, appellent une enquête indépendante.

## The law

law-short =
    { $demands ->
        [one] Cette demande se fonde
       *[other] Ces demandes se fondent
    } sur la Déclaration universelle et les Pactes relatifs aux droits de l’homme.

## What is asked
##
## Each demand begins with its own "que" or "qu'"; demand-item of letter.ftl puts "à ce" before it.

demand-remain-free = qu’il reste libre et reçoive d’urgence des soins spécialisés dans un hôpital, hors de prison
    .first = que M. Ronaghi Maleki reste libre et reçoive d’urgence des soins spécialisés dans un hôpital, hors de prison
demand-no-reprisal = qu’il ne soit en rien puni pour l’exercice pacifique de ses libertés d’expression et d’association
    .first = que M. Ronaghi Maleki ne soit en rien puni pour l’exercice pacifique de ses libertés d’expression et d’association
demand-investigate-torture = qu’une enquête indépendante et impartiale porte sur la torture et les autres mauvais traitements qu’il dit avoir subis à l’isolement, et qu’il en soit protégé, refus de soins compris
    .first = qu’une enquête indépendante et impartiale porte sur la torture et les autres mauvais traitements que M. Ronaghi Maleki dit avoir subis à l’isolement, et qu’il en soit protégé, refus de soins compris

## The short letter: what he has said about torture stands in the demand

# allow(shorter-text): worded freely, in fewer words
short = De l’avis de ses médecins, rapporté le { $reported }, M. Ronaghi Maleki n’aurait pas en prison les soins spécialisés qu’il lui faut.
# allow(shorter-text): worded freely, in fewer words
short-2 = Il fallait à M. Ronaghi Maleki, d’après ses médecins et des informations du { $reported }, des soins spécialisés impossibles en prison.
# allow(shorter-text): worded freely, in fewer words
short-3 = La prison, selon les médecins de M. Ronaghi Maleki et des informations du { $reported }, ne pouvait lui offrir de soins spécialisés.

# A telephone call: the case in three sentences, to be spoken.
call = { $person }, blogueur, a été arrêté le { $arrested }, apparemment à cause d’articles publiés sur son blog. Le { $summoned }, le Bureau d’application des peines l’a convoqué : il devait retourner en prison dans un délai d’un mois et y reprendre une peine de { $years } ans. Selon des informations publiées le { $reported }, son état était critique et ses médecins jugeaient nécessaires des soins spécialisés qu’il ne pouvait recevoir en prison : c’est pourquoi je vous appelle.

# Posts: each sentence names him, because they may come to stand in two posts.
post = Le { $summoned }, le blogueur { $person } a été sommé de retourner en prison. L’état de santé de M. Ronaghi Maleki était critique, selon des informations publiées le { $reported }.
picture = Portrait de Hossein Ronaghi Maleki
