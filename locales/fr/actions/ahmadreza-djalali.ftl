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
subject = Dr Ahmadreza Djalali – annulation de la condamnation à mort, libération et soins médicaux

person-djalali = Ahmadreza Djalali

# Terms of other languages in the letters, as they are written there: a page sets them in italics. More than one are parted by “|”.
foreign-terms = ifsad fil-arz

## How a letter may begin

opening = Je vous écris avec inquiétude au sujet du Dr { $person }, médecin irano-suédois spécialiste de médecine de catastrophe, enseignant et chercheur, condamné à mort le { $sentenced } du chef de « corruption sur terre » (ifsad fil-arz).
opening-sentence = Le { $sentenced }, le Dr { $person } a été condamné à mort du chef de « corruption sur terre » (ifsad fil-arz). C’est pour ce médecin irano-suédois, spécialiste de médecine de catastrophe, enseignant et chercheur, que je m’adresse à vous.
opening-science = Médecin et chercheur irano-suédois, le Dr { $person } a travaillé dans des universités en Suède, en Italie et en Belgique. Sa condamnation à mort, prononcée le { $sentenced } du chef de « corruption sur terre » (ifsad fil-arz), m’inquiète profondément.
opening-medicine = Le Dr { $person } est un médecin irano-suédois dont la spécialité est la médecine de catastrophe. Je vous prie de bien vouloir m’entendre à son sujet : le { $sentenced }, il a été condamné à mort du chef de « corruption sur terre » (ifsad fil-arz).

## What stands in every letter
##
## Paragraphs may come in any order behind the opening, so each names him. The number of the branch is a word: in a letter set as
## plain text the "e" of "15e" cannot be raised.

facts = Le Dr Djalali a été arrêté en { $arrested }, alors qu’il séjournait en Iran à l’invitation de l’Université de Téhéran et de l’Université de Chiraz ; cette arrestation aurait été opérée sans mandat valable. Le { $charged }, la { $branch ->
        [15] quinzième
        [one] { $branch }re
       *[other] { $branch }e
    } chambre du tribunal révolutionnaire de Téhéran l’a officiellement inculpé d’espionnage, en l’avertissant qu’il encourait la peine de mort. Son avocat n’aurait pu ni assister à cette audience ni consulter le dossier.
facts-2 = L’Université de Téhéran et l’Université de Chiraz avaient invité en Iran le Dr Djalali ; c’est pendant cette visite qu’il a été arrêté, en { $arrested }, sans mandat valable selon les informations recueillies. Inculpé d’espionnage le { $charged } devant la { $branch ->
        [15] quinzième
        [one] { $branch }re
       *[other] { $branch }e
    } chambre du tribunal révolutionnaire de Téhéran, il y a appris que la peine pouvait être la mort. L’avocat aurait été tenu à l’écart de l’audience, et l’accès au dossier lui aurait été refusé.
facts-3 = Le { $charged }, le Dr Djalali a comparu devant la { $branch ->
        [15] quinzième
        [one] { $branch }re
       *[other] { $branch }e
    } chambre du tribunal révolutionnaire de Téhéran : inculpé officiellement d’espionnage, il s’est entendu dire qu’il risquait la peine capitale. D’après ce qui est rapporté, son défenseur n’a pas été admis à l’audience et n’a pas reçu communication du dossier. L’arrestation remontait à { $arrested } : deux universités, celles de Téhéran et de Chiraz, l’avaient invité en Iran, et l’on aurait agi sans mandat valable.

concern = Selon les informations disponibles en { $known }, la santé du Dr Djalali se dégradait depuis son arrestation, et il aurait perdu { $kilograms } kg. Des analyses de sang effectuées en { $tested } auraient révélé un nombre insuffisant de globules blancs. Au début de l’année { $examined }, un médecin l’a examiné à la prison d’Evin et a recommandé qu’un spécialiste en hématologie le voie à l’hôpital ; cette consultation aurait été refusée.
concern-2 = Depuis son arrestation, le Dr Djalali aurait maigri de { $kilograms } kg. En { $tested }, on aurait constaté que son sang contenait trop peu de globules blancs ; au début de { $examined }, à la prison d’Evin, un examen médical a conduit à recommander pour lui une consultation d’hématologie en milieu hospitalier. Celle-ci n’aurait pas été autorisée, et les autres examens conseillés n’auraient pas eu lieu. Les informations disponibles en { $known } faisaient état d’une santé qui déclinait depuis cette arrestation.
concern-3 = Un hématologue devait voir le Dr Djalali à l’hôpital : tel était, au début de l’année { $examined }, l’avis d’un médecin qui l’avait examiné à la prison d’Evin, mais un refus y aurait été opposé. Dès { $tested }, un taux de globules blancs trop bas aurait été mesuré chez lui. D’après ce que l’on savait en { $known }, son état s’aggravait depuis qu’il avait été arrêté, et son poids aurait diminué de { $kilograms } kg.

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
fact-confession = La télévision d’État a montré le Dr Djalali comme un espion et diffusé ce qui était présenté comme ses aveux ; selon lui, le texte en était écrit d’avance, et il ne l’a prononcé que parce qu’on menaçait de l’exécuter et de s’en prendre à ceux qu’il aime.
fact-torture = Le { $transferred }, le Dr Djalali aurait été emmené de la prison d’Evin vers un lieu inconnu, puis ramené à Evin une dizaine de jours plus tard. Dans l’intervalle, il aurait été gravement torturé, menacé de voir la sentence exécutée et pressé de faire de nouveaux aveux.
fact-supreme-court = Dans un rapport de { $reported }, le Rapporteur spécial des Nations Unies sur l’Iran a écrit que la Cour suprême avait confirmé la condamnation à mort du Dr Djalali à l’issue d’une procédure hâtive et secrète, dans laquelle la défense n’avait rien pu soumettre.

## What others said, and what followed: a letter tells one of these

# The first call was of 2017: "the year before" spares a year that no date of the case file bears.
fact-experts = Le { $called }, des experts des droits de l’homme des Nations Unies ont appelé d’urgence l’Iran à lever la condamnation à mort du Dr Djalali. Ils en avaient demandé une première fois l’annulation l’année précédente.
fact-silence = Le { $communicated }, le Groupe de travail des Nations Unies sur la détention arbitraire a transmis au Gouvernement iranien les allégations reçues au sujet du Dr Djalali et lui a demandé des précisions sur sa situation. Il n’a pas reçu de réponse.
fact-releases = En { $known }, en raison de la pandémie, les autorités iraniennes ont libéré { $freed } détenus, parmi lesquels des prisonniers politiques. Le Dr Djalali n’était pas du nombre.
fact-laureates = En { $laureates-wrote }, { $laureates } lauréats du prix Nobel ont écrit au sujet du Dr Djalali, dans une lettre ouverte, au Guide de la République islamique d’Iran. Ils demandaient qu’il reçoive une assistance médicale et qu’il soit libéré.
fact-treatment = Un rapport des Nations Unies de { $reported } nomme le Dr Djalali parmi les étrangers et les binationaux emprisonnés en Iran à qui des soins médicaux ont été refusés, y compris pour des affections qui menacent la vie.

## By who writes
##
## Each is worded so that the writer's gender is not needed.

as-doctor = En tant que médecin, je fais mien le jugement de l’Association médicale mondiale sur les conditions de détention du Dr Djalali. Dans une lettre aux autorités iraniennes, celui qui présidait alors l’Association les a dites contraires à l’éthique médicale et au droit relatif aux droits de l’homme.
as-lawyer = En tant que juriste, je retiens ce que le Rapporteur spécial des Nations Unies sur l’Iran a écrit du Dr Djalali en { $reported } : la Cour suprême a confirmé sa condamnation à mort dans la hâte et le secret, sans que la défense puisse rien soumettre. Plus une peine est irréparable, plus il importe, à mes yeux, que la défense soit entendue.
as-teacher = J’enseigne, et le Dr Djalali est enseignant lui aussi : c’est pour un collègue que je prends la parole. En { $association-wrote }, l’Association européenne de l’université a demandé que sa condamnation à mort soit annulée et qu’il soit libéré immédiatement ; je joins ma voix à la sienne.
as-scientist = En tant que scientifique, je vois dans le Dr Djalali un chercheur parmi nous. En { $laureates-wrote }, { $laureates } lauréats du prix Nobel ont demandé, dans une lettre ouverte au Guide de la République islamique d’Iran, qu’il reçoive une assistance médicale et qu’il soit libéré ; je m’associe à leur appel.
as-student = Je fais des études, et le Dr Djalali est de ceux qui enseignent. Il a collaboré avec des universités iraniennes et entretenu des contacts avec des universités du monde entier. À mon sens, son absence est une perte pour celles et ceux qui étudient, en Iran comme ailleurs.
as-parent = En tant que parent, je songe à la famille du Dr Djalali. Selon les informations disponibles, elle le savait arrêté, mais pendant dix jours on ne lui a pas dit où il se trouvait. Aucune famille, me semble-t-il, ne devrait connaître une telle attente.

## The law

# For kinds whose law says nothing of the Opinion: what it found, without the articles.
fact-opinion = On lit dans { $finding } pourquoi la détention du Dr Djalali est contraire à la Déclaration universelle des droits de l’homme et au Pacte international relatif aux droits civils et politiques. La mesure appropriée, selon cet avis, serait de le libérer immédiatement et de lui accorder un droit exécutoire à une indemnisation et à d’autres réparations.
# "enfreint" takes the articles as they come from law.ftl; "contraire à" would need "aux".
law-finding = Selon { $finding }, la privation de liberté du Dr Djalali enfreint { $law } ; la mesure appropriée serait de le libérer immédiatement et de lui accorder un droit exécutoire à une indemnisation et à d’autres réparations. { $voice ->
        [single] Ce que je vous demande
       *[other] Ce que nous vous demandons
    } se fonde sur ces constatations.
law-short = Selon { $finding }, la détention du Dr Djalali est contraire au droit international et il convient de le libérer.

## What is asked
##
## Each demand begins with its own "que" or "qu'"; demand-item of letter.ftl puts "à ce" before it.

demand-no-execution = que le Dr Djalali ne soit pas exécuté et que sa condamnation à mort soit annulée
demand-release = qu’il soit libéré immédiatement
    .first = que le Dr Djalali soit libéré immédiatement
demand-medical-care = qu’il soit soigné sans délai, par des spécialistes et dans un hôpital
    .first = que le Dr Djalali soit soigné sans délai, par des spécialistes et dans un hôpital
demand-safety = que sa sécurité soit garantie tant qu’il sera détenu
    .first = que la sécurité du Dr Djalali soit garantie tant qu’il sera détenu
demand-access = qu’il puisse voir son avocat, sa famille et des représentants consulaires de la Suède
    .first = que le Dr Djalali puisse voir son avocat, sa famille et des représentants consulaires de la Suède

## The short letter
##
## It also goes into a link of 2,000 characters, where an apostrophe costs nine of them and é six: few of both.

short = Invité par deux universités, le Dr Djalali a été arrêté en Iran en { $arrested }. Selon les informations disponibles en { $known }, on a refusé à son avocat d’assister à l’audience et de lire le dossier, et au Dr Djalali de voir, dans un hôpital, un hématologue recommandé par un médecin.
short-2 = Un médecin avait recommandé que le Dr Djalali voie un hématologue dans un hôpital ; cela aurait été refusé, selon les informations disponibles en { $known }. Deux universités le recevaient en Iran quand il a été arrêté, en { $arrested }, et son avocat aurait été exclu de l’audience et privé du dossier.

## Letters of many, and to others
##
## Each opening agrees with who writes ($voice); $signatories is how many sign. "who" goes on from "au sujet".
## "l'organisation" stands before a name because "de" might need an elision.

who = du Dr { $person }, médecin irano-suédois spécialiste de médecine de catastrophe, enseignant et chercheur, condamné à mort le { $sentenced } du chef de « corruption sur terre » (ifsad fil-arz).
joint-opening =
    { $voice ->
        [organisation] Au nom de l’organisation { $organisation }, nous vous faisons part de notre vive inquiétude
        [joint] Nous, les { $signatories } signataires de la présente lettre, vous faisons part de notre vive inquiétude
       *[single] Signataire de la présente lettre, je vous fais part de ma vive inquiétude
    } au sujet { who }
laureates-opening =
    { $voice ->
        [organisation] Au nom de l’organisation { $organisation }, nous vous faisons part de notre vive inquiétude
        [joint] Nous, les { $signatories } lauréats du prix Nobel signataires de la présente lettre, vous faisons part de notre vive inquiétude
       *[single] Titulaire du prix Nobel, je vous fais part de ma vive inquiétude
    } au sujet { who }
universities-opening =
    { $voice ->
        [organisation] Au nom de l’établissement { $organisation }, nous vous faisons part de notre vive inquiétude
        [joint] Au nom des { $signatories } universités signataires, nous vous faisons part de notre vive inquiétude
       *[single] Au nom de l’université signataire, je vous fais part de ma vive inquiétude
    } au sujet { who }
doctors-opening =
    { $voice ->
        [organisation] Au nom de l’organisation { $organisation }, et en tant que médecins, nous vous faisons part de notre vive inquiétude
        [joint] Nous, les { $signatories } médecins signataires de la présente lettre, vous faisons part de notre vive inquiétude
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
    } avec une grave préoccupation le préjudice que le Dr Djalali et sa famille continuent de subir.
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
petition-opening = Le Dr { $person }, médecin irano-suédois spécialiste de médecine de catastrophe, enseignant et chercheur, a été arrêté en { $arrested } au cours d’une visite en Iran, où deux universités l’avaient invité, puis condamné à mort le { $sentenced } du chef de « corruption sur terre » (ifsad fil-arz). Selon le Groupe de travail des Nations Unies sur la détention arbitraire, la mesure appropriée serait de le libérer immédiatement.
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
