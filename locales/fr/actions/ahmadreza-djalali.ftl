### Ahmadreza Djalali.
###
### $charged, $sentenced, $transferred, $called, $communicated come out as "31 janvier 2017", $arrested, $known, $laureates-wrote and
### $association-wrote as "avril 2016", $tested, $examined and $reported as years; the others are numbers.
### $known is the month of the newest fact: health is told as of then.
### What only one side reports stays reported: the conditional, "selon", "il a dit".
###
### One name for each: "le Groupe de travail des Nations Unies sur la détention arbitraire", "le Rapporteur spécial des Nations Unies
### sur l'Iran", "le Guide de la République islamique d'Iran", "la Cour suprême", "la quinzième chambre du tribunal révolutionnaire de
### Téhéran", "la prison d'Evin"; of the charge, "du chef de".

title = Ahmadreza Djalali : médecin et chercheur condamné à mort
subject = Dr Ahmadreza Djalali – peine de mort, libération, soins

person-djalali = Ahmadreza Djalali

# Terms of other languages in the letters, as they are written there: a page sets them in italics. More than one are parted by “|”.
foreign-terms = ifsad fil-arz

## How a letter may begin

opening = Je vous écris avec inquiétude au sujet du Dr { $person }, spécialiste irano-suédois de médecine de catastrophe, enseignant et chercheur, condamné à mort le { $sentenced } du chef de « corruption sur terre » (ifsad fil-arz).
opening-sentence = Le { $sentenced }, le Dr { $person } a été condamné à mort du chef de « corruption sur terre » (ifsad fil-arz). Je vous écris pour ce spécialiste irano-suédois de médecine de catastrophe, enseignant et chercheur.
opening-science = Médecin et chercheur irano-suédois, le Dr { $person } a travaillé dans des universités de Suède, d’Italie et de Belgique. Sa condamnation à mort, le { $sentenced }, du chef de « corruption sur terre » (ifsad fil-arz), m’inquiète.
opening-medicine = Le Dr { $person }, spécialiste irano-suédois de médecine de catastrophe, a été condamné à mort le { $sentenced } du chef de « corruption sur terre » (ifsad fil-arz). Je vous prie de m’entendre à son sujet.

## What stands in every letter
##
## Paragraphs may come in any order behind the opening, so each names him. The number of the branch is a word: in a letter set as
## plain text the "e" of "15e" cannot be raised.

facts = Le Dr Djalali a été arrêté en { $arrested }, au cours d’une visite en Iran à l’invitation de l’Université de Téhéran et de l’Université de Chiraz. Cette arrestation aurait été opérée sans mandat valable. Le { $charged }, la { $branch ->
        [15] quinzième
        [one] { $branch }re
       *[other] { $branch }e
    } chambre du tribunal révolutionnaire de Téhéran l’a officiellement inculpé d’espionnage, en l’avertissant qu’il encourait la peine de mort. Son avocat n’aurait pu ni assister à l’audience ni consulter le dossier.
facts-2 = L’Université de Téhéran et l’Université de Chiraz avaient invité le Dr Djalali en Iran. C’est pendant ce séjour qu’il a été arrêté, en { $arrested }, et il n’y aurait pas eu de mandat valable. Inculpé officiellement d’espionnage, le { $charged }, par la { $branch ->
        [15] quinzième
        [one] { $branch }re
       *[other] { $branch }e
    } chambre du tribunal révolutionnaire de Téhéran, il a alors appris que la peine pouvait être la mort. L’avocat aurait été tenu à l’écart de l’audience, et l’accès au dossier lui aurait été refusé.
facts-3 = Le { $charged }, le Dr Djalali a comparu devant la { $branch ->
        [15] quinzième
        [one] { $branch }re
       *[other] { $branch }e
    } chambre du tribunal révolutionnaire de Téhéran. Une inculpation officielle d’espionnage lui a été notifiée, et on lui a dit qu’il risquait la peine capitale. D’après ce qui est rapporté, son défenseur n’a pas été admis à l’audience et n’a pas reçu communication du dossier. L’arrestation remontait à { $arrested } : invité en Iran par deux universités, celles de Téhéran et de Chiraz, il y aurait été appréhendé sans mandat valable.

concern = Depuis l’arrestation du Dr Djalali, sa santé se dégradait et il aurait perdu { $kilograms } kg, selon les informations disponibles en { $known }. Des analyses de sang de { $tested } auraient révélé un nombre insuffisant de globules blancs. D’après les mêmes informations, un médecin l’a examiné à la prison d’Evin au début de { $examined } et a recommandé qu’un spécialiste en hématologie le voie à l’hôpital ; cela aurait été refusé.
concern-2 = Les informations disponibles en { $known } faisaient état d’un déclin de la santé du Dr Djalali depuis qu’il avait été arrêté ; il aurait maigri de { $kilograms } kg. En { $tested }, on aurait constaté que son sang contenait trop peu de globules blancs. À la prison d’Evin, au début de { $examined }, un examen médical aurait conduit à recommander une consultation d’hématologie en milieu hospitalier. Elle n’aurait pas été autorisée, et les autres examens conseillés n’auraient pas eu lieu.
concern-3 = Il fallait qu’un hématologue voie le Dr Djalali à l’hôpital : tel aurait été, au début de { $examined }, l’avis d’un médecin qui l’avait examiné à la prison d’Evin, mais un refus y aurait été opposé. Dès { $tested }, un taux de globules blancs trop bas aurait été mesuré chez lui. D’après ce que l’on savait en { $known }, son état s’aggravait depuis son arrestation et son poids aurait diminué de { $kilograms } kg.

## What was done to him: a letter tells one of these

fact-isolation = Après son arrestation, le Dr Djalali aurait été détenu { $months ->
        [7] sept mois
        [one] { $months } mois
       *[other] { $months } mois
    } à la section { $section } de la prison d’Evin. Au téléphone, il a dit à sa famille qu’on l’avait tenu à l’isolement pendant { $solitary ->
        [3] trois mois
        [one] { $solitary } mois
       *[other] { $solitary } mois
    }, puis partiellement isolé les mois suivants.
fact-confession = La télévision d’État a présenté le Dr Djalali comme un espion. Ce qu’elle a diffusé comme ses aveux était, selon lui, un texte écrit d’avance. S’il l’a prononcé, c’est, dit-il, parce qu’on menaçait de l’exécuter et de s’en prendre à ceux qu’il aime.
fact-torture = Le { $transferred }, le Dr Djalali aurait été emmené de la prison d’Evin vers un lieu inconnu, puis ramené à Evin une dizaine de jours plus tard. Dans l’intervalle, il aurait été gravement torturé, menacé d’être exécuté et pressé de faire de nouveaux aveux.
fact-supreme-court = La Cour suprême a confirmé la condamnation à mort du Dr Djalali. Selon un rapport de { $reported } du Rapporteur spécial des Nations Unies sur l’Iran, elle l’a fait à l’issue d’une procédure hâtive et secrète, dans laquelle la défense n’avait rien pu soumettre.

## What others said, and what followed: a letter tells one of these

# The first call was of 2017: "the year before" spares a year that no date of the case file bears.
# allow(lost-negation): the same is said without a negation
fact-experts = Le { $called }, des experts des droits de l’homme des Nations Unies ont appelé d’urgence l’Iran à lever la condamnation à mort du Dr Djalali. Ils en avaient demandé une première fois l’annulation l’année précédente.
fact-silence = Le { $communicated }, le Groupe de travail des Nations Unies sur la détention arbitraire a transmis au Gouvernement iranien les allégations reçues au sujet du Dr Djalali et lui a demandé des précisions sur sa situation. Aucune réponse ne lui est parvenue.
fact-releases = En { $known }, en raison de la pandémie, les autorités iraniennes ont libéré { $freed } détenus, parmi lesquels des prisonniers politiques. Le Dr Djalali n’était pas du nombre.
fact-laureates = En { $laureates-wrote }, { $laureates } lauréats du prix Nobel ont écrit une lettre ouverte au sujet du Dr Djalali. Ils demandaient qu’il reçoive une assistance médicale et qu’il soit libéré.
# allow(shorter-text): worded freely, in fewer words
fact-treatment = Un rapport des Nations Unies de { $reported } nomme le Dr Djalali parmi les étrangers et les binationaux emprisonnés en Iran à qui des soins médicaux ont été refusés, y compris pour des affections qui menacent la vie.

## By who writes
##
## Each is worded so that the writer's gender is not needed.

as-doctor = En tant que médecin, je fais mien le jugement de l’Association médicale mondiale sur les conditions de détention du Dr Djalali. Dans une lettre aux autorités iraniennes, celui qui présidait alors l’Association les a dites contraires à l’éthique médicale et au droit relatif aux droits de l’homme.
as-lawyer = En tant que juriste, je m’arrête à ce que le Rapporteur spécial des Nations Unies sur l’Iran a écrit du Dr Djalali en { $reported }. Selon lui, la Cour suprême a confirmé la condamnation à mort dans la hâte et le secret, sans que la défense ait rien pu soumettre. Plus une peine est irréparable, plus il importe, à mes yeux, que la défense soit entendue.
as-teacher = J’enseigne, et le Dr Djalali est enseignant lui aussi : c’est pour un collègue que je prends la parole. En { $association-wrote }, l’Association européenne de l’université a demandé que sa condamnation à mort soit annulée et qu’il soit libéré immédiatement. Je joins ma voix à la sienne.
as-scientist = En tant que scientifique, je tiens le Dr Djalali, chercheur, pour l’un des nôtres. En { $laureates-wrote }, { $laureates } lauréats du prix Nobel ont demandé, dans une lettre ouverte, qu’il reçoive une assistance médicale et qu’il soit libéré. Je m’associe à leur appel.
as-student = Je fais des études, et le Dr Djalali est de ceux qui enseignent. Il a collaboré avec des universités iraniennes et entretenu des contacts avec des universités du monde entier. À mon sens, son absence est une perte pour celles et ceux qui étudient, en Iran comme ailleurs.
as-parent = En tant que parent, je pense à la famille du Dr Djalali. Selon les informations disponibles, elle le savait arrêté, mais pendant dix jours on ne lui a pas dit où il se trouvait. Aucune famille, me semble-t-il, ne devrait connaître une telle attente.

## The law

# For kinds whose law says nothing of the Opinion: what it found, without the articles.
fact-opinion = Selon { $finding }, la détention du Dr Djalali est contraire à la Déclaration universelle des droits de l’homme et au Pacte international relatif aux droits civils et politiques. La mesure appropriée, d’après le même avis, serait de le libérer immédiatement et de lui accorder un droit opposable à une indemnisation et à d’autres réparations.
# "enfreint" takes the articles as they come from law.ftl; "contraire à" would need "aux".
law-finding = Selon { $finding }, la privation de liberté du Dr Djalali enfreint { $law }. Le Groupe de travail estime que la mesure appropriée serait de le libérer immédiatement et de lui accorder un droit opposable à une indemnisation et à d’autres réparations. { $voice ->
        [single] Ce que je vous demande
       *[other] Ce que nous vous demandons
    } se fonde sur ces constatations.
law-short = Selon { $finding }, sa détention viole le droit international et il faut le libérer.

## What is asked
##
## Each demand begins with its own "que" or "qu'"; demand-item of letter.ftl puts "à ce" before it.

demand-no-execution = qu’il ne soit pas exécuté et que sa condamnation à mort soit annulée
    .first = que le Dr Djalali ne soit pas exécuté et que sa condamnation à mort soit annulée
demand-release = qu’il soit libéré immédiatement
    .first = que le Dr Djalali soit libéré immédiatement
demand-medical-care = que des spécialistes le soignent sans délai à l’hôpital
    .first = que des spécialistes soignent le Dr Djalali sans délai à l’hôpital
demand-safety = que sa sécurité soit garantie en détention
    .first = que la sécurité du Dr Djalali soit garantie en détention
demand-access = qu’il puisse voir son avocat, sa famille et le consulat de Suède
    .first = que le Dr Djalali puisse voir son avocat, sa famille et le consulat de Suède

## The short letter
##
## It also goes into a link of 2,000 characters, where a space or an apostrophe costs three of them and é six: few of all. So do the
## openings, the demands and law-short, which it shares with the full letter or has alone.

# allow(shorter-text): worded freely, in fewer words
short = Arrêté en Iran en { $arrested }, le Dr Djalali n’aurait pu voir, selon les informations disponibles en { $known }, l’hématologue recommandé par un médecin.
# allow(shorter-text): worded freely, in fewer words
short-2 = On aurait refusé au Dr Djalali, arrêté en Iran en { $arrested }, l’hématologue que conseillait un médecin : c’est ce que l’on savait en { $known }.
# allow(lost-negation, shorter-text): the same is said without a negation, worded freely, in fewer words
short-3 = D’après ce qui était connu en { $known }, un médecin souhaitait qu’un hématologue voie le Dr Djalali, arrêté en Iran en { $arrested } ; cela aurait été refusé.

## Letters of many, and to others
##
## Each opening agrees with who writes ($voice); $signatories is how many sign. "who" goes on from "au sujet".
## An organisation's name stands in apposition ("notre organisation, Association …,"): it needs neither article nor elision there.
## Numbers to ten are words.

# allow(shorter-text): worded freely, in fewer words
who = du Dr { $person }, spécialiste irano-suédois de médecine de catastrophe, enseignant et chercheur, condamné à mort le { $sentenced } du chef de « corruption sur terre » (ifsad fil-arz).
joint-opening =
    { $voice ->
        [organisation] Au nom de notre organisation, { $organisation }, nous vous faisons part de notre vive inquiétude
        [joint] Nous, les { $signatories ->
            [2] deux
            [3] trois
            [4] quatre
            [5] cinq
            [6] six
            [7] sept
            [8] huit
            [9] neuf
            [10] dix
            [one] { $signatories }
           *[other] { $signatories }
        } signataires de la présente lettre, vous faisons part de notre vive inquiétude
       *[single] Signataire de la présente lettre, je vous fais part de ma vive inquiétude
    } au sujet { who }
laureates-opening =
    { $voice ->
        [organisation] Au nom de notre organisation, { $organisation }, nous vous faisons part de notre vive inquiétude
        [joint] Nous, les { $signatories ->
            [2] deux
            [3] trois
            [4] quatre
            [5] cinq
            [6] six
            [7] sept
            [8] huit
            [9] neuf
            [10] dix
            [one] { $signatories }
           *[other] { $signatories }
        } lauréats du prix Nobel signataires de la présente lettre, vous faisons part de notre vive inquiétude
       *[single] Titulaire du prix Nobel, je vous fais part de ma vive inquiétude
    } au sujet { who }
universities-opening =
    { $voice ->
        [organisation] Au nom de notre établissement, { $organisation }, nous vous faisons part de notre vive inquiétude
        [joint] Au nom des { $signatories ->
            [2] deux
            [3] trois
            [4] quatre
            [5] cinq
            [6] six
            [7] sept
            [8] huit
            [9] neuf
            [10] dix
            [one] { $signatories }
           *[other] { $signatories }
        } universités signataires, nous vous faisons part de notre vive inquiétude
       *[single] Au nom de l’université signataire, je vous fais part de ma vive inquiétude
    } au sujet { who }
doctors-opening =
    { $voice ->
        [organisation] En tant que médecins, et au nom de notre organisation, { $organisation }, nous vous faisons part de notre vive inquiétude
        [joint] Nous, les { $signatories ->
            [2] deux
            [3] trois
            [4] quatre
            [5] cinq
            [6] six
            [7] sept
            [8] huit
            [9] neuf
            [10] dix
            [one] { $signatories }
           *[other] { $signatories }
        } médecins signataires de la présente lettre, vous faisons part de notre vive inquiétude
       *[single] En tant que médecin, je vous fais part de ma vive inquiétude
    } au sujet { who }
ties = En Europe, le Dr Djalali a travaillé notamment à l’Université Karolinska, en Suède, où il a aussi suivi ses études doctorales, à l’Università degli Studi del Piemonte Orientale, en Italie, et à la Vrije Universiteit Brussel, en Belgique.
reputation =
    { $voice ->
        [single] Je tiens
       *[other] Nous tenons
    } à rappeler l’excellente réputation du Dr Djalali, ainsi que le droit à la liberté d’expression.
harm =
    { $voice ->
        [single] Je vois
       *[other] Nous voyons
    } avec une profonde préoccupation le préjudice que le Dr Djalali et sa famille continuent de subir.
ethics = Selon l’Association médicale mondiale, les conditions de détention du Dr Djalali sont contraires à l’éthique médicale et au droit relatif aux droits de l’homme ; celui qui la présidait alors l’a écrit aux autorités iraniennes. { $voice ->
        [single] Je partage
       *[other] Nous partageons
    } ce jugement.
subject-eu = Dr Ahmadreza Djalali – suspension de la condamnation à mort
subject-laureates = Dr Ahmadreza Djalali – soins médicaux et libération
subject-universities = Dr Ahmadreza Djalali – libération
subject-association = Dr Ahmadreza Djalali – annulation de la condamnation à mort et libération
subject-doctors = Dr Ahmadreza Djalali – soins médicaux

demand-suspend-execution = que l’Union européenne agisse d’urgence afin que la condamnation à mort prononcée contre le Dr Djalali soit suspendue sans délai

## The petition, and the letter that goes with it

subject-petition = Pour la libération du Dr Ahmadreza Djalali
# allow(shorter-text): worded freely, in fewer words
petition-opening = Le Dr { $person }, spécialiste irano-suédois de médecine de catastrophe, enseignant et chercheur, a été arrêté en { $arrested } au cours d’une visite en Iran, où deux universités l’avaient invité. Le { $sentenced }, il a été condamné à mort du chef de « corruption sur terre » (ifsad fil-arz). Selon le Groupe de travail des Nations Unies sur la détention arbitraire, la mesure appropriée serait de le libérer immédiatement.
subject-petition-letter = Pétition pour la libération du Dr Ahmadreza Djalali
petition-cover = Une pétition lancée sur Internet, adressée notamment aux autorités iraniennes, a recueilli plus de { $petition } signatures pour la libération du Dr Djalali.

# A telephone call: the case in three sentences, to be spoken.
call = Le docteur { $person } est un médecin irano-suédois spécialiste de médecine de catastrophe, enseignant et chercheur. Arrêté en { $arrested } lors d’une visite en Iran, à l’invitation de deux universités, il a été condamné à mort le { $sentenced } du chef de « corruption sur terre ». Je vous appelle parce que, selon les informations disponibles en { $known }, sa santé se dégradait depuis son arrestation.

# Posts: the hashtag is that of the campaign of January 2018.
post = Médecin et chercheur, le Dr { $person } a été condamné à mort en Iran le { $sentenced }.
hashtag = #SaveAhmad
# The alternative text of a picture of him that may go with a post.
picture = Portrait du Dr Ahmadreza Djalali
# What a card does not say, besides the words of rules.ftl.
silence-words-case = Karolinska | Suède | suédois | suédoise | chercheur | universit*
