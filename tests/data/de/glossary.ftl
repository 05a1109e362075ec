### Wie etwas heißt: ein Name für eine Sache; in .not, wie es auch genannt wird.

## Courts and prisons

# en | evin = Evin Prison
# en |     .not = Evine | Ewin | Evin prison | Evin jail | Evin Jail
evin = Evin-Gefängnis
    .not = Ewin | Evin Gefängnis | Gefängnis Evin | Gefängnis von Evin

# en | revolutionary-court = Revolutionary Court
# en |     .not = Revolution Court | Court of the Revolution | Islamic Revolutionary Court | Revolutionary Court of Tehran
revolutionary-court = Revolutionsgericht
    .not = Revolutionstribunal | Islamisches Revolutionsgericht | Islamischen Revolutionsgericht | Revolutionäres Gericht | Revolutionären Gericht

# en | implementation-of-sentences = Office for the Implementation of Sentences
# en |     .not =
# en |         Office for Implementation of Sentences | Sentence Implementation Office | Office for the Execution of Sentences |
# en |         Office for the Enforcement of Sentences
implementation-of-sentences = Amt für Strafvollstreckung
    .not = Büro für Strafvollstreckung | Strafvollstreckungsbehörde | Strafvollzugsamt | Amt für Strafvollzug | Vollstreckungsamt

## Offices

# en | leader = Leader of the Islamic Republic of Iran
# en |     .not = Supreme Leader of Iran | Supreme Leader of the Islamic Republic of Iran | Supreme Leader of the Islamic Republic | Leader of Iran
leader = Religionsführer
    .not = Oberster Führer | Obersten Führer | Oberste Führer | Revolutionsführer | Oberhaupt der Islamischen Republik | geistlicher Führer | geistlichen Führer

# en | head-of-judiciary = Head of the Judiciary
# en |     .not = Chief of the Judiciary | Head of Judiciary | Judiciary Chief
head-of-judiciary = Leiter der Justiz
    .not = Chef der Justiz | Justizchef | Oberste Justizautorität | Leiter der Judikative | Leiter des Justizwesens

# en | prosecutor-tehran = General and Revolutionary Prosecutor of Tehran
# en |     .not = Public and Revolutionary Prosecutor of Tehran | Prosecutor General of Tehran | Tehran Prosecutor
prosecutor-tehran = Staatsanwalt der Allgemeinen und Revolutionsgerichte
    .not = Generalstaatsanwalt | Staatsanwalt von Teheran | Teheraner Staatsanwalt | Revolutionsstaatsanwalt von

# en | interests-section = Interests Section
# en |     .not = Interest Section | Interests Office
interests-section = Interessenvertretung
    .not = Interessensvertretung | Interessenabteilung | Interessenssektion | Interessensektion

# The holder of an office; a name has one spelling.
# en | khamenei = Khamenei
# en |     .not = Khameneï | Khameneí | Khameini | Khomenei | Jamenei
# Der Inhaber eines Amtes; ein Name hat eine Schreibung.
khamenei = Khamenei
    .not = Chamenei | Khameneï | Chameneï | Khameini

## The United Nations, and law

# en | working-group = Working Group on Arbitrary Detention
# en |     .not = Working Group on Arbitrary Detentions | Working Group for Arbitrary Detention | Arbitrary Detention Working Group
working-group = Arbeitsgruppe der Vereinten Nationen für willkürliche Inhaftierungen
    .not = Arbeitsgruppe für willkürliche Inhaftierung | Arbeitsgruppe gegen willkürliche | Arbeitsgruppe zu willkürlichen | Arbeitsgruppe für willkürliche Haft | Arbeitsgruppe über willkürliche

# en | special-rapporteur = Special Rapporteur
# en |     .not = Special Reporter | UN Rapporteur | UN rapporteur
special-rapporteur = Sonderberichterstatter
    .not = Spezialberichterstatter | Sonderberichtserstatter | UN-Sonderberichterstatter | Sonderbeauftragter

# en | udhr = Universal Declaration of Human Rights
# en |     .not = Universal Declaration on Human Rights | Human Rights Declaration
udhr = Allgemeine Erklärung der Menschenrechte
    .not = Universelle Erklärung der Menschenrechte | Allgemeine Menschenrechtserklärung | Allgemeinen Menschenrechtserklärung | Erklärung der allgemeinen Menschenrechte

# en | iccpr = International Covenant on Civil and Political Rights
# en |     .not = International Convention on Civil and Political Rights | International Pact on Civil and Political Rights
iccpr = Internationaler Pakt über bürgerliche und politische Rechte
    .not = UN-Zivilpakt | Zivilpakt | Pakt für bürgerliche | Pakts über bürgerliche | Konvention über bürgerliche

# en | icescr = International Covenant on Economic, Social and Cultural Rights
# en |     .not = International Convention on Economic, Social and Cultural Rights | International Pact on Economic, Social and Cultural Rights
icescr = Internationaler Pakt über wirtschaftliche, soziale und kulturelle Rechte
    .not = UN-Sozialpakt | Sozialpakt | Pakt für wirtschaftliche | Pakts über wirtschaftliche | Konvention über wirtschaftliche

supreme-court = Oberster Gerichtshof
    .not = Oberstes Gericht | Obersten Gericht | Oberste Gericht

high-representative = Hoher Vertreter der Union
    .not = Hoher Repräsentant | Hohen Repräsentanten | Hohe Repräsentantin | Außenbeauftragte | EU-Außenbeauftragter
