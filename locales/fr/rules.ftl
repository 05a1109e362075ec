### Les mots que les règles cherchent dans un texte achevé et dans ce qu’écrit le signataire. Aucune lettre ne les dit.
###
### How the lists are written, and what each is for: see the English file.

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
    demand* | prie | prions | priant | sollicit* | appel* | exhort* | veill* | garanti* | protég* | protection | préven* | prévien* | interdi* |
    prohib* | enquêt* | enquête | examin* | ne soit | ne soient | ne pas être | soit protégé | soit protégée | sans être | nul ne |
    personne ne | risqu* | crain* | craign* | danger* | contre la torture | à l’abri | droit de ne pas
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
