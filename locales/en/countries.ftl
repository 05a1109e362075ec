### The names of countries and territories: one message for each two-letter code of ISO 3166-1, and XK.
###
### Of each:
###   the value   the name standing alone, in natural word order and without an article
###   .of         the name after "Minister of Justice": "of Chad", "of the Gambia"
###   .in         the name after "Embassy of …": "in Chad", "in the Gambia"; an embassy to the Holy See is "to" it
###   .envelope   the short name for an envelope's last line, in ordinary letters: the program writes it in capitals
###
### Sources: the short names of the United Nations (UNTERM, M49) for its members and observers, and of ISO 3166-1 for all others;
### what only a formal list adds in parentheses is left out. "the" stands where the United Nations writes it. An envelope's line
### is a short name alone, without article or parentheses, as the Universal Postal Union (UPU) advises for an address's last line.
###
### A name tells where a letter goes; it takes no side on the status of a territory. A workspace or a case may say another name
### with a message of the same id.

country-AD = Andorra
    .of = of Andorra
    .in = in Andorra
    .envelope = Andorra

country-AE = United Arab Emirates
    .of = of the United Arab Emirates
    .in = in the United Arab Emirates
    .envelope = United Arab Emirates

country-AF = Afghanistan
    .of = of Afghanistan
    .in = in Afghanistan
    .envelope = Afghanistan

country-AG = Antigua and Barbuda
    .of = of Antigua and Barbuda
    .in = in Antigua and Barbuda
    .envelope = Antigua and Barbuda

country-AI = Anguilla
    .of = of Anguilla
    .in = in Anguilla
    .envelope = Anguilla

country-AL = Albania
    .of = of Albania
    .in = in Albania
    .envelope = Albania

country-AM = Armenia
    .of = of Armenia
    .in = in Armenia
    .envelope = Armenia

country-AO = Angola
    .of = of Angola
    .in = in Angola
    .envelope = Angola

country-AQ = Antarctica
    .of = of Antarctica
    .in = in Antarctica
    .envelope = Antarctica

country-AR = Argentina
    .of = of Argentina
    .in = in Argentina
    .envelope = Argentina

country-AS = American Samoa
    .of = of American Samoa
    .in = in American Samoa
    .envelope = American Samoa

country-AT = Austria
    .of = of Austria
    .in = in Austria
    .envelope = Austria

country-AU = Australia
    .of = of Australia
    .in = in Australia
    .envelope = Australia

country-AW = Aruba
    .of = of Aruba
    .in = in Aruba
    .envelope = Aruba

country-AX = Åland Islands
    .of = of the Åland Islands
    .in = in the Åland Islands
    .envelope = Åland Islands

country-AZ = Azerbaijan
    .of = of Azerbaijan
    .in = in Azerbaijan
    .envelope = Azerbaijan

country-BA = Bosnia and Herzegovina
    .of = of Bosnia and Herzegovina
    .in = in Bosnia and Herzegovina
    .envelope = Bosnia and Herzegovina

country-BB = Barbados
    .of = of Barbados
    .in = in Barbados
    .envelope = Barbados

country-BD = Bangladesh
    .of = of Bangladesh
    .in = in Bangladesh
    .envelope = Bangladesh

country-BE = Belgium
    .of = of Belgium
    .in = in Belgium
    .envelope = Belgium

country-BF = Burkina Faso
    .of = of Burkina Faso
    .in = in Burkina Faso
    .envelope = Burkina Faso

country-BG = Bulgaria
    .of = of Bulgaria
    .in = in Bulgaria
    .envelope = Bulgaria

country-BH = Bahrain
    .of = of Bahrain
    .in = in Bahrain
    .envelope = Bahrain

country-BI = Burundi
    .of = of Burundi
    .in = in Burundi
    .envelope = Burundi

country-BJ = Benin
    .of = of Benin
    .in = in Benin
    .envelope = Benin

country-BL = Saint Barthélemy
    .of = of Saint Barthélemy
    .in = in Saint Barthélemy
    .envelope = Saint Barthélemy

country-BM = Bermuda
    .of = of Bermuda
    .in = in Bermuda
    .envelope = Bermuda

country-BN = Brunei Darussalam
    .of = of Brunei Darussalam
    .in = in Brunei Darussalam
    .envelope = Brunei Darussalam

country-BO = Bolivia
    .of = of Bolivia
    .in = in Bolivia
    .envelope = Bolivia

country-BQ = Bonaire, Sint Eustatius and Saba
    .of = of Bonaire, Sint Eustatius and Saba
    .in = in Bonaire, Sint Eustatius and Saba
    .envelope = Bonaire, Sint Eustatius and Saba

country-BR = Brazil
    .of = of Brazil
    .in = in Brazil
    .envelope = Brazil

country-BS = Bahamas
    .of = of the Bahamas
    .in = in the Bahamas
    .envelope = Bahamas

country-BT = Bhutan
    .of = of Bhutan
    .in = in Bhutan
    .envelope = Bhutan

country-BV = Bouvet Island
    .of = of Bouvet Island
    .in = on Bouvet Island
    .envelope = Bouvet Island

country-BW = Botswana
    .of = of Botswana
    .in = in Botswana
    .envelope = Botswana

country-BY = Belarus
    .of = of Belarus
    .in = in Belarus
    .envelope = Belarus

country-BZ = Belize
    .of = of Belize
    .in = in Belize
    .envelope = Belize

country-CA = Canada
    .of = of Canada
    .in = in Canada
    .envelope = Canada

country-CC = Cocos (Keeling) Islands
    .of = of the Cocos (Keeling) Islands
    .in = in the Cocos (Keeling) Islands
    .envelope = Cocos Keeling Islands

country-CD = Democratic Republic of the Congo
    .of = of the Democratic Republic of the Congo
    .in = in the Democratic Republic of the Congo
    .envelope = Democratic Republic of the Congo

country-CF = Central African Republic
    .of = of the Central African Republic
    .in = in the Central African Republic
    .envelope = Central African Republic

country-CG = Congo
    .of = of the Congo
    .in = in the Congo
    .envelope = Congo

country-CH = Switzerland
    .of = of Switzerland
    .in = in Switzerland
    .envelope = Switzerland

country-CI = Côte d’Ivoire
    .of = of Côte d’Ivoire
    .in = in Côte d’Ivoire
    .envelope = Côte d’Ivoire

country-CK = Cook Islands
    .of = of the Cook Islands
    .in = in the Cook Islands
    .envelope = Cook Islands

country-CL = Chile
    .of = of Chile
    .in = in Chile
    .envelope = Chile

country-CM = Cameroon
    .of = of Cameroon
    .in = in Cameroon
    .envelope = Cameroon

country-CN = China
    .of = of China
    .in = in China
    .envelope = China

country-CO = Colombia
    .of = of Colombia
    .in = in Colombia
    .envelope = Colombia

country-CR = Costa Rica
    .of = of Costa Rica
    .in = in Costa Rica
    .envelope = Costa Rica

country-CU = Cuba
    .of = of Cuba
    .in = in Cuba
    .envelope = Cuba

country-CV = Cabo Verde
    .of = of Cabo Verde
    .in = in Cabo Verde
    .envelope = Cabo Verde

country-CW = Curaçao
    .of = of Curaçao
    .in = in Curaçao
    .envelope = Curaçao

country-CX = Christmas Island
    .of = of Christmas Island
    .in = on Christmas Island
    .envelope = Christmas Island

country-CY = Cyprus
    .of = of Cyprus
    .in = in Cyprus
    .envelope = Cyprus

country-CZ = Czechia
    .of = of Czechia
    .in = in Czechia
    .envelope = Czechia

country-DE = Germany
    .of = of Germany
    .in = in Germany
    .envelope = Germany

country-DJ = Djibouti
    .of = of Djibouti
    .in = in Djibouti
    .envelope = Djibouti

country-DK = Denmark
    .of = of Denmark
    .in = in Denmark
    .envelope = Denmark

country-DM = Dominica
    .of = of Dominica
    .in = in Dominica
    .envelope = Dominica

country-DO = Dominican Republic
    .of = of the Dominican Republic
    .in = in the Dominican Republic
    .envelope = Dominican Republic

country-DZ = Algeria
    .of = of Algeria
    .in = in Algeria
    .envelope = Algeria

country-EC = Ecuador
    .of = of Ecuador
    .in = in Ecuador
    .envelope = Ecuador

country-EE = Estonia
    .of = of Estonia
    .in = in Estonia
    .envelope = Estonia

country-EG = Egypt
    .of = of Egypt
    .in = in Egypt
    .envelope = Egypt

country-EH = Western Sahara
    .of = of Western Sahara
    .in = in Western Sahara
    .envelope = Western Sahara

country-ER = Eritrea
    .of = of Eritrea
    .in = in Eritrea
    .envelope = Eritrea

country-ES = Spain
    .of = of Spain
    .in = in Spain
    .envelope = Spain

country-ET = Ethiopia
    .of = of Ethiopia
    .in = in Ethiopia
    .envelope = Ethiopia

country-FI = Finland
    .of = of Finland
    .in = in Finland
    .envelope = Finland

country-FJ = Fiji
    .of = of Fiji
    .in = in Fiji
    .envelope = Fiji

country-FK = Falkland Islands (Malvinas)
    .of = of the Falkland Islands (Malvinas)
    .in = in the Falkland Islands (Malvinas)
    .envelope = Falkland Islands

country-FM = Federated States of Micronesia
    .of = of the Federated States of Micronesia
    .in = in the Federated States of Micronesia
    .envelope = Federated States of Micronesia

country-FO = Faroe Islands
    .of = of the Faroe Islands
    .in = in the Faroe Islands
    .envelope = Faroe Islands

country-FR = France
    .of = of France
    .in = in France
    .envelope = France

country-GA = Gabon
    .of = of Gabon
    .in = in Gabon
    .envelope = Gabon

country-GB = United Kingdom of Great Britain and Northern Ireland
    .of = of the United Kingdom of Great Britain and Northern Ireland
    .in = in the United Kingdom of Great Britain and Northern Ireland
    .envelope = United Kingdom

country-GD = Grenada
    .of = of Grenada
    .in = in Grenada
    .envelope = Grenada

country-GE = Georgia
    .of = of Georgia
    .in = in Georgia
    .envelope = Georgia

country-GF = French Guiana
    .of = of French Guiana
    .in = in French Guiana
    .envelope = French Guiana

country-GG = Guernsey
    .of = of Guernsey
    .in = in Guernsey
    .envelope = Guernsey

country-GH = Ghana
    .of = of Ghana
    .in = in Ghana
    .envelope = Ghana

country-GI = Gibraltar
    .of = of Gibraltar
    .in = in Gibraltar
    .envelope = Gibraltar

country-GL = Greenland
    .of = of Greenland
    .in = in Greenland
    .envelope = Greenland

country-GM = Gambia
    .of = of the Gambia
    .in = in the Gambia
    .envelope = Gambia

country-GN = Guinea
    .of = of Guinea
    .in = in Guinea
    .envelope = Guinea

country-GP = Guadeloupe
    .of = of Guadeloupe
    .in = in Guadeloupe
    .envelope = Guadeloupe

country-GQ = Equatorial Guinea
    .of = of Equatorial Guinea
    .in = in Equatorial Guinea
    .envelope = Equatorial Guinea

country-GR = Greece
    .of = of Greece
    .in = in Greece
    .envelope = Greece

country-GS = South Georgia and the South Sandwich Islands
    .of = of South Georgia and the South Sandwich Islands
    .in = in South Georgia and the South Sandwich Islands
    .envelope = South Georgia and the South Sandwich Islands

country-GT = Guatemala
    .of = of Guatemala
    .in = in Guatemala
    .envelope = Guatemala

country-GU = Guam
    .of = of Guam
    .in = in Guam
    .envelope = Guam

country-GW = Guinea-Bissau
    .of = of Guinea-Bissau
    .in = in Guinea-Bissau
    .envelope = Guinea-Bissau

country-GY = Guyana
    .of = of Guyana
    .in = in Guyana
    .envelope = Guyana

country-HK = Hong Kong
    .of = of Hong Kong
    .in = in Hong Kong
    .envelope = Hong Kong

country-HM = Heard Island and McDonald Islands
    .of = of Heard Island and McDonald Islands
    .in = on Heard Island and McDonald Islands
    .envelope = Heard Island and McDonald Islands

country-HN = Honduras
    .of = of Honduras
    .in = in Honduras
    .envelope = Honduras

country-HR = Croatia
    .of = of Croatia
    .in = in Croatia
    .envelope = Croatia

country-HT = Haiti
    .of = of Haiti
    .in = in Haiti
    .envelope = Haiti

country-HU = Hungary
    .of = of Hungary
    .in = in Hungary
    .envelope = Hungary

country-ID = Indonesia
    .of = of Indonesia
    .in = in Indonesia
    .envelope = Indonesia

country-IE = Ireland
    .of = of Ireland
    .in = in Ireland
    .envelope = Ireland

country-IL = Israel
    .of = of Israel
    .in = in Israel
    .envelope = Israel

country-IM = Isle of Man
    .of = of the Isle of Man
    .in = in the Isle of Man
    .envelope = Isle of Man

country-IN = India
    .of = of India
    .in = in India
    .envelope = India

country-IO = British Indian Ocean Territory
    .of = of the British Indian Ocean Territory
    .in = in the British Indian Ocean Territory
    .envelope = British Indian Ocean Territory

country-IQ = Iraq
    .of = of Iraq
    .in = in Iraq
    .envelope = Iraq

country-IR = Iran
    .of = of Iran
    .in = in Iran
    .envelope = Iran

country-IS = Iceland
    .of = of Iceland
    .in = in Iceland
    .envelope = Iceland

country-IT = Italy
    .of = of Italy
    .in = in Italy
    .envelope = Italy

country-JE = Jersey
    .of = of Jersey
    .in = in Jersey
    .envelope = Jersey

country-JM = Jamaica
    .of = of Jamaica
    .in = in Jamaica
    .envelope = Jamaica

country-JO = Jordan
    .of = of Jordan
    .in = in Jordan
    .envelope = Jordan

country-JP = Japan
    .of = of Japan
    .in = in Japan
    .envelope = Japan

country-KE = Kenya
    .of = of Kenya
    .in = in Kenya
    .envelope = Kenya

country-KG = Kyrgyzstan
    .of = of Kyrgyzstan
    .in = in Kyrgyzstan
    .envelope = Kyrgyzstan

country-KH = Cambodia
    .of = of Cambodia
    .in = in Cambodia
    .envelope = Cambodia

country-KI = Kiribati
    .of = of Kiribati
    .in = in Kiribati
    .envelope = Kiribati

country-KM = Comoros
    .of = of the Comoros
    .in = in the Comoros
    .envelope = Comoros

country-KN = Saint Kitts and Nevis
    .of = of Saint Kitts and Nevis
    .in = in Saint Kitts and Nevis
    .envelope = Saint Kitts and Nevis

country-KP = Democratic People’s Republic of Korea
    .of = of the Democratic People’s Republic of Korea
    .in = in the Democratic People’s Republic of Korea
    .envelope = Democratic People’s Republic of Korea

country-KR = Republic of Korea
    .of = of the Republic of Korea
    .in = in the Republic of Korea
    .envelope = Republic of Korea

country-KW = Kuwait
    .of = of Kuwait
    .in = in Kuwait
    .envelope = Kuwait

country-KY = Cayman Islands
    .of = of the Cayman Islands
    .in = in the Cayman Islands
    .envelope = Cayman Islands

country-KZ = Kazakhstan
    .of = of Kazakhstan
    .in = in Kazakhstan
    .envelope = Kazakhstan

country-LA = Lao People’s Democratic Republic
    .of = of the Lao People’s Democratic Republic
    .in = in the Lao People’s Democratic Republic
    .envelope = Lao People’s Democratic Republic

country-LB = Lebanon
    .of = of Lebanon
    .in = in Lebanon
    .envelope = Lebanon

country-LC = Saint Lucia
    .of = of Saint Lucia
    .in = in Saint Lucia
    .envelope = Saint Lucia

country-LI = Liechtenstein
    .of = of Liechtenstein
    .in = in Liechtenstein
    .envelope = Liechtenstein

country-LK = Sri Lanka
    .of = of Sri Lanka
    .in = in Sri Lanka
    .envelope = Sri Lanka

country-LR = Liberia
    .of = of Liberia
    .in = in Liberia
    .envelope = Liberia

country-LS = Lesotho
    .of = of Lesotho
    .in = in Lesotho
    .envelope = Lesotho

country-LT = Lithuania
    .of = of Lithuania
    .in = in Lithuania
    .envelope = Lithuania

country-LU = Luxembourg
    .of = of Luxembourg
    .in = in Luxembourg
    .envelope = Luxembourg

country-LV = Latvia
    .of = of Latvia
    .in = in Latvia
    .envelope = Latvia

country-LY = Libya
    .of = of Libya
    .in = in Libya
    .envelope = Libya

country-MA = Morocco
    .of = of Morocco
    .in = in Morocco
    .envelope = Morocco

country-MC = Monaco
    .of = of Monaco
    .in = in Monaco
    .envelope = Monaco

country-MD = Republic of Moldova
    .of = of the Republic of Moldova
    .in = in the Republic of Moldova
    .envelope = Republic of Moldova

country-ME = Montenegro
    .of = of Montenegro
    .in = in Montenegro
    .envelope = Montenegro

country-MF = Saint Martin
    .of = of Saint Martin
    .in = in Saint Martin
    .envelope = Saint Martin

country-MG = Madagascar
    .of = of Madagascar
    .in = in Madagascar
    .envelope = Madagascar

country-MH = Marshall Islands
    .of = of the Marshall Islands
    .in = in the Marshall Islands
    .envelope = Marshall Islands

country-MK = North Macedonia
    .of = of North Macedonia
    .in = in North Macedonia
    .envelope = North Macedonia

country-ML = Mali
    .of = of Mali
    .in = in Mali
    .envelope = Mali

country-MM = Myanmar
    .of = of Myanmar
    .in = in Myanmar
    .envelope = Myanmar

country-MN = Mongolia
    .of = of Mongolia
    .in = in Mongolia
    .envelope = Mongolia

country-MO = Macao
    .of = of Macao
    .in = in Macao
    .envelope = Macao

country-MP = Northern Mariana Islands
    .of = of the Northern Mariana Islands
    .in = in the Northern Mariana Islands
    .envelope = Northern Mariana Islands

country-MQ = Martinique
    .of = of Martinique
    .in = in Martinique
    .envelope = Martinique

country-MR = Mauritania
    .of = of Mauritania
    .in = in Mauritania
    .envelope = Mauritania

country-MS = Montserrat
    .of = of Montserrat
    .in = in Montserrat
    .envelope = Montserrat

country-MT = Malta
    .of = of Malta
    .in = in Malta
    .envelope = Malta

country-MU = Mauritius
    .of = of Mauritius
    .in = in Mauritius
    .envelope = Mauritius

country-MV = Maldives
    .of = of Maldives
    .in = in Maldives
    .envelope = Maldives

country-MW = Malawi
    .of = of Malawi
    .in = in Malawi
    .envelope = Malawi

country-MX = Mexico
    .of = of Mexico
    .in = in Mexico
    .envelope = Mexico

country-MY = Malaysia
    .of = of Malaysia
    .in = in Malaysia
    .envelope = Malaysia

country-MZ = Mozambique
    .of = of Mozambique
    .in = in Mozambique
    .envelope = Mozambique

country-NA = Namibia
    .of = of Namibia
    .in = in Namibia
    .envelope = Namibia

country-NC = New Caledonia
    .of = of New Caledonia
    .in = in New Caledonia
    .envelope = New Caledonia

country-NE = Niger
    .of = of the Niger
    .in = in the Niger
    .envelope = Niger

country-NF = Norfolk Island
    .of = of Norfolk Island
    .in = on Norfolk Island
    .envelope = Norfolk Island

country-NG = Nigeria
    .of = of Nigeria
    .in = in Nigeria
    .envelope = Nigeria

country-NI = Nicaragua
    .of = of Nicaragua
    .in = in Nicaragua
    .envelope = Nicaragua

country-NL = Kingdom of the Netherlands
    .of = of the Kingdom of the Netherlands
    .in = in the Kingdom of the Netherlands
    .envelope = Netherlands

country-NO = Norway
    .of = of Norway
    .in = in Norway
    .envelope = Norway

country-NP = Nepal
    .of = of Nepal
    .in = in Nepal
    .envelope = Nepal

country-NR = Nauru
    .of = of Nauru
    .in = in Nauru
    .envelope = Nauru

country-NU = Niue
    .of = of Niue
    .in = in Niue
    .envelope = Niue

country-NZ = New Zealand
    .of = of New Zealand
    .in = in New Zealand
    .envelope = New Zealand

country-OM = Oman
    .of = of Oman
    .in = in Oman
    .envelope = Oman

country-PA = Panama
    .of = of Panama
    .in = in Panama
    .envelope = Panama

country-PE = Peru
    .of = of Peru
    .in = in Peru
    .envelope = Peru

country-PF = French Polynesia
    .of = of French Polynesia
    .in = in French Polynesia
    .envelope = French Polynesia

country-PG = Papua New Guinea
    .of = of Papua New Guinea
    .in = in Papua New Guinea
    .envelope = Papua New Guinea

country-PH = Philippines
    .of = of the Philippines
    .in = in the Philippines
    .envelope = Philippines

country-PK = Pakistan
    .of = of Pakistan
    .in = in Pakistan
    .envelope = Pakistan

country-PL = Poland
    .of = of Poland
    .in = in Poland
    .envelope = Poland

country-PM = Saint Pierre and Miquelon
    .of = of Saint Pierre and Miquelon
    .in = in Saint Pierre and Miquelon
    .envelope = Saint Pierre and Miquelon

country-PN = Pitcairn
    .of = of Pitcairn
    .in = on Pitcairn
    .envelope = Pitcairn

country-PR = Puerto Rico
    .of = of Puerto Rico
    .in = in Puerto Rico
    .envelope = Puerto Rico

country-PS = State of Palestine
    .of = of the State of Palestine
    .in = in the State of Palestine
    .envelope = Palestine

country-PT = Portugal
    .of = of Portugal
    .in = in Portugal
    .envelope = Portugal

country-PW = Palau
    .of = of Palau
    .in = in Palau
    .envelope = Palau

country-PY = Paraguay
    .of = of Paraguay
    .in = in Paraguay
    .envelope = Paraguay

country-QA = Qatar
    .of = of Qatar
    .in = in Qatar
    .envelope = Qatar

country-RE = Réunion
    .of = of Réunion
    .in = in Réunion
    .envelope = Réunion

country-RO = Romania
    .of = of Romania
    .in = in Romania
    .envelope = Romania

country-RS = Serbia
    .of = of Serbia
    .in = in Serbia
    .envelope = Serbia

country-RU = Russian Federation
    .of = of the Russian Federation
    .in = in the Russian Federation
    .envelope = Russian Federation

country-RW = Rwanda
    .of = of Rwanda
    .in = in Rwanda
    .envelope = Rwanda

country-SA = Saudi Arabia
    .of = of Saudi Arabia
    .in = in Saudi Arabia
    .envelope = Saudi Arabia

country-SB = Solomon Islands
    .of = of Solomon Islands
    .in = in Solomon Islands
    .envelope = Solomon Islands

country-SC = Seychelles
    .of = of Seychelles
    .in = in Seychelles
    .envelope = Seychelles

country-SD = Sudan
    .of = of the Sudan
    .in = in the Sudan
    .envelope = Sudan

country-SE = Sweden
    .of = of Sweden
    .in = in Sweden
    .envelope = Sweden

country-SG = Singapore
    .of = of Singapore
    .in = in Singapore
    .envelope = Singapore

country-SH = Saint Helena, Ascension and Tristan da Cunha
    .of = of Saint Helena, Ascension and Tristan da Cunha
    .in = in Saint Helena, Ascension and Tristan da Cunha
    .envelope = Saint Helena, Ascension and Tristan da Cunha

country-SI = Slovenia
    .of = of Slovenia
    .in = in Slovenia
    .envelope = Slovenia

country-SJ = Svalbard and Jan Mayen
    .of = of Svalbard and Jan Mayen
    .in = in Svalbard and Jan Mayen
    .envelope = Svalbard and Jan Mayen

country-SK = Slovakia
    .of = of Slovakia
    .in = in Slovakia
    .envelope = Slovakia

country-SL = Sierra Leone
    .of = of Sierra Leone
    .in = in Sierra Leone
    .envelope = Sierra Leone

country-SM = San Marino
    .of = of San Marino
    .in = in San Marino
    .envelope = San Marino

country-SN = Senegal
    .of = of Senegal
    .in = in Senegal
    .envelope = Senegal

country-SO = Somalia
    .of = of Somalia
    .in = in Somalia
    .envelope = Somalia

country-SR = Suriname
    .of = of Suriname
    .in = in Suriname
    .envelope = Suriname

country-SS = South Sudan
    .of = of South Sudan
    .in = in South Sudan
    .envelope = South Sudan

country-ST = Sao Tome and Principe
    .of = of Sao Tome and Principe
    .in = in Sao Tome and Principe
    .envelope = Sao Tome and Principe

country-SV = El Salvador
    .of = of El Salvador
    .in = in El Salvador
    .envelope = El Salvador

country-SX = Sint Maarten
    .of = of Sint Maarten
    .in = in Sint Maarten
    .envelope = Sint Maarten

country-SY = Syrian Arab Republic
    .of = of the Syrian Arab Republic
    .in = in the Syrian Arab Republic
    .envelope = Syrian Arab Republic

country-SZ = Eswatini
    .of = of Eswatini
    .in = in Eswatini
    .envelope = Eswatini

country-TC = Turks and Caicos Islands
    .of = of the Turks and Caicos Islands
    .in = in the Turks and Caicos Islands
    .envelope = Turks and Caicos Islands

country-TD = Chad
    .of = of Chad
    .in = in Chad
    .envelope = Chad

country-TF = French Southern Territories
    .of = of the French Southern Territories
    .in = in the French Southern Territories
    .envelope = French Southern Territories

country-TG = Togo
    .of = of Togo
    .in = in Togo
    .envelope = Togo

country-TH = Thailand
    .of = of Thailand
    .in = in Thailand
    .envelope = Thailand

country-TJ = Tajikistan
    .of = of Tajikistan
    .in = in Tajikistan
    .envelope = Tajikistan

country-TK = Tokelau
    .of = of Tokelau
    .in = in Tokelau
    .envelope = Tokelau

country-TL = Timor-Leste
    .of = of Timor-Leste
    .in = in Timor-Leste
    .envelope = Timor-Leste

country-TM = Turkmenistan
    .of = of Turkmenistan
    .in = in Turkmenistan
    .envelope = Turkmenistan

country-TN = Tunisia
    .of = of Tunisia
    .in = in Tunisia
    .envelope = Tunisia

country-TO = Tonga
    .of = of Tonga
    .in = in Tonga
    .envelope = Tonga

country-TR = Türkiye
    .of = of Türkiye
    .in = in Türkiye
    .envelope = Türkiye

country-TT = Trinidad and Tobago
    .of = of Trinidad and Tobago
    .in = in Trinidad and Tobago
    .envelope = Trinidad and Tobago

country-TV = Tuvalu
    .of = of Tuvalu
    .in = in Tuvalu
    .envelope = Tuvalu

country-TW = Taiwan, Province of China
    .of = of Taiwan, Province of China
    .in = in Taiwan, Province of China
    .envelope = Taiwan

country-TZ = United Republic of Tanzania
    .of = of the United Republic of Tanzania
    .in = in the United Republic of Tanzania
    .envelope = United Republic of Tanzania

country-UA = Ukraine
    .of = of Ukraine
    .in = in Ukraine
    .envelope = Ukraine

country-UG = Uganda
    .of = of Uganda
    .in = in Uganda
    .envelope = Uganda

country-UM = United States Minor Outlying Islands
    .of = of the United States Minor Outlying Islands
    .in = in the United States Minor Outlying Islands
    .envelope = United States Minor Outlying Islands

country-US = United States of America
    .of = of the United States of America
    .in = in the United States of America
    .envelope = United States of America

country-UY = Uruguay
    .of = of Uruguay
    .in = in Uruguay
    .envelope = Uruguay

country-UZ = Uzbekistan
    .of = of Uzbekistan
    .in = in Uzbekistan
    .envelope = Uzbekistan

country-VA = Holy See
    .of = of the Holy See
    .in = to the Holy See
    .envelope = Vatican City

country-VC = Saint Vincent and the Grenadines
    .of = of Saint Vincent and the Grenadines
    .in = in Saint Vincent and the Grenadines
    .envelope = Saint Vincent and the Grenadines

country-VE = Venezuela
    .of = of Venezuela
    .in = in Venezuela
    .envelope = Venezuela

country-VG = British Virgin Islands
    .of = of the British Virgin Islands
    .in = in the British Virgin Islands
    .envelope = British Virgin Islands

country-VI = United States Virgin Islands
    .of = of the United States Virgin Islands
    .in = in the United States Virgin Islands
    .envelope = United States Virgin Islands

country-VN = Viet Nam
    .of = of Viet Nam
    .in = in Viet Nam
    .envelope = Viet Nam

country-VU = Vanuatu
    .of = of Vanuatu
    .in = in Vanuatu
    .envelope = Vanuatu

country-WF = Wallis and Futuna
    .of = of Wallis and Futuna
    .in = in Wallis and Futuna
    .envelope = Wallis and Futuna

country-WS = Samoa
    .of = of Samoa
    .in = in Samoa
    .envelope = Samoa

country-XK = Kosovo
    .of = of Kosovo
    .in = in Kosovo
    .envelope = Kosovo

country-YE = Yemen
    .of = of Yemen
    .in = in Yemen
    .envelope = Yemen

country-YT = Mayotte
    .of = of Mayotte
    .in = in Mayotte
    .envelope = Mayotte

country-ZA = South Africa
    .of = of South Africa
    .in = in South Africa
    .envelope = South Africa

country-ZM = Zambia
    .of = of Zambia
    .in = in Zambia
    .envelope = Zambia

country-ZW = Zimbabwe
    .of = of Zimbabwe
    .in = in Zimbabwe
    .envelope = Zimbabwe
