### The names of countries and territories: one message for each two-letter code of ISO 3166-1, and XK.
###
### Of each:
###   the value   the name standing alone, in natural word order and without an article
###   .of         the name after "ministre de la Justice": "du Tchad", "de l’Inde", "de Cuba"
###   .in         the name after "ambassade de …": "au Tchad", "en Inde", "à Cuba"; an embassy to the Holy See is "près le"
###   .envelope   the short name for an envelope's last line, in ordinary letters: the program writes it in capitals
###
### .of is "de" and the article that the name has in French (du, de la, de l’, des); a name without an article, and a masculine one that
### begins with a vowel, has "de" or "d’" alone: "d’Iran".
###
### Sources: the French short names of the United Nations (UNTERM, M49) for its members and observers, and of ISO 3166-1 for all
### others; what only a formal list adds in parentheses is left out. The articles are theirs, but Sri Lanka and Vanuatu have "le"
### as in French diplomacy. An envelope's line is a short name alone, without article or parentheses, as the Universal Postal Union
### (UPU) advises for an address's last line.
###
### A name tells where a letter goes; it takes no side on the status of a territory. A workspace or a case may say another name
### with a message of the same id.
###
### allow(same-as-source): many names are written alike in English and French

country-AD = Andorre
    .of = de l’Andorre
    .in = en Andorre
    .envelope = Andorre

country-AE = Émirats arabes unis
    .of = des Émirats arabes unis
    .in = aux Émirats arabes unis
    .envelope = Émirats arabes unis

country-AF = Afghanistan
    .of = d’Afghanistan
    .in = en Afghanistan
    .envelope = Afghanistan

country-AG = Antigua-et-Barbuda
    .of = d’Antigua-et-Barbuda
    .in = à Antigua-et-Barbuda
    .envelope = Antigua-et-Barbuda

country-AI = Anguilla
    .of = d’Anguilla
    .in = à Anguilla
    .envelope = Anguilla

country-AL = Albanie
    .of = de l’Albanie
    .in = en Albanie
    .envelope = Albanie

country-AM = Arménie
    .of = de l’Arménie
    .in = en Arménie
    .envelope = Arménie

country-AO = Angola
    .of = d’Angola
    .in = en Angola
    .envelope = Angola

country-AQ = Antarctique
    .of = de l’Antarctique
    .in = en Antarctique
    .envelope = Antarctique

country-AR = Argentine
    .of = de l’Argentine
    .in = en Argentine
    .envelope = Argentine

country-AS = Samoa américaines
    .of = des Samoa américaines
    .in = aux Samoa américaines
    .envelope = Samoa américaines

country-AT = Autriche
    .of = de l’Autriche
    .in = en Autriche
    .envelope = Autriche

country-AU = Australie
    .of = de l’Australie
    .in = en Australie
    .envelope = Australie

country-AW = Aruba
    .of = d’Aruba
    .in = à Aruba
    .envelope = Aruba

country-AX = Îles Åland
    .of = des Îles Åland
    .in = aux Îles Åland
    .envelope = Îles Åland

country-AZ = Azerbaïdjan
    .of = d’Azerbaïdjan
    .in = en Azerbaïdjan
    .envelope = Azerbaïdjan

country-BA = Bosnie-Herzégovine
    .of = de la Bosnie-Herzégovine
    .in = en Bosnie-Herzégovine
    .envelope = Bosnie-Herzégovine

country-BB = Barbade
    .of = de la Barbade
    .in = à la Barbade
    .envelope = Barbade

country-BD = Bangladesh
    .of = du Bangladesh
    .in = au Bangladesh
    .envelope = Bangladesh

country-BE = Belgique
    .of = de la Belgique
    .in = en Belgique
    .envelope = Belgique

country-BF = Burkina Faso
    .of = du Burkina Faso
    .in = au Burkina Faso
    .envelope = Burkina Faso

country-BG = Bulgarie
    .of = de la Bulgarie
    .in = en Bulgarie
    .envelope = Bulgarie

country-BH = Bahreïn
    .of = de Bahreïn
    .in = à Bahreïn
    .envelope = Bahreïn

country-BI = Burundi
    .of = du Burundi
    .in = au Burundi
    .envelope = Burundi

country-BJ = Bénin
    .of = du Bénin
    .in = au Bénin
    .envelope = Bénin

country-BL = Saint-Barthélemy
    .of = de Saint-Barthélemy
    .in = à Saint-Barthélemy
    .envelope = Saint-Barthélemy

country-BM = Bermudes
    .of = des Bermudes
    .in = aux Bermudes
    .envelope = Bermudes

country-BN = Brunéi Darussalam
    .of = du Brunéi Darussalam
    .in = au Brunéi Darussalam
    .envelope = Brunéi Darussalam

country-BO = Bolivie
    .of = de la Bolivie
    .in = en Bolivie
    .envelope = Bolivie

country-BQ = Bonaire, Saint-Eustache et Saba
    .of = de Bonaire, Saint-Eustache et Saba
    .in = à Bonaire, Saint-Eustache et Saba
    .envelope = Bonaire, Saint-Eustache et Saba

country-BR = Brésil
    .of = du Brésil
    .in = au Brésil
    .envelope = Brésil

country-BS = Bahamas
    .of = des Bahamas
    .in = aux Bahamas
    .envelope = Bahamas

country-BT = Bhoutan
    .of = du Bhoutan
    .in = au Bhoutan
    .envelope = Bhoutan

country-BV = Île Bouvet
    .of = de l’Île Bouvet
    .in = à l’Île Bouvet
    .envelope = Île Bouvet

country-BW = Botswana
    .of = du Botswana
    .in = au Botswana
    .envelope = Botswana

country-BY = Bélarus
    .of = du Bélarus
    .in = au Bélarus
    .envelope = Bélarus

country-BZ = Belize
    .of = du Belize
    .in = au Belize
    .envelope = Belize

country-CA = Canada
    .of = du Canada
    .in = au Canada
    .envelope = Canada

country-CC = Îles Cocos (Keeling)
    .of = des Îles Cocos (Keeling)
    .in = aux Îles Cocos (Keeling)
    .envelope = Îles Cocos Keeling

country-CD = République démocratique du Congo
    .of = de la République démocratique du Congo
    .in = en République démocratique du Congo
    .envelope = République démocratique du Congo

country-CF = République centrafricaine
    .of = de la République centrafricaine
    .in = en République centrafricaine
    .envelope = République centrafricaine

country-CG = Congo
    .of = du Congo
    .in = au Congo
    .envelope = Congo

country-CH = Suisse
    .of = de la Suisse
    .in = en Suisse
    .envelope = Suisse

country-CI = Côte d’Ivoire
    .of = de la Côte d’Ivoire
    .in = en Côte d’Ivoire
    .envelope = Côte d’Ivoire

country-CK = Îles Cook
    .of = des Îles Cook
    .in = aux Îles Cook
    .envelope = Îles Cook

country-CL = Chili
    .of = du Chili
    .in = au Chili
    .envelope = Chili

country-CM = Cameroun
    .of = du Cameroun
    .in = au Cameroun
    .envelope = Cameroun

country-CN = Chine
    .of = de la Chine
    .in = en Chine
    .envelope = Chine

country-CO = Colombie
    .of = de la Colombie
    .in = en Colombie
    .envelope = Colombie

country-CR = Costa Rica
    .of = du Costa Rica
    .in = au Costa Rica
    .envelope = Costa Rica

country-CU = Cuba
    .of = de Cuba
    .in = à Cuba
    .envelope = Cuba

country-CV = Cabo Verde
    .of = de Cabo Verde
    .in = à Cabo Verde
    .envelope = Cabo Verde

country-CW = Curaçao
    .of = de Curaçao
    .in = à Curaçao
    .envelope = Curaçao

country-CX = Île Christmas
    .of = de l’Île Christmas
    .in = à l’Île Christmas
    .envelope = Île Christmas

country-CY = Chypre
    .of = de Chypre
    .in = à Chypre
    .envelope = Chypre

country-CZ = Tchéquie
    .of = de la Tchéquie
    .in = en Tchéquie
    .envelope = Tchéquie

country-DE = Allemagne
    .of = de l’Allemagne
    .in = en Allemagne
    .envelope = Allemagne

country-DJ = Djibouti
    .of = de Djibouti
    .in = à Djibouti
    .envelope = Djibouti

country-DK = Danemark
    .of = du Danemark
    .in = au Danemark
    .envelope = Danemark

country-DM = Dominique
    .of = de la Dominique
    .in = à la Dominique
    .envelope = Dominique

country-DO = République dominicaine
    .of = de la République dominicaine
    .in = en République dominicaine
    .envelope = République dominicaine

country-DZ = Algérie
    .of = de l’Algérie
    .in = en Algérie
    .envelope = Algérie

country-EC = Équateur
    .of = d’Équateur
    .in = en Équateur
    .envelope = Équateur

country-EE = Estonie
    .of = de l’Estonie
    .in = en Estonie
    .envelope = Estonie

country-EG = Égypte
    .of = de l’Égypte
    .in = en Égypte
    .envelope = Égypte

country-EH = Sahara occidental
    .of = du Sahara occidental
    .in = au Sahara occidental
    .envelope = Sahara occidental

country-ER = Érythrée
    .of = de l’Érythrée
    .in = en Érythrée
    .envelope = Érythrée

country-ES = Espagne
    .of = de l’Espagne
    .in = en Espagne
    .envelope = Espagne

country-ET = Éthiopie
    .of = de l’Éthiopie
    .in = en Éthiopie
    .envelope = Éthiopie

country-FI = Finlande
    .of = de la Finlande
    .in = en Finlande
    .envelope = Finlande

country-FJ = Fidji
    .of = des Fidji
    .in = aux Fidji
    .envelope = Fidji

country-FK = Îles Falkland (Malvinas)
    .of = des Îles Falkland (Malvinas)
    .in = aux Îles Falkland (Malvinas)
    .envelope = Îles Falkland

country-FM = États fédérés de Micronésie
    .of = des États fédérés de Micronésie
    .in = aux États fédérés de Micronésie
    .envelope = États fédérés de Micronésie

country-FO = Îles Féroé
    .of = des Îles Féroé
    .in = aux Îles Féroé
    .envelope = Îles Féroé

country-FR = France
    .of = de la France
    .in = en France
    .envelope = France

country-GA = Gabon
    .of = du Gabon
    .in = au Gabon
    .envelope = Gabon

country-GB = Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    .of = du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    .in = au Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    .envelope = Royaume-Uni

country-GD = Grenade
    .of = de la Grenade
    .in = à la Grenade
    .envelope = Grenade

country-GE = Géorgie
    .of = de la Géorgie
    .in = en Géorgie
    .envelope = Géorgie

country-GF = Guyane française
    .of = de la Guyane française
    .in = en Guyane française
    .envelope = Guyane française

country-GG = Guernesey
    .of = de Guernesey
    .in = à Guernesey
    .envelope = Guernesey

country-GH = Ghana
    .of = du Ghana
    .in = au Ghana
    .envelope = Ghana

country-GI = Gibraltar
    .of = de Gibraltar
    .in = à Gibraltar
    .envelope = Gibraltar

country-GL = Groenland
    .of = du Groenland
    .in = au Groenland
    .envelope = Groenland

country-GM = Gambie
    .of = de la Gambie
    .in = en Gambie
    .envelope = Gambie

country-GN = Guinée
    .of = de la Guinée
    .in = en Guinée
    .envelope = Guinée

country-GP = Guadeloupe
    .of = de la Guadeloupe
    .in = en Guadeloupe
    .envelope = Guadeloupe

country-GQ = Guinée équatoriale
    .of = de la Guinée équatoriale
    .in = en Guinée équatoriale
    .envelope = Guinée équatoriale

country-GR = Grèce
    .of = de la Grèce
    .in = en Grèce
    .envelope = Grèce

country-GS = Géorgie du Sud-et-les Îles Sandwich du Sud
    .of = de la Géorgie du Sud-et-les Îles Sandwich du Sud
    .in = en Géorgie du Sud-et-les Îles Sandwich du Sud
    .envelope = Géorgie du Sud-et-les Îles Sandwich du Sud

country-GT = Guatemala
    .of = du Guatemala
    .in = au Guatemala
    .envelope = Guatemala

country-GU = Guam
    .of = de Guam
    .in = à Guam
    .envelope = Guam

country-GW = Guinée-Bissau
    .of = de la Guinée-Bissau
    .in = en Guinée-Bissau
    .envelope = Guinée-Bissau

country-GY = Guyana
    .of = du Guyana
    .in = au Guyana
    .envelope = Guyana

country-HK = Hong Kong
    .of = de Hong Kong
    .in = à Hong Kong
    .envelope = Hong Kong

country-HM = Île Heard-et-Îles MacDonald
    .of = de l’Île Heard-et-Îles MacDonald
    .in = à l’Île Heard-et-Îles MacDonald
    .envelope = Île Heard-et-Îles MacDonald

country-HN = Honduras
    .of = du Honduras
    .in = au Honduras
    .envelope = Honduras

country-HR = Croatie
    .of = de la Croatie
    .in = en Croatie
    .envelope = Croatie

country-HT = Haïti
    .of = d’Haïti
    .in = en Haïti
    .envelope = Haïti

country-HU = Hongrie
    .of = de la Hongrie
    .in = en Hongrie
    .envelope = Hongrie

country-ID = Indonésie
    .of = de l’Indonésie
    .in = en Indonésie
    .envelope = Indonésie

country-IE = Irlande
    .of = de l’Irlande
    .in = en Irlande
    .envelope = Irlande

country-IL = Israël
    .of = d’Israël
    .in = en Israël
    .envelope = Israël

country-IM = Île de Man
    .of = de l’Île de Man
    .in = à l’Île de Man
    .envelope = Île de Man

country-IN = Inde
    .of = de l’Inde
    .in = en Inde
    .envelope = Inde

country-IO = Territoire britannique de l’océan Indien
    .of = du Territoire britannique de l’océan Indien
    .in = dans le Territoire britannique de l’océan Indien
    .envelope = Territoire britannique de l’océan Indien

country-IQ = Iraq
    .of = d’Iraq
    .in = en Iraq
    .envelope = Iraq

country-IR = Iran
    .of = d’Iran
    .in = en Iran
    .envelope = Iran

country-IS = Islande
    .of = de l’Islande
    .in = en Islande
    .envelope = Islande

country-IT = Italie
    .of = de l’Italie
    .in = en Italie
    .envelope = Italie

country-JE = Jersey
    .of = de Jersey
    .in = à Jersey
    .envelope = Jersey

country-JM = Jamaïque
    .of = de la Jamaïque
    .in = en Jamaïque
    .envelope = Jamaïque

country-JO = Jordanie
    .of = de la Jordanie
    .in = en Jordanie
    .envelope = Jordanie

country-JP = Japon
    .of = du Japon
    .in = au Japon
    .envelope = Japon

country-KE = Kenya
    .of = du Kenya
    .in = au Kenya
    .envelope = Kenya

country-KG = Kirghizistan
    .of = du Kirghizistan
    .in = au Kirghizistan
    .envelope = Kirghizistan

country-KH = Cambodge
    .of = du Cambodge
    .in = au Cambodge
    .envelope = Cambodge

country-KI = Kiribati
    .of = de Kiribati
    .in = à Kiribati
    .envelope = Kiribati

country-KM = Comores
    .of = des Comores
    .in = aux Comores
    .envelope = Comores

country-KN = Saint-Kitts-et-Nevis
    .of = de Saint-Kitts-et-Nevis
    .in = à Saint-Kitts-et-Nevis
    .envelope = Saint-Kitts-et-Nevis

country-KP = République populaire démocratique de Corée
    .of = de la République populaire démocratique de Corée
    .in = en République populaire démocratique de Corée
    .envelope = République populaire démocratique de Corée

country-KR = République de Corée
    .of = de la République de Corée
    .in = en République de Corée
    .envelope = République de Corée

country-KW = Koweït
    .of = du Koweït
    .in = au Koweït
    .envelope = Koweït

country-KY = Îles Caïmans
    .of = des Îles Caïmans
    .in = aux Îles Caïmans
    .envelope = Îles Caïmans

country-KZ = Kazakhstan
    .of = du Kazakhstan
    .in = au Kazakhstan
    .envelope = Kazakhstan

country-LA = République démocratique populaire lao
    .of = de la République démocratique populaire lao
    .in = en République démocratique populaire lao
    .envelope = République démocratique populaire lao

country-LB = Liban
    .of = du Liban
    .in = au Liban
    .envelope = Liban

country-LC = Sainte-Lucie
    .of = de Sainte-Lucie
    .in = à Sainte-Lucie
    .envelope = Sainte-Lucie

country-LI = Liechtenstein
    .of = du Liechtenstein
    .in = au Liechtenstein
    .envelope = Liechtenstein

country-LK = Sri Lanka
    .of = du Sri Lanka
    .in = au Sri Lanka
    .envelope = Sri Lanka

country-LR = Libéria
    .of = du Libéria
    .in = au Libéria
    .envelope = Libéria

country-LS = Lesotho
    .of = du Lesotho
    .in = au Lesotho
    .envelope = Lesotho

country-LT = Lituanie
    .of = de la Lituanie
    .in = en Lituanie
    .envelope = Lituanie

country-LU = Luxembourg
    .of = du Luxembourg
    .in = au Luxembourg
    .envelope = Luxembourg

country-LV = Lettonie
    .of = de la Lettonie
    .in = en Lettonie
    .envelope = Lettonie

country-LY = Libye
    .of = de la Libye
    .in = en Libye
    .envelope = Libye

country-MA = Maroc
    .of = du Maroc
    .in = au Maroc
    .envelope = Maroc

country-MC = Monaco
    .of = de Monaco
    .in = à Monaco
    .envelope = Monaco

country-MD = République de Moldova
    .of = de la République de Moldova
    .in = en République de Moldova
    .envelope = République de Moldova

country-ME = Monténégro
    .of = du Monténégro
    .in = au Monténégro
    .envelope = Monténégro

country-MF = Saint-Martin
    .of = de Saint-Martin
    .in = à Saint-Martin
    .envelope = Saint-Martin

country-MG = Madagascar
    .of = de Madagascar
    .in = à Madagascar
    .envelope = Madagascar

country-MH = Îles Marshall
    .of = des Îles Marshall
    .in = aux Îles Marshall
    .envelope = Îles Marshall

country-MK = Macédoine du Nord
    .of = de la Macédoine du Nord
    .in = en Macédoine du Nord
    .envelope = Macédoine du Nord

country-ML = Mali
    .of = du Mali
    .in = au Mali
    .envelope = Mali

country-MM = Myanmar
    .of = du Myanmar
    .in = au Myanmar
    .envelope = Myanmar

country-MN = Mongolie
    .of = de la Mongolie
    .in = en Mongolie
    .envelope = Mongolie

country-MO = Macao
    .of = de Macao
    .in = à Macao
    .envelope = Macao

country-MP = Îles Mariannes du Nord
    .of = des Îles Mariannes du Nord
    .in = aux Îles Mariannes du Nord
    .envelope = Îles Mariannes du Nord

country-MQ = Martinique
    .of = de la Martinique
    .in = en Martinique
    .envelope = Martinique

country-MR = Mauritanie
    .of = de la Mauritanie
    .in = en Mauritanie
    .envelope = Mauritanie

country-MS = Montserrat
    .of = de Montserrat
    .in = à Montserrat
    .envelope = Montserrat

country-MT = Malte
    .of = de Malte
    .in = à Malte
    .envelope = Malte

country-MU = Maurice
    .of = de Maurice
    .in = à Maurice
    .envelope = Maurice

country-MV = Maldives
    .of = des Maldives
    .in = aux Maldives
    .envelope = Maldives

country-MW = Malawi
    .of = du Malawi
    .in = au Malawi
    .envelope = Malawi

country-MX = Mexique
    .of = du Mexique
    .in = au Mexique
    .envelope = Mexique

country-MY = Malaisie
    .of = de la Malaisie
    .in = en Malaisie
    .envelope = Malaisie

country-MZ = Mozambique
    .of = du Mozambique
    .in = au Mozambique
    .envelope = Mozambique

country-NA = Namibie
    .of = de la Namibie
    .in = en Namibie
    .envelope = Namibie

country-NC = Nouvelle-Calédonie
    .of = de la Nouvelle-Calédonie
    .in = en Nouvelle-Calédonie
    .envelope = Nouvelle-Calédonie

country-NE = Niger
    .of = du Niger
    .in = au Niger
    .envelope = Niger

country-NF = Île Norfolk
    .of = de l’Île Norfolk
    .in = à l’Île Norfolk
    .envelope = Île Norfolk

country-NG = Nigéria
    .of = du Nigéria
    .in = au Nigéria
    .envelope = Nigéria

country-NI = Nicaragua
    .of = du Nicaragua
    .in = au Nicaragua
    .envelope = Nicaragua

country-NL = Royaume des Pays-Bas
    .of = du Royaume des Pays-Bas
    .in = au Royaume des Pays-Bas
    .envelope = Pays-Bas

country-NO = Norvège
    .of = de la Norvège
    .in = en Norvège
    .envelope = Norvège

country-NP = Népal
    .of = du Népal
    .in = au Népal
    .envelope = Népal

country-NR = Nauru
    .of = de Nauru
    .in = à Nauru
    .envelope = Nauru

country-NU = Nioué
    .of = de Nioué
    .in = à Nioué
    .envelope = Niue

country-NZ = Nouvelle-Zélande
    .of = de la Nouvelle-Zélande
    .in = en Nouvelle-Zélande
    .envelope = Nouvelle-Zélande

country-OM = Oman
    .of = d’Oman
    .in = en Oman
    .envelope = Oman

country-PA = Panama
    .of = du Panama
    .in = au Panama
    .envelope = Panama

country-PE = Pérou
    .of = du Pérou
    .in = au Pérou
    .envelope = Pérou

country-PF = Polynésie française
    .of = de la Polynésie française
    .in = en Polynésie française
    .envelope = Polynésie française

country-PG = Papouasie-Nouvelle-Guinée
    .of = de la Papouasie-Nouvelle-Guinée
    .in = en Papouasie-Nouvelle-Guinée
    .envelope = Papouasie-Nouvelle-Guinée

country-PH = Philippines
    .of = des Philippines
    .in = aux Philippines
    .envelope = Philippines

country-PK = Pakistan
    .of = du Pakistan
    .in = au Pakistan
    .envelope = Pakistan

country-PL = Pologne
    .of = de la Pologne
    .in = en Pologne
    .envelope = Pologne

country-PM = Saint-Pierre-et-Miquelon
    .of = de Saint-Pierre-et-Miquelon
    .in = à Saint-Pierre-et-Miquelon
    .envelope = Saint-Pierre-et-Miquelon

country-PN = Pitcairn
    .of = de Pitcairn
    .in = à Pitcairn
    .envelope = Pitcairn

country-PR = Porto Rico
    .of = de Porto Rico
    .in = à Porto Rico
    .envelope = Porto Rico

country-PS = État de Palestine
    .of = de l’État de Palestine
    .in = dans l’État de Palestine
    .envelope = Palestine

country-PT = Portugal
    .of = du Portugal
    .in = au Portugal
    .envelope = Portugal

country-PW = Palaos
    .of = des Palaos
    .in = aux Palaos
    .envelope = Palaos

country-PY = Paraguay
    .of = du Paraguay
    .in = au Paraguay
    .envelope = Paraguay

country-QA = Qatar
    .of = du Qatar
    .in = au Qatar
    .envelope = Qatar

country-RE = Réunion
    .of = de La Réunion
    .in = à La Réunion
    .envelope = Réunion

country-RO = Roumanie
    .of = de la Roumanie
    .in = en Roumanie
    .envelope = Roumanie

country-RS = Serbie
    .of = de la Serbie
    .in = en Serbie
    .envelope = Serbie

country-RU = Fédération de Russie
    .of = de la Fédération de Russie
    .in = en Fédération de Russie
    .envelope = Fédération de Russie

country-RW = Rwanda
    .of = du Rwanda
    .in = au Rwanda
    .envelope = Rwanda

country-SA = Arabie saoudite
    .of = de l’Arabie saoudite
    .in = en Arabie saoudite
    .envelope = Arabie saoudite

country-SB = Îles Salomon
    .of = des Îles Salomon
    .in = aux Îles Salomon
    .envelope = Îles Salomon

country-SC = Seychelles
    .of = des Seychelles
    .in = aux Seychelles
    .envelope = Seychelles

country-SD = Soudan
    .of = du Soudan
    .in = au Soudan
    .envelope = Soudan

country-SE = Suède
    .of = de la Suède
    .in = en Suède
    .envelope = Suède

country-SG = Singapour
    .of = de Singapour
    .in = à Singapour
    .envelope = Singapour

country-SH = Sainte-Hélène, Ascension et Tristan da Cunha
    .of = de Sainte-Hélène, Ascension et Tristan da Cunha
    .in = à Sainte-Hélène, Ascension et Tristan da Cunha
    .envelope = Sainte-Hélène, Ascension et Tristan da Cunha

country-SI = Slovénie
    .of = de la Slovénie
    .in = en Slovénie
    .envelope = Slovénie

country-SJ = Svalbard et Île Jan Mayen
    .of = du Svalbard et de l’Île Jan Mayen
    .in = au Svalbard et à l’Île Jan Mayen
    .envelope = Svalbard et Jan Mayen

country-SK = Slovaquie
    .of = de la Slovaquie
    .in = en Slovaquie
    .envelope = Slovaquie

country-SL = Sierra Leone
    .of = de la Sierra Leone
    .in = en Sierra Leone
    .envelope = Sierra Leone

country-SM = Saint-Marin
    .of = de Saint-Marin
    .in = à Saint-Marin
    .envelope = Saint-Marin

country-SN = Sénégal
    .of = du Sénégal
    .in = au Sénégal
    .envelope = Sénégal

country-SO = Somalie
    .of = de la Somalie
    .in = en Somalie
    .envelope = Somalie

country-SR = Suriname
    .of = du Suriname
    .in = au Suriname
    .envelope = Suriname

country-SS = Soudan du Sud
    .of = du Soudan du Sud
    .in = au Soudan du Sud
    .envelope = Soudan du Sud

country-ST = Sao Tomé-et-Principe
    .of = de Sao Tomé-et-Principe
    .in = à Sao Tomé-et-Principe
    .envelope = Sao Tomé-et-Principe

country-SV = El Salvador
    .of = d’El Salvador
    .in = en El Salvador
    .envelope = El Salvador

country-SX = Sint Maarten
    .of = de Sint Maarten
    .in = à Sint Maarten
    .envelope = Sint Maarten

country-SY = République arabe syrienne
    .of = de la République arabe syrienne
    .in = en République arabe syrienne
    .envelope = République arabe syrienne

country-SZ = Eswatini
    .of = d’Eswatini
    .in = en Eswatini
    .envelope = Eswatini

country-TC = Îles Turks-et-Caïcos
    .of = des Îles Turks-et-Caïcos
    .in = aux Îles Turks-et-Caïcos
    .envelope = Îles Turks-et-Caïcos

country-TD = Tchad
    .of = du Tchad
    .in = au Tchad
    .envelope = Tchad

country-TF = Terres australes françaises
    .of = des Terres australes françaises
    .in = dans les Terres australes françaises
    .envelope = Terres australes françaises

country-TG = Togo
    .of = du Togo
    .in = au Togo
    .envelope = Togo

country-TH = Thaïlande
    .of = de la Thaïlande
    .in = en Thaïlande
    .envelope = Thaïlande

country-TJ = Tadjikistan
    .of = du Tadjikistan
    .in = au Tadjikistan
    .envelope = Tadjikistan

country-TK = Tokelau
    .of = des Tokelau
    .in = aux Tokelau
    .envelope = Tokelau

country-TL = Timor-Leste
    .of = du Timor-Leste
    .in = au Timor-Leste
    .envelope = Timor-Leste

country-TM = Turkménistan
    .of = du Turkménistan
    .in = au Turkménistan
    .envelope = Turkménistan

country-TN = Tunisie
    .of = de la Tunisie
    .in = en Tunisie
    .envelope = Tunisie

country-TO = Tonga
    .of = des Tonga
    .in = aux Tonga
    .envelope = Tonga

country-TR = Türkiye
    .of = de la Türkiye
    .in = en Türkiye
    .envelope = Türkiye

country-TT = Trinité-et-Tobago
    .of = de la Trinité-et-Tobago
    .in = à la Trinité-et-Tobago
    .envelope = Trinité-et-Tobago

country-TV = Tuvalu
    .of = des Tuvalu
    .in = aux Tuvalu
    .envelope = Tuvalu

country-TW = Taïwan, Province de Chine
    .of = de Taïwan, Province de Chine
    .in = à Taïwan, Province de Chine
    .envelope = Taïwan

country-TZ = République-Unie de Tanzanie
    .of = de la République-Unie de Tanzanie
    .in = en République-Unie de Tanzanie
    .envelope = République-Unie de Tanzanie

country-UA = Ukraine
    .of = de l’Ukraine
    .in = en Ukraine
    .envelope = Ukraine

country-UG = Ouganda
    .of = d’Ouganda
    .in = en Ouganda
    .envelope = Ouganda

country-UM = Îles mineures éloignées des États-Unis
    .of = des Îles mineures éloignées des États-Unis
    .in = aux Îles mineures éloignées des États-Unis
    .envelope = Îles mineures éloignées des États-Unis

country-US = États-Unis d’Amérique
    .of = des États-Unis d’Amérique
    .in = aux États-Unis d’Amérique
    .envelope = États-Unis d’Amérique

country-UY = Uruguay
    .of = d’Uruguay
    .in = en Uruguay
    .envelope = Uruguay

country-UZ = Ouzbékistan
    .of = d’Ouzbékistan
    .in = en Ouzbékistan
    .envelope = Ouzbékistan

country-VA = Saint-Siège
    .of = du Saint-Siège
    .in = près le Saint-Siège
    .envelope = Cité du Vatican

country-VC = Saint-Vincent-et-les Grenadines
    .of = de Saint-Vincent-et-les Grenadines
    .in = à Saint-Vincent-et-les Grenadines
    .envelope = Saint-Vincent-et-les Grenadines

country-VE = Venezuela
    .of = du Venezuela
    .in = au Venezuela
    .envelope = Venezuela

country-VG = Îles Vierges britanniques
    .of = des Îles Vierges britanniques
    .in = aux Îles Vierges britanniques
    .envelope = Îles Vierges britanniques

country-VI = Îles Vierges des États-Unis
    .of = des Îles Vierges des États-Unis
    .in = aux Îles Vierges des États-Unis
    .envelope = Îles Vierges des États-Unis

country-VN = Viet Nam
    .of = du Viet Nam
    .in = au Viet Nam
    .envelope = Viet Nam

country-VU = Vanuatu
    .of = du Vanuatu
    .in = au Vanuatu
    .envelope = Vanuatu

country-WF = Wallis-et-Futuna
    .of = de Wallis-et-Futuna
    .in = à Wallis-et-Futuna
    .envelope = Wallis-et-Futuna

country-WS = Samoa
    .of = du Samoa
    .in = au Samoa
    .envelope = Samoa

country-XK = Kosovo
    .of = du Kosovo
    .in = au Kosovo
    .envelope = Kosovo

country-YE = Yémen
    .of = du Yémen
    .in = au Yémen
    .envelope = Yémen

country-YT = Mayotte
    .of = de Mayotte
    .in = à Mayotte
    .envelope = Mayotte

country-ZA = Afrique du Sud
    .of = de l’Afrique du Sud
    .in = en Afrique du Sud
    .envelope = Afrique du Sud

country-ZM = Zambie
    .of = de la Zambie
    .in = en Zambie
    .envelope = Zambie

country-ZW = Zimbabwe
    .of = du Zimbabwe
    .in = au Zimbabwe
    .envelope = Zimbabwe
