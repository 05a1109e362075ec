### What things are called, in one way: each message is an office, a court, a law or a prison, and what it says is its name. Attribute
### .not has what else it is called, between |; a message of this language that calls it so is found by the rule "glossary", letter by
### letter. Generic words ("a supreme court") are no names. No letter says this file, and each language has the names that it needs.

## Courts and prisons

evin = Evin Prison
    .not = Evine | Ewin | Evin prison | Evin jail | Evin Jail
revolutionary-court = Revolutionary Court
    .not = Revolution Court | Court of the Revolution | Islamic Revolutionary Court | Revolutionary Court of Tehran
implementation-of-sentences = Office for the Implementation of Sentences
    .not =
        Office for Implementation of Sentences | Sentence Implementation Office | Office for the Execution of Sentences |
        Office for the Enforcement of Sentences

## Offices

leader = Leader of the Islamic Republic of Iran
    .not = Supreme Leader of Iran | Supreme Leader of the Islamic Republic of Iran | Supreme Leader of the Islamic Republic | Leader of Iran
head-of-judiciary = Head of the Judiciary
    .not = Chief of the Judiciary | Head of Judiciary | Judiciary Chief
prosecutor-tehran = General and Revolutionary Prosecutor of Tehran
    .not = Public and Revolutionary Prosecutor of Tehran | Prosecutor General of Tehran | Tehran Prosecutor
interests-section = Interests Section
    .not = Interest Section | Interests Office
# The holder of an office; a name has one spelling.
khamenei = Khamenei
    .not = Khameneï | Khameneí | Khameini | Khomenei | Jamenei

## The United Nations, and law

working-group = Working Group on Arbitrary Detention
    .not = Working Group on Arbitrary Detentions | Working Group for Arbitrary Detention | Arbitrary Detention Working Group
special-rapporteur = Special Rapporteur
    .not = Special Reporter | UN Rapporteur | UN rapporteur
udhr = Universal Declaration of Human Rights
    .not = Universal Declaration on Human Rights | Human Rights Declaration
iccpr = International Covenant on Civil and Political Rights
    .not = International Convention on Civil and Political Rights | International Pact on Civil and Political Rights
icescr = International Covenant on Economic, Social and Cultural Rights
    .not = International Convention on Economic, Social and Cultural Rights | International Pact on Economic, Social and Cultural Rights
