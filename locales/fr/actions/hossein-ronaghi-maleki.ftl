### Hossein Ronaghi Maleki, action of 20 January 2016.
###
### $arrested, $summoned, $reported come out as "13 décembre 2009", $leave as "juin 2015"; $years is a number.
### Everything about his health is told as of $reported, the day of the source.

title = Hossein Ronaghi Maleki : sommé de retourner en prison malgré un état de santé critique
subject = Hossein Ronaghi Maleki – liberté et soins médicaux hors de prison

person-ronaghi = Hossein Ronaghi Maleki

opening = Je me permets de m’adresser à vous en faveur du blogueur { $person }. Le { $summoned }, il a reçu du Bureau d’application des peines une convocation lui enjoignant de retourner en prison dans un délai d’un mois pour y reprendre l’exécution d’une peine de { $years } ans d’emprisonnement ; à défaut, la caution fixée pour sa libération serait confisquée.
facts = M. Ronaghi Maleki a été arrêté le { $arrested }, puis condamné, apparemment en lien avec des articles qu’il avait publiés sur son blog. Après son arrestation, il a été maintenu à l’isolement pendant plus d’un an. Il a déclaré avoir subi, durant cette période, des actes de torture et d’autres mauvais traitements, qui pourraient avoir contribué à son mauvais état de santé.
concern = Selon des informations publiées le { $reported }, il se trouve dans un état de santé critique et bénéficie depuis { $leave } d’une permission de sortie pour raisons médicales ; il n’a qu’un seul rein fonctionnel. Ses médecins ont déconseillé d’interrompre ses soins médicaux spécialisés ; ils estiment qu’il lui faut une surveillance constante et un accès à de tels soins, dont il ne peut disposer en prison.

# Each demand goes on from "afin :".
demand-remain-free = que M. Ronaghi Maleki soit autorisé à demeurer en liberté et reçoive d’urgence, à l’hôpital et hors de prison, des soins médicaux spécialisés
demand-no-reprisal = qu’il ne soit puni d’aucune manière pour l’exercice pacifique de ses droits à la liberté d’expression et à la liberté d’association
demand-investigate-torture = que ses allégations de torture et d’autres mauvais traitements pendant sa détention à l’isolement fassent l’objet d’une enquête indépendante et impartiale, et qu’il soit protégé contre tout nouvel acte de torture et tout autre mauvais traitement, tel que la privation de soins médicaux

# A telephone call: the case in three sentences.
call = { $person } est un blogueur qui a été arrêté le { $arrested }, puis condamné, apparemment en lien avec des articles qu’il avait publiés sur son blog. Le { $summoned }, il a reçu une convocation lui enjoignant de retourner en prison dans un délai d’un mois pour y reprendre l’exécution d’une peine de { $years } ans d’emprisonnement. Je vous appelle parce que, selon des informations publiées le { $reported }, il se trouve dans un état de santé critique et que, selon ses médecins, il a besoin de soins médicaux spécialisés, dont il ne peut disposer en prison.

# Posts.
post = Le { $summoned }, le blogueur { $person } a été sommé de retourner en prison. Selon des informations publiées le { $reported }, il se trouve dans un état de santé critique.
picture = Portrait de Hossein Ronaghi Maleki
