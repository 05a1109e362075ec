### Hossein Ronaghi Maleki, action of 20 January 2016.
###
### $arrested, $summoned, $deadline, $reported come out as "13 décembre 2009", $leave as "juin 2015"; $years and $sentence are numbers.
### Everything about his health, his leave and his liberty is told as of $reported, the day of the source. No sentence has both the
### term of 15 years and the one of 13 years: the source does not say how they go together.
###
### One name for each: "le Bureau d'application des peines", "une convocation" (the summons), "une permission de sortie pour raisons
### médicales".

title = Hossein Ronaghi Maleki : sommé de retourner en prison malgré un état de santé critique
subject = Hossein Ronaghi Maleki – liberté et soins médicaux hors de prison

person-ronaghi = Hossein Ronaghi Maleki

## How a letter may begin

opening = Je vous écris en faveur du blogueur { $person }. Le { $summoned }, le Bureau d’application des peines l’a convoqué : il devait retourner en prison dans le mois pour y purger la suite d’une peine de { $years } ans.
opening-health = Selon des informations publiées le { $reported }, le blogueur { $person } est dans un état critique. Le Bureau d’application des peines l’a pourtant sommé, par une convocation du { $summoned }, de reprendre dans un délai d’un mois le chemin de la prison et l’exécution d’une peine de { $years } ans.
opening-writing = Ce sont, semble-t-il, des articles de son blog qui ont valu sa condamnation à { $person }. Le { $summoned }, une convocation du Bureau d’application des peines lui a donné un mois pour regagner la prison et y reprendre l’exécution d’une peine de { $years } ans. Je me permets de vous écrire à son sujet.

## What stands in every letter
##
## Paragraphs may come in any order behind the opening, so each names him.

facts = M. Ronaghi Maleki a été arrêté le { $arrested }, puis détenu à l’isolement pendant plus d’un an. Il a déclaré y avoir été torturé et avoir subi d’autres mauvais traitements. Ce qu’il dit avoir subi pourrait avoir contribué à son mauvais état de santé.
facts-2 = Arrêté le { $arrested }, M. Ronaghi Maleki a ensuite passé plus d’une année à l’isolement. Selon son témoignage, il y a subi la torture et d’autres mauvais traitements. Il se peut que ceux-ci soient pour quelque chose dans le mauvais état de sa santé.
facts-3 = Pendant plus d’un an, après son arrestation le { $arrested }, M. Ronaghi Maleki est resté à l’isolement. Des tortures et d’autres mauvais traitements lui auraient été infligés durant cette période : c’est ce qu’il affirme. Sa mauvaise santé y trouve peut-être une de ses causes.

concern = Selon des informations publiées le { $reported }, M. Ronaghi Maleki est dans un état de santé critique et n’a qu’un seul rein fonctionnel. Ses médecins estiment qu’il lui faut une surveillance constante et des soins spécialisés, dont il ne peut disposer en prison. Des médecins ont déconseillé d’interrompre ces soins.
concern-2 = Un seul des reins de M. Ronaghi Maleki fonctionne. D’après ceux qui le soignent, il doit être suivi en permanence et traité par des spécialistes, ce que la prison ne permet pas ; des médecins se sont prononcés contre l’arrêt de son traitement spécialisé. Son état, selon ces informations publiées le { $reported }, est critique.
concern-3 = Des médecins ont mis en garde contre une interruption des soins spécialisés que reçoit M. Ronaghi Maleki. Ses propres médecins affirment qu’il lui faut ces soins et une attention de chaque instant, qui ne lui sont pas accessibles en prison ; un seul de ses reins fonctionne. Les informations publiées le { $reported } décrivent un homme dont l’état est critique.

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
    } sur la Déclaration universelle et les deux Pactes internationaux relatifs aux droits de l’homme.

## What is asked
##
## Each demand begins with its own "que" or "qu'"; demand-item of letter.ftl puts "à ce" before it.

demand-remain-free = que M. Ronaghi Maleki reste en liberté et reçoive d’urgence des soins spécialisés dans un hôpital, hors de prison
demand-no-reprisal = qu’il ne soit puni en aucune manière pour l’exercice pacifique de ses droits à la liberté d’expression et d’association
    .first = que M. Ronaghi Maleki ne soit puni en aucune manière pour l’exercice pacifique de ses droits à la liberté d’expression et d’association
demand-investigate-torture = que la torture et les autres mauvais traitements qu’il dit avoir subis à l’isolement fassent l’objet d’une enquête indépendante et impartiale, et qu’il soit protégé contre tout nouvel acte de cette nature, y compris la privation de soins médicaux
    .first = que la torture et les autres mauvais traitements que M. Ronaghi Maleki dit avoir subis à l’isolement fassent l’objet d’une enquête indépendante et impartiale, et qu’il soit protégé contre tout nouvel acte de cette nature, y compris la privation de soins médicaux

## The short letter

short = Selon des informations publiées le { $reported }, M. Ronaghi Maleki est dans un état critique ; ses médecins disent que la prison ne peut offrir les soins qu’il lui faut. Il a déclaré avoir été torturé à l’isolement.
short-2 = M. Ronaghi Maleki, dont un seul rein fonctionne selon des informations publiées le { $reported }, doit, de l’avis de ses médecins, recevoir des soins introuvables en prison. Il affirme qu’on l’a torturé pendant sa détention à l’isolement.

# A telephone call: the case in three sentences, to be spoken.
call = { $person }, blogueur, a été arrêté le { $arrested }, apparemment à cause d’articles publiés sur son blog. Le { $summoned }, le Bureau d’application des peines l’a convoqué pour qu’il retourne en prison dans un délai d’un mois et y reprenne l’exécution d’une peine de { $years } ans. Je vous appelle parce que, selon des informations publiées le { $reported }, son état de santé est critique et que, de l’avis de ses médecins, il lui faut des soins spécialisés qu’il ne peut recevoir en prison.

# Posts: each sentence names him, because they may come to stand in two posts.
post = Le { $summoned }, le blogueur { $person } a été sommé de retourner en prison. L’état de santé de M. Ronaghi Maleki est critique, selon des informations publiées le { $reported }.
picture = Portrait de Hossein Ronaghi Maleki
