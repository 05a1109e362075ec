### Die Wörter, nach denen Regeln suchen: für das Deutsche zusammengestellt, nicht übersetzt. Ein Stern steht nur am Ende; deshalb sind
### Zusammensetzungen einzeln genannt.

# en | word-endings = s | es
word-endings = e | em | en | er | ern | es | in | innen | n | s

## Rule “polite”: what no polite letter says

# Refused.
# en | polite-insults =
# en |     murderer | butchers | you butcher | tyrant | despot | hangman | hangmen | henchman | henchmen | thug | scum | vermin |
# en |     bastard | coward | liar | fascist | barbarian | savages | idiot | moron | blood on your hands | shame on you |
# en |     go to hell | rot in hell | burn in hell | damn you | death to the regime | death to the dictator |
# en |     death to the leader | down with the | fuck* | shit
polite-insults =
    Mörder | Massenmörder | Schlächter | Tyrann | Despot | Henker | Henkersknecht | Scherge | Verbrecher | Schurke |
    Abschaum | Ungeziefer | Gesindel | Bastard | Schwein | Feigling | Lügner | Faschist | Barbar | Unmensch |
    Idiot | Dummkopf | Blut an Ihren Händen | Blut klebt an | schämen Sie sich | Schande über Sie | zur Hölle |
    in der Hölle schmoren | verflucht seien | Tod dem Regime | Tod dem Diktator | Tod dem Führer | nieder mit | Scheiß*

# Warned of: words of a political quarrel.
# en | polite-jargon =
# en |     regime | mullah | ayatollahs | theocra* | dictator* | tyrann* | totalitarian* | imperialis* | zionis* | islamist |
# en |     fundamentalis* | axis of evil | puppet government | sanctions | oppressor | oppressive
polite-jargon =
    Regime | Unrechtsregime | Mullahregime | Mullah-Regime | Terrorregime | Verbrecherregime | Mullah | Ajatollahs | Gottesstaat | Unrechtsstaat |
    Schurkenstaat | theokrat* | Theokratie* | Diktat* | Gewaltherrschaft | tyrannisch* | Tyrannei | totalitär* |
    imperialis* | zionis* | Islamist | islamistisch | fundamentalis* | Achse des Bösen | Marionettenregierung |
    Sanktion | Unterdrücker | unterdrückerisch

# Warned of: titles that take a side by honouring.
# en | polite-titles =
# en |     Supreme Leader of the Revolution | Supreme Leader of the Islamic Revolution | Leader of the Revolution |
# en |     Leader of the Islamic Revolution | Grand Ayatollah | Imam Khamenei | His Eminence | Your Eminence | Guardian Jurist
polite-titles =
    Oberster Führer der Revolution | Obersten Führer der Revolution | Revolutionsführer | Führer der Revolution |
    Führer der Islamischen Revolution | Oberhaupt der Islamischen Revolution | Großajatollah | Großayatollah |
    Imam Khamenei | Imam Chamenei | Seine Eminenz | Eure Eminenz | Ihre Eminenz | Herrschender Rechtsgelehrter | Herrschenden Rechtsgelehrten

## Rule “attributed”: claim-<id> has the words of what only one side reports; attributing says who reports it; what stands in one

# en | attributing =
# en |     reported* | reports | report | according to | say | says | said | told | tells | states | stated | alleg* |
# en |     apparently | testif* | describe*
attributing =
    bericht* | zufolge | laut | Angaben | angegeben | gab an | gibt an | soll | sollen | sagt* | gesagt | erklärt* | schildert* |
    geschildert | beschreibt | beschrieb* | beschrieben | Aussage | ausgesagt | Schilderung | Vorwurf | Vorwürfe* | angeblich* |
    mutmaßlich* | anscheinend | offenbar | wie es heißt | heißt es | hieß es | nach eigenen Worten | nach seinen Worten |
    nach ihren Worten

# en | requesting =
# en |     I ask | we ask | ask you | asking you | I request | we request | request that | requests that | call on | calls on | calling on | I urge | we urge |
# en |     urge you | urging you | I appeal | we appeal | appeal to you | demand that | demands that | ensure* | ensuring | guarantee that | guaranteed |
# en |     protect | protects | protected | protecting | protection from | prevent | prevents | prevented | preventing | prohibit | prohibits |
# en |     prohibited | prohibiting | prohibition of | prohibition on | forbid | forbids | forbidden | a ban on | investigate | investigation into | inquiry into |
# en |     free from | freedom from | right not to | must not | should not | may not be | shall be | not be | no one shall | nobody shall | that nobody |
# en |     risk | at risk | risks | fear that | fears that | I fear | we fear | danger of | against torture | safe from
requesting =
    ich bitte | wir bitten | bitte ich | bitten wir | bitte sorgen | ich fordere | wir fordern | ich ersuche | wir ersuchen |
    ich appelliere | wir appellieren | aufgefordert | dafür zu sorgen | sorgen Sie | sicherstell* | sicherzustellen | gewährleist* |
    schützen | schützt | geschützt | Schutz | bewahren | bewahrt | verhinder* | verhüten | verbiete* | verbietet | verboten |
    Verbot | untersagt | untersuch* | Untersuchung | aufgeklärt | Aufklärung | frei von | Freiheit von | darf nicht | dürfen nicht |
    darf niemand | niemand darf | niemand soll | nicht gefoltert werden | nicht misshandelt werden | keine Folter | gegen Folter |
    vor Folter | vor Misshandlung | Risiko | Gefahr | droht | drohen | befürchte* | fürchte*

# en | claim-torture = tortur* | ill-treat* | mistreat* | beaten
claim-torture = Folter* | gefoltert | misshandel* | Misshandlung | gequält | geschlagen | verprügelt

# en | claim-confession = confess*
claim-confession = Geständnis* | gesteht | gestehen | gestand | hat gestanden | habe gestanden

## Rule “request”: the request comes before the thanks, and the letter asks for a reply

# en | request-thanks = thank you | thanks | I thank | we thank
request-thanks = danke | danken | Dank | bedanke* | Dankeschön

# en | request-reply = reply | replies | respond | response | answer | hear from you | let me know | let us know | inform me | inform us
request-reply =
    Antwort | antworten | beantwort* | Rückmeldung | Erwiderung | von Ihnen zu hören | teilen Sie mir mit | teilen Sie uns mit |
    mitteilen | mitzuteilen | Mitteilung | lassen Sie mich wissen | lassen Sie uns wissen | informieren Sie

## Rule “law”: the names of treaties that some state has not joined

# en | treaty-cat = Convention against Torture | UNCAT
treaty-cat =
    Übereinkommen gegen Folter | Übereinkommens gegen Folter | Antifolterkonvention | Anti-Folter-Konvention | Antifolterübereinkommen |
    Folterkonvention | Konvention gegen Folter | Konvention gegen die Folter | UNCAT

## Rule “silence”: what a card to a prisoner does not speak of. A note in any language is held against every language's list.

# en | silence-words =
# en |     prison* | imprison* | jail* | detain* | detention | arrest* | sentenced | sentence | convict* | verdict | the court |
# en |     in court | court case | courtroom | trial | judge | judges | judicia* | lawyer | attorney | prosecut* | charged with |
# en |     accus* | espionage | spy | spies | spying | tortur* | confess* | execut* | death penalty | death row | solitary |
# en |     hunger strike | innocen* | guilty | pardon | Evin |
# en |     release | released | releasing | freedom* | set free | be free | free again | freed | liberty | liberat* |
# en |     your case | his case | her case | the case | hospital* | medical care | blood test |
# en |     political* | politic* | government* | regime | president* | minister* | parliament* | election* | protest |
# en |     protests | protesting | protester* | demonstrat* | revolution* | democra* | dictator* | activis* | opposition |
# en |     authorities | supreme leader | ayatollah* | sanctions |
# en |     human right* | rights | justice | injustice | Universal Declaration | Covenant |
# en |     embass* | consul* | ambassador* | diplomat* | foreign* | international* | Israel* |
# en |     United Nations | European Union | Amnesty* | Human Rights Watch | Scholars at Risk | NGO | organisation* |
# en |     organization* | campaign* | petition* | association
silence-words =
    Gefängnis* | Gefangene* | gefangen* | inhaftier* | Haft | Häftling* | Haftstrafe* | Haftentlassung | Einzelhaft |
    Isolationshaft | Untersuchungshaft | verhaft* | Verhaftung | festgenommen | Festnahme | eingesperrt | Zelle | verurteil* | Urteil |
    Todesurteil | vor Gericht | beim Gericht | vom Gericht | Gerichts* | Prozess | Verhandlung | Richter* | Justiz* | Anwalt* | Anwält* |
    Rechtsanwalt* | Rechtsanwält* | Verteidiger* | Staatsanwalt* | Staatsanwält* | Anklage* | angeklagt* | beschuldig* |
    Spion* | Folter* | gefoltert* | misshandel* | Geständnis* | hingericht* | Hinrichtung* | Todesstrafe* | Todestrakt |
    Hungerstreik* | unschuldig* | Unschuld | schuldig* | begnadig* | Begnadigung | Evin | Ewin |
    freigelassen* | freilassen | Freilassung | Entlassung aus der Haft | freikommen | frei sein | wieder frei | bald frei | in Freiheit | Freiheit* |
    befreit | befreien | Befreiung | Ihr Fall | Ihren Fall | Ihrem Fall | dein Fall | deinen Fall | deinem Fall | sein Fall |
    Krankenhaus* | Klinik | medizinische Versorgung | ärztliche Versorgung | Blutuntersuchung |
    politisch* | Politik* | Regierung* | Regime | Präsident* | Minister* | Parlament* | Wahlen | Präsidentschaftswahl* | Protest* |
    protestier* | Demonstration* | demonstrier* | Revolution* | demokrat* | Demokratie* | Diktat* | Aktivist* | Opposition* |
    Behörde | Ajatollah* | Ayatollah* | Religionsführer | Oberster Führer | Revolutionsführer | Sanktion |
    Menschenrecht* | Grundrecht* | Ihre Rechte | deine Rechte | Gerechtigkeit | Ungerechtigkeit | Unrecht |
    Allgemeine Erklärung | Allgemeinen Erklärung | Menschenrechtspakt | Botschafter* | Botschaft in | Konsul* | diplomat* |
    ausländisch* | Ausland | international* | Israel* | Vereinte Nationen | Vereinten Nationen | UNO | Europäische Union |
    Europäischen Union | Amnesty* | Human Rights Watch | Scholars at Risk | NGO | Organisation* | Kampagne | Petition* |
    Unterschriftenaktion | Verein

## Rule “withhold”: what a case withholds, by the names that stand under withhold in its file

# en | withhold-health =
# en |     health | illness | illnesses | sick* | is ill | was ill | falls ill | fell ill | seriously ill | gravely ill |
# en |     critically ill | terminally ill | disease* | hospital* | clinic | surgery | surgeries | surgical | operated on | cancer* |
# en |     tumour | tumor | leukaemia | leukemia | chemotherap* | blood | bleeding | injur* | wound* | diagnos* | symptom |
# en |     medical | medically | medication | medicines | prison doctor | see a doctor | pain | painful | fever | infect* | virus |
# en |     covid* | HIV | AIDS | diabet* | heart attack | heart condition | stroke | depression | depressed | psychiatr* | suicid* |
# en |     pregnan* | miscarriage | disab* | kg | kilo | kilogram | kilogramme | lost weight | weight loss
withhold-health =
    Gesundheit* | gesundheitlich* | krank | kranke* | Krankheit* | erkrankt* | Erkrankung* | schwerkrank* | Krankenhaus* |
    Klinik* | Operation | operiert* | Krebs | Krebserkrankung* | Tumor | Tumore | Leukämie | Chemotherapie* | Blut | Blutung* |
    Blutkörperchen | Blutwert | Verletzung* | verletzt* | Wunde | verwundet* | Diagnose* | diagnostiz* | Symptom* | medizinisch* |
    Medikament* | Arznei* | ärztlich* | fachärztlich* | Gefängnisarzt | Schmerz* | Fieber | Infektion* | infizier* | Virus |
    Covid* | HIV | AIDS | Diabet* | Herzinfarkt | Herzleiden | herzkrank* | Schlaganfall | Niere | Depression* | depressiv* |
    Psychiatr* | psychisch* | Suizid* | Selbstmord* | schwanger* | Schwangerschaft* | Fehlgeburt | Behinderung* |
    behindert* | kg | Kilo | Kilogramm | Gewichtsverlust | abgemagert | Gewicht verloren

# en | withhold-family =
# en |     family | families | wife | wives | husband | spouse | fiancé | fiancée | partner | mother | father | parent | daughter |
# en |     son | child | children | baby | babies | newborn | brother | sister | sibling | grandmother | grandfather | grandparent |
# en |     grandchild* | uncle | aunt | nephew | niece | cousin | relative | widow | widower | married | marriage | divorc*
withhold-family =
    Familie* | Angehörige* | Verwandte* | Ehefrau | Ehemann | Eheleute | Ehe | Gatte | Gattin | seine Frau | ihr Mann | Partner* |
    Lebensgefährt* | Verlobte* | Mutter | Mütter* | Vater | Väter* | Eltern | Tochter | Töchter* | Sohn | Söhn* | Kind | Kinder* |
    Baby | Babys | Neugeborene* | Säugling* | Bruder | Brüder* | Schwester | Schwestern | Geschwister* | Großmutter | Großvater |
    Großeltern | Enkel* | Onkel | Tante | Neffe | Nichte | Cousin | Cousine | Vetter | Schwager | Schwägerin |
    Witwe* | verheiratet* | Heirat* | geschieden* | Scheidung*

# en | withhold-faith =
# en |     faith | religion | religious | religiously | Bahá'í | Bahai | Christian | Christianity | Muslim | Islam | Jew | Jewish |
# en |     Judaism | Zoroastrian* | Sunni | Shia | Shi'a | Shiite | Sufi | Sufism | dervish | convert | converted | conversion |
# en |     baptis* | baptiz* | church | churches | mosque | synagogue | temple | prayer | pray | prays | prayed | praying | priest |
# en |     pastor | rabbi | imam | atheis* | apostasy | apostate | blasphem* | Bible | Quran | Koran
withhold-faith =
    Glaube* | gläubig* | Religion | Religionsgemeinschaft* | Religionsfreiheit | religiös* | Baha'i* | Bahá'í | Bahai* | Christ |
    Christin | Christen* | christlich* | Muslim* | muslimisch* | Islam | islamisch | Jude | Juden* | Jüdin* | jüdisch* |
    zoroastr* | Zarathustr* | Sunnit* | sunnitisch | Schiit* | schiitisch | Sufi* | Derwisch* | konvertier* | Konvertit* | Taufe |
    getauft* | Kirche* | Moschee | Synagoge | Tempel | Gebet | beten | betet | betete* | Priester* | Pfarrer* | Pastor* | Rabbi* |
    Imam | Atheis* | Apostasie | Abfall vom | Blasphemie | Gotteslästerung | Bibel | Koran

# en | withhold-sexuality =
# en |     homosexual* | gay | lesbian* | bisexual* | transgender* | transsexual* | trans woman | trans women | trans man |
# en |     trans men | queer | LGBT* | intersex | non-binary | nonbinary | sexuality | sexual orientation | gender identity |
# en |     same-sex | sodomy
withhold-sexuality =
    homosexu* | schwul* | Schwule* | lesbisch* | Lesbe* | bisexu* | transgender* | transsexu* | trans Frau | trans Mann | trans Person |
    Transfrau* | Transmann | Transmänner* | queer* | LGBT* | LSBT* | intersex* | intergeschlechtlich* | nichtbinär* | nicht-binär* |
    Sexualität | sexuelle Orientierung | sexuellen Orientierung | Geschlechtsidentität | gleichgeschlechtlich*

# en | withhold-ethnicity =
# en |     ethnic* | minority | minorities | Kurd | Kurdish | Kurdistan | Baluch* | Baloch* | Arab | Ahwazi | Azeri | Azerbaijani |
# en |     Turkmen | Hazara | Uyghur | Uighur | Tibetan | Rohingya | Tatar | Romani | indigenous | tribe | tribal
withhold-ethnicity =
    ethnisch* | Ethnie* | Minderheit* | Kurd* | kurdisch* | Belutsch* | belutschisch* | Araber* | arabisch* | Ahwazi | Aseri |
    Aserbaidschaner* | aserbaidschanisch* | Turkmen* | turkmenisch* | Hazara | Uigur* | uigurisch* | Tibeter* | tibetisch* |
    Rohingya | Tatar* | Roma | Romni | indigen* | Indigene* | Stamm | Stämme* | Volksgruppe

# en | withhold-whereabouts =
# en |     home address | his home | her home | their home | hometown | home town | lives in | lives at | living in | living at |
# en |     resides | residence | resident of | moved to | fled | neighbourhood | neighborhood | in hiding | shelter | safe house |
# en |     exile | workplace | works at
withhold-whereabouts =
    Wohnort* | Wohnsitz* | Wohnadresse* | Anschrift | Wohnung | sein Zuhause | ihr Zuhause | zu Hause in | wohnt | wohnen | wohnhaft |
    lebt in | leben in | lebt bei | Heimatstadt | Heimatort | Heimatdorf | umgezogen | geflohen | geflüchtet | Versteck* | versteckt* |
    untergetaucht | Zuflucht* | Schutzhaus | Frauenhaus | Exil | Arbeitsplatz | Arbeitsstelle | arbeitet bei | Nachbarschaft

## Words that a translation is held against

attribution-words =
    bericht* | zufolge | laut | Angaben | angegeben | gab an | gaben an | gibt an | soll | sollen | sagt* | gesagt | erklärt* | schildert* | geschildert |
    Aussage* | ausgesagt | Vorwurf | Vorwürfe* | vorgebracht* | angeblich* | mutmaßlich* | anscheinend | offenbar | wie es scheint | wie es heißt |
    heißt es | nach eigenen Worten | nach seinen Worten | nach Informationen | Informationen vom | so die | so seine | so lauteten | nach Ansicht |
    nach Auffassung
