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
