### Ahmadreza Djalali.
###
### $charged, $sentenced, $transferred come out as "31 janvier 2017", $arrested as "avril 2016", $tested and $examined as years;
### $branch, $solitary (months), $kilograms are numbers.
### What only one side reports stays reported: the conditional, "selon les informations disponibles", "il a déclaré".

title = Ahmadreza Djalali : médecin et chercheur condamné à mort
subject = Dr Ahmadreza Djalali – annulation de la condamnation à mort, libération et soins médicaux

person-djalali = Ahmadreza Djalali

opening = C’est avec une profonde inquiétude que je vous écris au sujet du Dr { $person }, médecin irano-suédois spécialisé en médecine de catastrophe, enseignant et chercheur, qui a été condamné à mort le { $sentenced } sous l’accusation de « corruption sur terre » (ifsad fil-arz).
# Deux autres débuts, que l’on peut choisir à la place du premier.
opening-sentence = Le { $sentenced }, le Dr { $person }, médecin irano-suédois spécialisé en médecine de catastrophe, enseignant et chercheur, a été condamné à mort sous l’accusation de « corruption sur terre » (ifsad fil-arz). Je vous écris parce que sa vie est en danger.
opening-science = Le Dr { $person }, médecin irano-suédois spécialisé en médecine de catastrophe, a travaillé dans des universités en Suède, en Italie et en Belgique. C’est avec une profonde inquiétude que je vous écris, car il a été condamné à mort le { $sentenced } sous l’accusation de « corruption sur terre » (ifsad fil-arz).
facts = Il a été arrêté en { $arrested }, au cours d’une visite en Iran à l’invitation de l’Université de Téhéran et de l’Université de Chiraz ; selon les informations disponibles, cette arrestation a eu lieu sans mandat valable. Il a déclaré avoir été maintenu à l’isolement pendant { $solitary } mois. Le { $charged }, il a été officiellement inculpé d’espionnage devant la { $branch }e chambre du tribunal révolutionnaire de Téhéran ; son avocat n’aurait pas été autorisé à assister à l’audience et l’accès au dossier aurait été refusé. Selon ses déclarations, les aveux diffusés par la télévision d’État consistaient en un texte rédigé à l’avance, qu’on l’aurait contraint de prononcer en menaçant de l’exécuter et de s’en prendre à ses proches. Le { $transferred }, il aurait été emmené de la prison d’Evin vers un lieu inconnu, où il aurait été torturé et menacé d’exécution afin qu’il fasse de nouveaux aveux.
concern = Selon les informations disponibles, son état de santé se dégrade depuis son arrestation. Des analyses de sang effectuées en { $tested } ont fait apparaître un faible taux de globules blancs. Au début de l’année { $examined }, un médecin qui l’a examiné à la prison d’Evin a recommandé qu’il soit vu à l’hôpital par un spécialiste en hématologie, ce qui aurait été refusé. Il aurait perdu { $kilograms } kg depuis son arrestation. Le Groupe de travail des Nations Unies sur la détention arbitraire a déclaré que la mesure appropriée consisterait à le libérer immédiatement et à lui accorder un droit opposable à une indemnisation et à d’autres réparations.

# Each demand goes on from "afin :".
demand-no-execution = que le Dr Djalali ne soit pas exécuté et que la condamnation à mort prononcée contre lui soit annulée
demand-release = qu’il soit libéré immédiatement
demand-medical-care = qu’il reçoive sans délai, auprès de spécialistes et à l’hôpital, les soins médicaux dont il a besoin
demand-safety = que sa sécurité soit garantie tant qu’il sera détenu
demand-access = qu’il puisse rencontrer son avocat, sa famille et des représentants consulaires de la Suède
