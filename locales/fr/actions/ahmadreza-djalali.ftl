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
# allow(lost-selector): mois is the same in the plural
facts = Il a été arrêté en { $arrested }, au cours d’une visite en Iran à l’invitation de l’Université de Téhéran et de l’Université de Chiraz ; selon les informations disponibles, cette arrestation a eu lieu sans mandat valable. Il a déclaré avoir été maintenu à l’isolement pendant { $solitary } mois. Le { $charged }, il a été officiellement inculpé d’espionnage devant la { $branch }e chambre du tribunal révolutionnaire de Téhéran ; son avocat n’aurait pas été autorisé à assister à l’audience et l’accès au dossier aurait été refusé. Selon ses déclarations, les aveux diffusés par la télévision d’État consistaient en un texte rédigé à l’avance, qu’on l’aurait contraint de prononcer en menaçant de l’exécuter et de s’en prendre à ses proches. Le { $transferred }, il aurait été emmené de la prison d’Evin vers un lieu inconnu, où il aurait été torturé et menacé d’exécution afin qu’il fasse de nouveaux aveux.
concern = Selon les informations disponibles, son état de santé se dégrade depuis son arrestation. Des analyses de sang effectuées en { $tested } ont fait apparaître un faible taux de globules blancs. Au début de l’année { $examined }, un médecin qui l’a examiné à la prison d’Evin a recommandé qu’il soit vu à l’hôpital par un spécialiste en hématologie, ce qui aurait été refusé. Il aurait perdu { $kilograms } kg depuis son arrestation. Le Groupe de travail des Nations Unies sur la détention arbitraire a déclaré que la mesure appropriée consisterait à le libérer immédiatement et à lui accorder un droit opposable à une indemnisation et à d’autres réparations.

# Each demand goes on from "afin :".
demand-no-execution = que le Dr Djalali ne soit pas exécuté et que la condamnation à mort prononcée contre lui soit annulée
demand-release = qu’il soit libéré immédiatement
demand-medical-care = qu’il reçoive sans délai, auprès de spécialistes et à l’hôpital, les soins médicaux dont il a besoin
demand-safety = que sa sécurité soit garantie tant qu’il sera détenu
demand-access = qu’il puisse rencontrer son avocat, sa famille et des représentants consulaires de la Suède

## Letters of many, and to others
##
## Each opening agrees with who writes ($voice); $signatories is how many sign. "who" goes on from "au sujet".
## "l'organisation" stands before a name because "de" might need an elision.

who = du Dr { $person }, médecin irano-suédois spécialisé en médecine de catastrophe, enseignant et chercheur, qui a été condamné à mort le { $sentenced } sous l’accusation de « corruption sur terre » (ifsad fil-arz).
joint-opening =
    { $voice ->
        [organisation] Au nom de l’organisation { $organisation }, nous vous écrivons
        [joint] Nous, les { $signatories } signataires de la présente lettre, vous écrivons
       *[single] Signataire de la présente lettre, je vous écris
    } avec une profonde inquiétude au sujet { who }
laureates-opening =
    { $voice ->
        [organisation] Au nom de l’organisation { $organisation }, nous vous écrivons
        [joint] Nous, les { $signatories } titulaires du prix Nobel signataires de la présente lettre, vous écrivons
       *[single] Titulaire du prix Nobel, je vous écris
    } avec une profonde inquiétude au sujet { who }
universities-opening =
    { $voice ->
        [organisation] Au nom de l’établissement { $organisation }, nous vous écrivons
        [joint] Au nom des { $signatories } universités signataires, nous vous écrivons
       *[single] Au nom de l’université signataire, je vous écris
    } avec une profonde inquiétude au sujet { who }
doctors-opening =
    { $voice ->
        [organisation] Au nom de l’organisation { $organisation } et en tant que médecins, nous vous écrivons
        [joint] Nous, les { $signatories } médecins signataires de la présente lettre, vous écrivons
       *[single] En tant que médecin, je vous écris
    } avec une profonde inquiétude au sujet { who }
ties = Le Dr Djalali a travaillé dans plusieurs universités européennes, notamment l’Université Karolinska (Suède), où il a également suivi un programme de doctorat, l’Università degli Studi del Piemonte Orientale (Italie) et la Vrije Universiteit Brussel (Belgique).
reputation =
    { $voice ->
        [single] Je rappelle
       *[other] Nous rappelons
    } l’excellente réputation dont il jouit et le droit à la liberté d’expression.
harm = Le préjudice que le Dr Djalali et sa famille continuent de subir { $voice ->
        [single] me
       *[other] nous
    } préoccupe gravement.
ethics =
    { $voice ->
        [single] À mon avis,
       *[other] À notre avis,
    } les conditions dans lesquelles il serait détenu sont contraires à l’éthique médicale et au droit relatif aux droits de l’homme.
subject-eu = Dr Ahmadreza Djalali – suspension de la condamnation à mort
subject-laureates = Dr Ahmadreza Djalali – soins médicaux et libération
subject-universities = Dr Ahmadreza Djalali – libération
subject-association = Dr Ahmadreza Djalali – annulation de la condamnation à mort et libération
subject-doctors = Dr Ahmadreza Djalali – soins médicaux

demand-suspend-execution = que l’Union européenne intervienne d’urgence afin d’obtenir la suspension immédiate de la condamnation à mort prononcée contre le Dr Djalali

## The petition, and the letter that goes with it

subject-petition = Pour la libération du Dr Ahmadreza Djalali
petition-opening = Le Dr { $person }, médecin irano-suédois spécialisé en médecine de catastrophe, enseignant et chercheur, a été arrêté en { $arrested } au cours d’une visite en Iran et condamné à mort le { $sentenced } sous l’accusation de « corruption sur terre » (ifsad fil-arz). Le Groupe de travail des Nations Unies sur la détention arbitraire a déclaré que la mesure appropriée consisterait à le libérer immédiatement.
subject-petition-letter = Pétition pour la libération du Dr Ahmadreza Djalali
petition-cover = Une pétition pour sa libération, adressée notamment aux autorités iraniennes, a recueilli plus de { $petition } signatures.

# A telephone call: the case in three sentences.
call = Le docteur { $person } est un médecin irano-suédois spécialisé en médecine de catastrophe, enseignant et chercheur. Il a été arrêté en { $arrested } au cours d’une visite en Iran, puis condamné à mort le { $sentenced } sous l’accusation de « corruption sur terre ». Je vous appelle parce que sa vie est en danger et que, selon les informations disponibles, son état de santé se dégrade depuis son arrestation.

# Posts: the hashtag is that of the campaign of January 2018.
post = Le Dr { $person }, médecin et chercheur, a été condamné à mort en Iran le { $sentenced }.
hashtag = #SaveAhmad
# The alternative text of a picture of him that may go with a post.
picture = Portrait du Dr Ahmadreza Djalali
# What a card does not say, besides the words of rules.ftl.
silence-words-case = Karolinska | Suède | suédois | suédoise | chercheur | universit*
