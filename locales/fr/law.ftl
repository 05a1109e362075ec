### The international law that actions name.
###
### An instrument's message begins with the article that law-basis needs: "sur l'article 12 …", "sur les articles 5 et 9 …".
### Where $count is 0 it is cited whole: "sur le Protocole …". $opinion is an opinion's number and year.
### The message of an article (instrument-number) tells in a few words what it protects; it has no article.

## The Universal Declaration and the two Covenants

udhr =
    { $count ->
        [0] la Déclaration universelle des droits de l’homme
        [one] l’article { $articles } de la Déclaration universelle des droits de l’homme
       *[other] les articles { $articles } de la Déclaration universelle des droits de l’homme
    }
udhr-1 = liberté et égalité de tous les êtres humains en dignité et en droits
udhr-2 = tous les droits et toutes les libertés sans distinction aucune
udhr-3 = droit à la vie, à la liberté et à la sûreté de la personne
udhr-4 = interdiction de l’esclavage et de la servitude
udhr-5 = interdiction de la torture et des mauvais traitements
udhr-6 = reconnaissance en tout lieu de la personnalité juridique
udhr-7 = égalité devant la loi et protection contre la discrimination
udhr-8 = droit à un recours effectif devant les tribunaux
udhr-9 = interdiction de l’arrestation et de la détention arbitraires
udhr-10 = droit d’être entendu équitablement et publiquement par un tribunal indépendant et impartial
udhr-11 = présomption d’innocence et garanties de la défense
udhr-12 = protection de la vie privée, de la famille, du domicile, de la correspondance, de l’honneur et de la réputation
udhr-13 = liberté de circulation et choix de la résidence ; droit de quitter tout pays et de revenir dans le sien
udhr-14 = droit de chercher asile devant la persécution et de bénéficier de l’asile
udhr-15 = droit à une nationalité ; interdiction d’en priver quiconque arbitrairement
udhr-16 = mariage librement et pleinement consenti ; protection de la famille
udhr-17 = droit à la propriété ; interdiction d’en priver quiconque arbitrairement
udhr-18 = liberté de pensée, de conscience et de religion
udhr-19 = liberté d’opinion et d’expression
udhr-20 = liberté de réunion et d’association pacifiques
udhr-21 = participation aux affaires publiques, accès aux fonctions publiques et élections honnêtes
udhr-22 = sécurité sociale ; droits économiques, sociaux et culturels indispensables à la dignité
udhr-23 = droit au travail dans des conditions équitables, salaire égal pour un travail égal, syndicats
udhr-24 = droit au repos, aux loisirs et à une limitation raisonnable de la durée du travail
udhr-25 = niveau de vie suffisant, y compris les soins médicaux ; aide spéciale à la maternité et à l’enfance
udhr-26 = droit à l’éducation
udhr-27 = participation à la vie culturelle et au progrès scientifique ; droits des auteurs
udhr-28 = ordre social et international où ces droits peuvent trouver plein effet
udhr-29 = devoirs envers la communauté ; limitation des droits par la loi seule et uniquement pour le respect des droits d’autrui et les justes exigences d’une société démocratique
udhr-30 = interdiction d’invoquer la Déclaration pour détruire les droits et libertés qui y sont énoncés

iccpr =
    { $count ->
        [0] le Pacte international relatif aux droits civils et politiques
        [one] l’article { $articles } du Pacte international relatif aux droits civils et politiques
       *[other] les articles { $articles } du Pacte international relatif aux droits civils et politiques
    }
iccpr-1 = droit des peuples à disposer d’eux-mêmes
iccpr-2 = droits du Pacte sans distinction aucune ; droit à un recours utile
iccpr-3 = égalité des droits des hommes et des femmes
iccpr-6 = droit à la vie et limites à la peine de mort
iccpr-7 = interdiction de la torture et des mauvais traitements
iccpr-8 = interdiction de l’esclavage, de la servitude et du travail forcé
iccpr-9 = droit à la liberté et à la sécurité de la personne ; interdiction de la détention arbitraire
iccpr-10 = droit de toute personne privée de liberté d’être traitée avec humanité
iccpr-12 = liberté de circulation et choix de la résidence ; droit de quitter tout pays et d’entrer dans le sien
iccpr-13 = garanties des étrangers contre l’expulsion
iccpr-14 = droit à un procès équitable
iccpr-15 = interdiction de condamner pour un acte qui n’était pas une infraction lorsqu’il a été commis
iccpr-16 = reconnaissance en tout lieu de la personnalité juridique
iccpr-17 = protection de la vie privée, de la famille, du domicile, de la correspondance, de l’honneur et de la réputation
iccpr-18 = liberté de pensée, de conscience et de religion
iccpr-19 = liberté d’opinion et d’expression
iccpr-20 = interdiction de la propagande en faveur de la guerre et de la haine qui incite à la discrimination, à l’hostilité ou à la violence
iccpr-21 = liberté de réunion pacifique
iccpr-22 = liberté d’association
iccpr-23 = mariage librement et pleinement consenti ; protection de la famille
iccpr-24 = droit de tout enfant à une protection, à un nom et à une nationalité
iccpr-25 = participation aux affaires publiques, élections honnêtes et accès aux fonctions publiques
iccpr-26 = égalité devant la loi et protection contre la discrimination
iccpr-27 = culture, religion et langue des personnes appartenant à des minorités

iccpr-op1 =
    { $count ->
        [0] le Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques
        [one] l’article { $articles } du Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques
       *[other] les articles { $articles } du Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques
    }

iccpr-op2 =
    { $count ->
        [0] le deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques, visant à abolir la peine de mort
        [one] l’article { $articles } du deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques, visant à abolir la peine de mort
       *[other] les articles { $articles } du deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques, visant à abolir la peine de mort
    }
iccpr-op2-1 = interdiction des exécutions ; abolition de la peine de mort

icescr =
    { $count ->
        [0] le Pacte international relatif aux droits économiques, sociaux et culturels
        [one] l’article { $articles } du Pacte international relatif aux droits économiques, sociaux et culturels
       *[other] les articles { $articles } du Pacte international relatif aux droits économiques, sociaux et culturels
    }
icescr-6 = droit au travail, librement choisi ou accepté
icescr-7 = conditions de travail justes et favorables
icescr-8 = droits syndicaux et droit de grève
icescr-9 = droit à la sécurité sociale
icescr-11 = niveau de vie suffisant : nourriture, vêtement et logement
icescr-12 = droit au meilleur état de santé susceptible d’être atteint
icescr-13 = droit à l’éducation
icescr-15 = participation à la vie culturelle, bienfaits du progrès scientifique, liberté de la recherche scientifique et des activités créatrices

icescr-op =
    { $count ->
        [0] le Protocole facultatif se rapportant au Pacte international relatif aux droits économiques, sociaux et culturels
        [one] l’article { $articles } du Protocole facultatif se rapportant au Pacte international relatif aux droits économiques, sociaux et culturels
       *[other] les articles { $articles } du Protocole facultatif se rapportant au Pacte international relatif aux droits économiques, sociaux et culturels
    }

## Treaties of the United Nations

cat =
    { $count ->
        [0] la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
        [one] l’article { $articles } de la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
       *[other] les articles { $articles } de la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
    }
cat-1 = définition de la torture
cat-2 = mesures efficaces pour empêcher la torture, qu’aucune circonstance ne justifie
cat-3 = interdiction de renvoyer quiconque vers un État où il risque la torture
cat-4 = incrimination de la torture en droit pénal, avec des peines à la mesure de sa gravité
cat-11 = surveillance systématique des méthodes d’interrogatoire et du traitement des personnes détenues
cat-12 = enquête immédiate et impartiale chaque fois qu’il y a des motifs raisonnables de croire à un acte de torture
cat-13 = droit de porter plainte pour torture ; protection des plaignants et des témoins
cat-14 = réparation, indemnisation et réadaptation des victimes de torture
cat-15 = interdiction d’invoquer comme preuve une déclaration obtenue par la torture
cat-16 = prévention des autres peines ou traitements cruels, inhumains ou dégradants

opcat =
    { $count ->
        [0] le Protocole facultatif se rapportant à la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
        [one] l’article { $articles } du Protocole facultatif se rapportant à la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
       *[other] les articles { $articles } du Protocole facultatif se rapportant à la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
    }
opcat-1 = visites régulières des lieux de détention par des organismes internationaux et nationaux indépendants

cedaw =
    { $count ->
        [0] la Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes
        [one] l’article { $articles } de la Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes
       *[other] les articles { $articles } de la Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes
    }
cedaw-2 = obligation d’éliminer la discrimination à l’égard des femmes en droit et en pratique
cedaw-7 = égalité des femmes avec les hommes dans la vie politique et publique
cedaw-14 = droits des femmes rurales
cedaw-15 = égalité des femmes avec les hommes devant la loi
cedaw-16 = égalité des femmes avec les hommes dans le mariage et les rapports familiaux

crc =
    { $count ->
        [0] la Convention relative aux droits de l’enfant
        [one] l’article { $articles } de la Convention relative aux droits de l’enfant
       *[other] les articles { $articles } de la Convention relative aux droits de l’enfant
    }
crc-3 = intérêt supérieur de l’enfant comme considération primordiale
crc-6 = droit de l’enfant à la vie, à la survie et au développement
crc-12 = droit de l’enfant d’être entendu
crc-13 = liberté d’expression de l’enfant
crc-14 = liberté de pensée, de conscience et de religion de l’enfant
crc-15 = liberté d’association et de réunion pacifique de l’enfant
crc-16 = protection de la vie privée, de la famille, du domicile, de la correspondance, de l’honneur et de la réputation de l’enfant
crc-19 = protection de l’enfant contre toutes les formes de violence, de maltraitance et de négligence
crc-24 = droit de l’enfant au meilleur état de santé possible
crc-28 = droit de l’enfant à l’éducation
crc-37 = interdiction de la torture des enfants ; ni peine de mort ni emprisonnement à vie sans possibilité de libération pour une infraction commise avant l’âge de 18 ans ; détention seulement en dernier ressort
crc-40 = dignité et procès équitable pour l’enfant accusé d’une infraction

cerd =
    { $count ->
        [0] la Convention internationale sur l’élimination de toutes les formes de discrimination raciale
        [one] l’article { $articles } de la Convention internationale sur l’élimination de toutes les formes de discrimination raciale
       *[other] les articles { $articles } de la Convention internationale sur l’élimination de toutes les formes de discrimination raciale
    }
cerd-2 = obligation d’éliminer la discrimination raciale
cerd-5 = égalité devant la loi sans distinction de race, de couleur ou d’origine nationale ou ethnique
cerd-6 = protection et voies de recours effectives contre la discrimination raciale

cmw =
    { $count ->
        [0] la Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
        [one] l’article { $articles } de la Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
       *[other] les articles { $articles } de la Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
    }
cmw-10 = interdiction de la torture et des mauvais traitements à l’égard des travailleurs migrants et de leur famille
cmw-16 = droit des travailleurs migrants et de leur famille à la liberté et à la sécurité de la personne
cmw-17 = droit des travailleurs migrants et des membres de leur famille privés de liberté d’être traités avec humanité
cmw-18 = égalité des travailleurs migrants et de leur famille avec les nationaux devant les tribunaux ; droit à un procès équitable

cped =
    { $count ->
        [0] la Convention internationale pour la protection de toutes les personnes contre les disparitions forcées
        [one] l’article { $articles } de la Convention internationale pour la protection de toutes les personnes contre les disparitions forcées
       *[other] les articles { $articles } de la Convention internationale pour la protection de toutes les personnes contre les disparitions forcées
    }
cped-1 = interdiction de la disparition forcée, qu’aucune circonstance ne justifie
cped-2 = définition de la disparition forcée
cped-12 = droit de dénoncer une disparition ; enquête rapide et impartiale
cped-17 = interdiction de la détention secrète ; communication avec la famille et l’avocat ; registres officiels
cped-18 = information des proches et de l’avocat sur la personne privée de liberté
cped-24 = droit des victimes à la vérité et à réparation

crpd =
    { $count ->
        [0] la Convention relative aux droits des personnes handicapées
        [one] l’article { $articles } de la Convention relative aux droits des personnes handicapées
       *[other] les articles { $articles } de la Convention relative aux droits des personnes handicapées
    }
crpd-14 = droit des personnes handicapées à la liberté et à la sécurité
crpd-15 = interdiction de la torture et des mauvais traitements à l’égard des personnes handicapées
crpd-17 = intégrité physique et mentale des personnes handicapées
crpd-25 = droit des personnes handicapées au meilleur état de santé possible

refugee =
    { $count ->
        [0] la Convention de 1951 relative au statut des réfugiés
        [one] l’article { $articles } de la Convention de 1951 relative au statut des réfugiés
       *[other] les articles { $articles } de la Convention de 1951 relative au statut des réfugiés
    }
refugee-1 = définition du réfugié
refugee-31 = aucune sanction pour l’entrée ou le séjour irréguliers des réfugiés qui arrivent directement du lieu du danger et se présentent sans délai
refugee-33 = interdiction de renvoyer un réfugié là où sa vie ou sa liberté serait menacée

## Treaties of a region

achr =
    { $count ->
        [0] la Convention américaine relative aux droits de l’homme
        [one] l’article { $articles } de la Convention américaine relative aux droits de l’homme
       *[other] les articles { $articles } de la Convention américaine relative aux droits de l’homme
    }
achr-4 = droit à la vie et limites à la peine de mort
achr-5 = intégrité physique, psychique et morale ; interdiction de la torture et des mauvais traitements
achr-7 = droit à la liberté et à la sécurité de la personne ; interdiction de l’arrestation et de la détention arbitraires
achr-8 = droit à un procès équitable
achr-13 = liberté de pensée et d’expression
achr-15 = liberté de réunion pacifique
achr-16 = liberté d’association
achr-25 = protection judiciaire par un recours effectif

echr =
    { $count ->
        [0] la Convention européenne des droits de l’homme
        [one] l’article { $articles } de la Convention européenne des droits de l’homme
       *[other] les articles { $articles } de la Convention européenne des droits de l’homme
    }
echr-2 = droit à la vie
echr-3 = interdiction de la torture et des mauvais traitements
echr-5 = droit à la liberté et à la sûreté de la personne
echr-6 = droit à un procès équitable
echr-8 = respect de la vie privée et familiale, du domicile et de la correspondance
echr-9 = liberté de pensée, de conscience et de religion
echr-10 = liberté d’expression
echr-11 = liberté de réunion pacifique et d’association
echr-13 = droit à un recours effectif
echr-14 = interdiction de la discrimination dans la jouissance des droits de la Convention

achpr =
    { $count ->
        [0] la Charte africaine des droits de l’homme et des peuples
        [one] l’article { $articles } de la Charte africaine des droits de l’homme et des peuples
       *[other] les articles { $articles } de la Charte africaine des droits de l’homme et des peuples
    }
achpr-4 = respect de la vie et de l’intégrité de la personne
achpr-5 = dignité humaine ; interdiction de l’esclavage, de la torture et des mauvais traitements
achpr-6 = droit à la liberté et à la sécurité de la personne ; interdiction de l’arrestation et de la détention arbitraires
achpr-7 = droit à un procès équitable
achpr-9 = droit de recevoir des informations et d’exprimer des opinions
achpr-10 = liberté d’association
achpr-11 = liberté de réunion

arab-charter =
    { $count ->
        [0] la Charte arabe des droits de l’homme
        [one] l’article { $articles } de la Charte arabe des droits de l’homme
       *[other] les articles { $articles } de la Charte arabe des droits de l’homme
    }
arab-charter-5 = droit à la vie
arab-charter-8 = interdiction de la torture et des mauvais traitements
arab-charter-13 = droit à un procès équitable
arab-charter-14 = droit à la liberté et à la sécurité de la personne ; interdiction de l’arrestation et de la détention arbitraires
arab-charter-16 = présomption d’innocence et garanties de la défense
arab-charter-20 = droit de toute personne privée de liberté d’être traitée avec humanité
arab-charter-24 = participation à la vie politique ; liberté d’association et de réunion pacifique
arab-charter-32 = droit à l’information ; liberté d’opinion et d’expression

## The law of armed conflict: only the article that stands in all four conventions

geneva = l’article 3 commun aux quatre Conventions de Genève du 12 août 1949
geneva-3 = dans un conflit armé non international, traitement humain de ceux qui ne participent pas directement aux hostilités ; aucune condamnation sans jugement d’un tribunal régulièrement constitué

## Declarations, rules and principles of the United Nations

defenders =
    { $count ->
        [0] la Déclaration des Nations Unies sur les défenseurs des droits de l’homme
        [one] l’article { $articles } de la Déclaration des Nations Unies sur les défenseurs des droits de l’homme
       *[other] les articles { $articles } de la Déclaration des Nations Unies sur les défenseurs des droits de l’homme
    }
defenders-1 = droit de promouvoir la protection et la réalisation des droits de l’homme et d’y œuvrer
defenders-2 = responsabilité première de l’État de protéger, de promouvoir et de rendre effectifs les droits de l’homme
defenders-5 = droit de se réunir pacifiquement, de former des associations et de communiquer avec des organisations non gouvernementales et intergouvernementales
defenders-6 = droit de rechercher, de recevoir et de diffuser des informations sur les droits de l’homme
defenders-9 = droit à un recours effectif ; droit de se plaindre de violations des droits de l’homme et d’assister aux procès publics
defenders-12 = droit d’agir pacifiquement contre les violations des droits de l’homme ; protection contre la violence, les menaces et les représailles

mandela =
    { $count ->
        [0] l’Ensemble de règles minima des Nations Unies pour le traitement des détenus (Règles Nelson Mandela)
        [one] la règle { $articles } de l’Ensemble de règles minima des Nations Unies pour le traitement des détenus (Règles Nelson Mandela)
       *[other] les règles { $articles } de l’Ensemble de règles minima des Nations Unies pour le traitement des détenus (Règles Nelson Mandela)
    }
mandela-1 = respect de la dignité de tous les détenus ; interdiction de la torture et des mauvais traitements
mandela-3 = interdiction d’aggraver les souffrances inhérentes à l’emprisonnement
mandela-24 = soins de santé de même qualité que dans la société, gratuits et sans discrimination
mandela-43 = aucune sanction disciplinaire constitutive de torture ou de mauvais traitements, comme l’isolement de durée indéterminée ou prolongé, la cellule obscure, les châtiments corporels ou collectifs
mandela-44 = définition de l’isolement cellulaire (22 heures par jour ou plus sans contact humain réel) et de l’isolement cellulaire prolongé (plus de 15 jours consécutifs)
mandela-45 = isolement cellulaire seulement dans des cas exceptionnels, en dernier ressort, pour une durée aussi brève que possible et sous contrôle indépendant
mandela-58 = contacts avec la famille et les amis par correspondance et par des visites
mandela-61 = visites d’un conseil juridique et consultation confidentielle

bangkok =
    { $count ->
        [0] les Règles des Nations Unies concernant le traitement des détenues et l’imposition de mesures non privatives de liberté aux délinquantes (Règles de Bangkok)
        [one] la règle { $articles } des Règles des Nations Unies concernant le traitement des détenues et l’imposition de mesures non privatives de liberté aux délinquantes (Règles de Bangkok)
       *[other] les règles { $articles } des Règles des Nations Unies concernant le traitement des détenues et l’imposition de mesures non privatives de liberté aux délinquantes (Règles de Bangkok)
    }
bangkok-5 = installations et articles pour les besoins d’hygiène propres aux femmes
bangkok-10 = soins de santé propres aux femmes, au moins équivalents à ceux offerts dans la société

beijing =
    { $count ->
        [0] l’Ensemble de règles minima des Nations Unies concernant l’administration de la justice pour mineurs (Règles de Beijing)
        [one] la règle { $articles } de l’Ensemble de règles minima des Nations Unies concernant l’administration de la justice pour mineurs (Règles de Beijing)
       *[other] les règles { $articles } de l’Ensemble de règles minima des Nations Unies concernant l’administration de la justice pour mineurs (Règles de Beijing)
    }
beijing-7 = garanties du mineur : présomption d’innocence, droit de garder le silence, assistance d’un conseil, présence d’un parent ou tuteur, appel
beijing-13 = détention provisoire des mineurs seulement en dernier ressort et pour la durée la plus courte possible

lawyers =
    { $count ->
        [0] les Principes de base relatifs au rôle du barreau
        [one] le principe { $articles } des Principes de base relatifs au rôle du barreau
       *[other] les principes { $articles } des Principes de base relatifs au rôle du barreau
    }
lawyers-1 = assistance d’un avocat de son choix à tous les stades de la procédure pénale
lawyers-7 = accès rapide à un avocat, au plus tard 48 heures après l’arrestation ou la mise en détention
lawyers-8 = temps et moyens de consulter un avocat en toute confidentialité, sans retard, interception ni censure
lawyers-16 = exercice de la profession d’avocat sans intimidation, entrave, harcèlement ni ingérence indue
lawyers-18 = interdiction d’assimiler l’avocat à son client ou à la cause de son client
lawyers-20 = immunité civile et pénale de l’avocat pour ses déclarations faites de bonne foi dans ses plaidoiries
lawyers-22 = confidentialité des communications entre l’avocat et son client

judiciary =
    { $count ->
        [0] les Principes fondamentaux relatifs à l’indépendance de la magistrature
        [one] le principe { $articles } des Principes fondamentaux relatifs à l’indépendance de la magistrature
       *[other] les principes { $articles } des Principes fondamentaux relatifs à l’indépendance de la magistrature
    }
judiciary-1 = indépendance de la magistrature, garantie par l’État
judiciary-2 = décisions impartiales fondées sur les faits et le droit, sans influences indues, pressions ni ingérences
judiciary-4 = interdiction de toute intervention injustifiée dans la procédure judiciaire
judiciary-6 = procédure équitable et respect des droits des parties

undrip =
    { $count ->
        [0] la Déclaration des Nations Unies sur les droits des peuples autochtones
        [one] l’article { $articles } de la Déclaration des Nations Unies sur les droits des peuples autochtones
       *[other] les articles { $articles } de la Déclaration des Nations Unies sur les droits des peuples autochtones
    }
undrip-7 = vie, intégrité, liberté et sécurité des autochtones ; droit des peuples autochtones de vivre à l’abri du génocide et de la violence
undrip-10 = interdiction de contraindre les peuples autochtones à quitter leurs terres ; aucune réinstallation sans consentement préalable, libre et éclairé
undrip-18 = participation des peuples autochtones aux décisions qui touchent à leurs droits
undrip-19 = consultation en vue d’obtenir le consentement préalable, libre et éclairé avant des mesures susceptibles de concerner les peuples autochtones
undrip-26 = droit des peuples autochtones à leurs terres, territoires et ressources
undrip-32 = consultation en vue d’obtenir le consentement libre et éclairé avant des projets ayant des incidences sur les terres des peuples autochtones

## The European Union: what its own offices go by

# Cited whole.
eu-death-penalty = les Orientations de l’Union européenne concernant la peine de mort

## Opinions are cited by their number: wgad-92-2017 is number 92 of 2017.

wgad = l’avis n° { $opinion } du Groupe de travail des Nations Unies sur la détention arbitraire
