### Les mots que les règles cherchent dans un texte achevé et dans ce qu’écrit le signataire. Aucune lettre ne les dit.
###
### À quoi sert chaque liste : voir le fichier anglais. Un astérisque derrière un mot vaut pour toute terminaison, devant pour tout
### début ; word-endings et word-beginnings donnent ceux que tout mot peut avoir. Dans les écritures sans espaces, un mot est trouvé
### aussi à l’intérieur. Ce qui figure dans une expression précédée de ! n’est pas relevé : « juge | !je juge ».

word-endings = s | es | e | x

## Rule “polite”

polite-insults =
    assassin | bourreau | tyran | despote | lâche | menteur | menteuse | salaud | salopard | ordure | fasciste | barbare |
    crapule | canaille | vermine | racaille | sanguinaire | du sang sur les mains | honte à vous | honte sur vous |
    allez au diable | maudit | imbécile | idiot | merde | fils de pute | connard | génocidaire | mort au régime |
    mort au dictateur | mort au guide | à bas le
polite-jargon =
    régime iranien | régime islamique | régime des | régime théocratique | ce régime | votre régime | mollah | ayatollahs |
    théocrat* | dictat* | tyrann* | totalitair* | totalitarisme | impérialis* | sionis* | islamiste | intégris* |
    fondamentalis* | axe du mal | sanctions | oppresseur | gouvernement fantoche
polite-titles =
    Guide suprême de la Révolution | Guide de la Révolution | Grand Ayatollah | imam Khamenei | Son Éminence |
    Votre Éminence | guide spirituel de la Révolution

## Rule “attributed”

attributing =
    selon | d’après | aurait | auraient | serait | seraient | déclar* | affirm* | dit | disent | allég* | apparemment |
    rapport* | prétendu* | témoign*
requesting =
    je demande | demandons | demandent qu | demande qu | demande à | demande aux | demande une enquête | demande l’ouverture |
    vous demande | vous demander | prie | prions | priant | sollicite | sollicitons | sollicitent | appelle à | appelle les |
    appelons à | appelons les | appelle aux | appel à | exhorte | exhortons | exhortent | veiller | veillez | veilliez |
    veille à ce | veillent à ce | veillent | garantir | garantit | garantisse | garantissent | garantissez | garantissiez |
    protège la | protège le | protège de | protège contre | protègent | protéger | protégez | protégiez | soit protégé |
    soient protégé | être protégé | protection contre | prévenir la torture | prévenir les mauvais | prévenir tout | prévienne |
    préviennent | prévention de la torture | prévention des mauvais | interdire | interdise | interdisent | interdit la torture |
    interdit les mauvais | interdit tout | torture est interdit | mauvais traitements sont interdit | interdiction de la torture |
    interdiction des mauvais | interdiction absolu | prohibe la | prohibe tout | prohibent | prohibition de la torture |
    enquête indépendante | enquête impartiale | enquête approfondie | enquête efficace | enquête exhaustive | enquête soit |
    enquête doit | fasse l’objet d’une enquête | fassent l’objet d’une enquête | ouvrir une enquête | ouvriez une enquête |
    enquête sur la torture | enquête sur les tortures | enquête sur les actes de torture | enquête sur les mauvais |
    enquêter sur la torture | enquêter sur les tortures | enquêter sur les actes de torture | enquêter sur les mauvais | examiniez |
    soit examiné | soient examiné | ne soit pas | ne soient pas | ne soit plus | ne soient plus | ne soit soumis |
    ne soient soumis | ne subisse | ne subissent | ne pas être torturé | ne pas être soumis | ne pas être maltraité | ne pas subir |
    sans être torturé | sans être soumis | sans être maltraité | nul ne doit | nul ne peut | nul ne sera | nul ne soit |
    personne ne doit | personne ne peut | personne ne sera | personne ne soit | risque | risquent | risquerait | risqueraient |
    craint | crains | craignons | craignent | craindre | danger de | danger d | contre la torture | contre les mauvais |
    contre tout acte | contre tout nouvel | à l’abri de la torture | à l’abri des mauvais | à l’abri de tout | droit de ne pas |
    droit à ne pas
claim-torture = tortur* | mauvais traitements | mauvais traitement | maltrait*
claim-confession = aveu | aveux | confess*

## Rule “request”

request-thanks = remerci* | merci
request-reply = répond* | réponse | m’indiquer | nous indiquer | informé* | m’informer | nous informer

## Rule “law”

treaty-cat = Convention contre la torture | Convention des Nations Unies contre la torture

## Rule “silence”

silence-words =
    prison* | emprisonn* | détenu* | détention* | incarcér* | arrestation* | arrêté par | condamn* | verdict | sentence |
    procès | juge | juges | jugé | jugement | judiciaire* | tribunal | tribunaux | procureur* | avocat | avocate |
    accus* | inculp* | espion* | tortur* | aveu | aveux | exécut* | peine de mort | couloir de la mort | isolement |
    cellule | grève de la faim | innocen* | coupab* | gracié* | amnist* | Evin |
    liberté* | libér* | être libre | soyez libre | sois libre | votre affaire | ton affaire | votre cas | hôpita* |
    soins médicaux | analyses de sang |
    politi* | gouvernement* | régime | présiden* | ministre* | parlement* | élection* | manifestation* | manifestant* |
    protest* | révolution* | démocrat* | dictat* | militant* | opposition | autorités | guide suprême | ayatollah* |
    sanctions |
    droits | droit à | justice | injustice | Déclaration universelle | Pacte international |
    ambassad* | consul* | diplomat* | étranger* | international* | internationa* | Israël* |
    Nations unies | ONU | Union européenne | organisation* | ONG | campagne de | campagne pour | pétition* | association

## Rule “withhold”: what a case withholds

withhold-health =
    santé | maladie | malade | hôpital | hôpitaux | hospitalis* | clinique | chirurg* | opéré de | opérée de | cancer* |
    tumeur* | leucémie | chimiothérap* | sang | hémorragi* | saignement | blessure* | blessé | blessée | diagnosti* |
    symptôme* | médical | médicale | médicales | médicaux | médicament* | douleur* | douloureu* | fièvre | infection |
    infecté | infectée | virus | covid* | VIH | sida | diabète | diabétique | crise cardiaque | AVC | dépression |
    dépressif | dépressive | psychiatr* | suicid* | est enceinte | était enceinte | grossesse | fausse couche | handicap* |
    kg | kilo | kilogramme | perte de poids | perdu du poids
withhold-family =
    famille | familial* | familiaux | épouse | époux | son mari | leur mari | sa femme | conjoint | conjointe | compagne | compagnon |
    fiancé | fiancée | mère | père | parent | sa fille | ses filles | leur fille | leurs filles | fils | enfant | bébé |
    nouveau-né | frère | sœur | soeur | grand-mère | grand-père | grands-parents | petit-fils | petite-fille |
    petits-enfants | oncle | tante | neveu | neveux | nièce | cousin | cousine | ses proches | veuf | veuve | marié |
    mariée | mariage | divorc*
withhold-faith =
    sa foi | leur foi | croyant* | croyance | religion | religieu* | bahá’í | bahai | bahaï | chrétien* | christianisme | musulman* | islam | juif | juifs |
    juive | juives | judaïsme | zoroastri* | sunnite | chiite | soufi | soufie | soufisme | derviche | converti | convertie |
    conversion | baptême | baptis* | église | mosquée | synagogue | temple | prière | prier | priait | prêtre | pasteur |
    rabbin | imam | athée | athéisme | apostasie | apostat | blasph* | Bible | Coran
withhold-sexuality =
    homosexu* | gay | lesbien* | bisexu* | transgenre | transsexu* | femme trans | homme trans | personnes trans | queer |
    LGBT* | intersexe | intersexué* | non binaire | sexualité | orientation sexuelle | identité de genre | sodomie
withhold-ethnicity =
    ethni* | minorité* | kurde | Kurdistan | baloutch* | arabe | ahwazi | azéri | azérie | azerbaïdjanais* | turkmène |
    hazara | ouïghour* | tibétain* | rohingya | tatar | tatare | les Roms | autochtone | tribu | tribal | tribale
withhold-whereabouts =
    domicile | son domicile | chez lui | chez elle | habite | habitent | réside | résident à | résidence | a déménagé |
    a fui | son quartier | ville natale | caché | cachée | refuge | exil | exilé | exilée | lieu de travail | travaille à

## Rules “lost-negation” and “lost-attribution”

negation-words =
    ne | n | ni | non | sans | pas | jamais | rien | personne | aucun | aucune | nul | nulle | refus* | interdi* | impossible* | inconnu* |
    privé de | privée de | privés de | privées de | privation | à l’abri | absence de | faute de | défaut de | empêch* | manque* |
    dépourvu* | abstenir | abstien* | déconseill* | irréparable | contraire* | prononcé contre | prononcés contre | au plus tard | protection contre
attribution-words =
    selon | d’après | aurait | auraient | serait | seraient | déclaré | déclare | affirm* | dit | disent | disait | allég* | apparemment |
    rapporte | rapporté | rapportée | témoigne | il semble | savait | à en croire | et des informations | estimaient | de l’avis | publié
