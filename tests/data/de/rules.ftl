### The words that rules look for, in German. No letter says them.

word-endings = e | en | er | ern | es | s | n

polite-insults =
    Mörder | Schlächter | Tyrann | Despot | Henker | Scherge | Verbrecher | Abschaum | Ungeziefer | Feigling | Lügner |
    Faschist | Barbar | Idiot | Blut an Ihren Händen | schämen Sie sich | fahr zur Hölle | fahren Sie zur Hölle |
    Tod dem Regime | Tod dem Diktator | nieder mit
polite-jargon =
    Regime | Mullah | Gottesstaat | theokrat* | Diktat* | tyrannisch* | totalitär* | imperialis* | zionis* | Islamist |
    fundamentalis* | Achse des Bösen | Marionettenregierung | Sanktion | Unterdrücker
polite-titles =
    Oberster Führer | Obersten Führer | Revolutionsführer | Führer der Revolution | Führer der Islamischen Revolution |
    Großajatollah | Imam Khamenei | Seine Eminenz | Eure Eminenz

attributing =
    Berichten zufolge | laut | nach Angaben | nach eigenen Angaben | nach seinen Angaben | nach ihren Angaben | seine Angaben |
    ihre Angaben | bericht* | erklär* | soll | sollen | offenbar | mutmaßlich*
requesting =
    bitte* | fordere* | fordern | ersuche* | appelliere* | sicherzustellen | sicherstellen | gewährleiste* | geschützt | schützen | schützt |
    Schutz | verhinder* | verbiete* | verboten | Verbot | untersuch* | nicht gefoltert werden | Risiko | droht | befürchte* | fürchte*
claim-torture = Folter* | gefoltert* | misshandel* | Misshandlung*
claim-confession = Geständnis*

request-thanks = ich danke | wir danken | danke
request-reply = Antwort* | antworten | Rückmeldung

treaty-cat = Übereinkommen gegen Folter | Antifolterkonvention

silence-words =
    Gefängnis* | inhaftier* | Haft | Häftling | verhaft* | festgenommen | Festnahme | verurteil* | Urteil | Gericht |
    Prozess | Richter* | Justiz | Anwalt | Anwält* | Staatsanwalt* | Anklage* | angeklagt* | Spion* | gefoltert* | Folter* |
    Geständnis* | hingericht* | Hinrichtung | Todesstrafe | Einzelhaft | Hungerstreik | unschuldig* | schuldig* | Begnadigung |
    Evin | freigelassen | Freilassung | Freiheit* | befreit* | Ihr Fall | dein Fall | der Fall | Krankenhaus |
    politi* | Regierung | Regime | Präsident* | Minister* | Parlament | Wahl | Protest* | Demonstr* | Revolution* | demokrat* |
    Diktat* | Aktivist* | Opposition | Behörde | Ajatollah | Sanktion | Menschenrecht* | Rechte | Gerechtigkeit |
    Allgemeine Erklärung | Botschaft* | Konsul* | diplomat* | ausländ* | international* | Israel* | Vereinte Nationen |
    Vereinten Nationen | Europäische Union | Amnesty* | Organisation | Kampagne | Petition | Verein

withhold-health =
    Gesundheit* | Krankheit* | krank | erkrankt* | Krankenhaus* | Klinik | Operation | operiert | Krebs | Tumor | Blut |
    Verletzung | verletzt* | Wunde | Diagnose* | Symptom* | medizinisch | Medikament | Schmerz | Schmerzen | Fieber |
    Infekt* | Virus | Covid* | HIV | Diabetes | Herzinfarkt | Schlaganfall | Depression* | Psychiatr* | Suizid* | schwanger* |
    Behinderung | kg | Kilo | Gewichtsverlust
withhold-family =
    Familie* | Ehefrau | Ehemann | seine Frau | ihr Mann | Gatte | Gattin | Verlobte* | Mutter | Vater | Eltern | Tochter |
    Töchter* | Sohn | Söhne* | Kind | Baby | Bruder | Brüder* | Schwester | Geschwister* | Großmutter | Großvater |
    Großeltern | Enkel* | Onkel | Tante | Neffe | Nichte | Cousin* | Angehörige* | Witwe* | verheiratet* | Scheidung
withhold-faith =
    Glaube* | Religion* | religiös* | Bahai* | Baha'i | Christ | christlich* | Christentum* | Muslim* | Islam | Jude | Juden |
    Jüdin* | jüdisch* | zoroastr* | Sunnit* | Schiit* | Sufi* | Derwisch* | konvertier* | Taufe | getauft* | Kirche | Moschee |
    Synagoge | Gebet | beten | betet | Priester* | Pastor* | Rabbi* | Imam | Atheis* | Apostasie | Blasphemie | Bibel | Koran
withhold-sexuality =
    homosexu* | schwul* | lesbisch* | bisexu* | transgender* | transsexu* | trans Frau | trans Mann | queer* | LGBT* |
    intersex* | nichtbinär* | Sexualität | sexuelle Orientierung | Geschlechtsidentität
withhold-ethnicity =
    ethnisch* | Ethnie | Minderheit* | Kurd* | Belutsch* | Araber* | arabisch* | Aserbaidschaner* | Turkmen* | Uigur* |
    Tibeter* | Rohingya | Tatar* | Roma | indigen* | Stamm
withhold-whereabouts =
    Wohnort | Wohnadresse | sein Zuhause | ihr Zuhause | wohnt in | lebt in | wohnhaft | Heimatstadt | umgezogen | geflohen |
    Versteck* | versteckt* | Zuflucht | Exil | Arbeitsplatz | arbeitet bei
