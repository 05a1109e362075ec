### العربية (ar): script Arabic (Arab), from right to left.
### To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with
### “en |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
### Ids, attributes (.close) and what stands in { } keep their names; the order of a sentence is yours.
### A message with a number has these forms here: zero, one, two, few, many and other.

### What things are called, in one way: each message is an office, a court, a law or a prison, and what it says is its name. Attribute
### .not has what else it is called, between |; a message of this language that calls it so is found by the rule "glossary", letter by
### letter. Generic words ("a supreme court") are no names. No letter says this file, and each language has the names that it needs.

## Courts and prisons

# en | evin = Evin Prison
# en |     .not = Evine | Ewin | Evin prison | Evin jail | Evin Jail
evin = سجن إيفين
    .not = سجن إوين | سجن أوين | سجن ايفين | سجن إيڤين | معتقل إيفين

# en | revolutionary-court = Revolutionary Court
# en |     .not = Revolution Court | Court of the Revolution | Islamic Revolutionary Court | Revolutionary Court of Tehran
revolutionary-court = المحكمة الثورية
    .not = محكمة الثورة | المحكمة الثورية الإسلامية | محكمة الثورة الإسلامية | المحكمة الثوريّة

# en | implementation-of-sentences = Office for the Implementation of Sentences
# en |     .not =
# en |         Office for Implementation of Sentences | Sentence Implementation Office | Office for the Execution of Sentences |
# en |         Office for the Enforcement of Sentences
implementation-of-sentences = مكتب تنفيذ الأحكام
    .not = دائرة تنفيذ الأحكام | إدارة تنفيذ الأحكام | وحدة تنفيذ الأحكام | مكتب تطبيق الأحكام | مكتب تنفيذ العقوبات

## Offices

# en | leader = Leader of the Islamic Republic of Iran
# en |     .not = Supreme Leader of Iran | Supreme Leader of the Islamic Republic of Iran | Supreme Leader of the Islamic Republic | Leader of Iran
leader = قائد جمهورية إيران الإسلامية
    .not = المرشد الأعلى | القائد الأعلى | مرشد الجمهورية | قائد الثورة | الولي الفقيه | قائد الجمهورية الإسلامية

# en | head-of-judiciary = Head of the Judiciary
# en |     .not = Chief of the Judiciary | Head of Judiciary | Judiciary Chief
head-of-judiciary = رئيس السلطة القضائية
    .not = رئيس القضاء | رئيس الجهاز القضائي | رئيس الهيئة القضائية | قاضي القضاة

# en | prosecutor-tehran = General and Revolutionary Prosecutor of Tehran
# en |     .not = Public and Revolutionary Prosecutor of Tehran | Prosecutor General of Tehran | Tehran Prosecutor
prosecutor-tehran = المدعي العام والثوري في طهران
    .not = المدعي العام في طهران | مدعي عام طهران | المدعي العام لطهران | النائب العام في طهران

# en | interests-section = Interests Section
# en |     .not = Interest Section | Interests Office
interests-section = قسم رعاية مصالح
    .not = مكتب رعاية مصالح | شعبة رعاية مصالح | قسم المصالح | مكتب المصالح

# The holder of an office; a name has one spelling.
# en | khamenei = Khamenei
# en |     .not = Khameneï | Khameneí | Khameini | Khomenei | Jamenei
khamenei = خامنئي
    .not = خامنه‌اي | خامنه‌ای | خامنائي | خامنيئي | الخامنئي

## The United Nations, and law

# en | working-group = Working Group on Arbitrary Detention
# en |     .not = Working Group on Arbitrary Detentions | Working Group for Arbitrary Detention | Arbitrary Detention Working Group
working-group = الفريق العامل المعني بالاحتجاز التعسفي
    .not =
        الفريق العامل المعني بالاعتقال التعسفي | فريق العمل المعني بالاحتجاز التعسفي | مجموعة العمل المعنية بالاحتجاز التعسفي |
        الفريق العامل المعني بحالات الاحتجاز التعسفي

# en | special-rapporteur = Special Rapporteur
# en |     .not = Special Reporter | UN Rapporteur | UN rapporteur
special-rapporteur = المقرر الخاص
    .not = المقرّر الخاص | المقرر المخصوص | المراسل الخاص

# en | udhr = Universal Declaration of Human Rights
# en |     .not = Universal Declaration on Human Rights | Human Rights Declaration
udhr = الإعلان العالمي لحقوق الإنسان
    .not = الاعلان العالمي لحقوق الانسان | البيان العالمي لحقوق الإنسان | الميثاق العالمي لحقوق الإنسان

# en | iccpr = International Covenant on Civil and Political Rights
# en |     .not = International Convention on Civil and Political Rights | International Pact on Civil and Political Rights
iccpr = العهد الدولي الخاص بالحقوق المدنية والسياسية
    .not = العهد الدولي للحقوق المدنية والسياسية | الميثاق الدولي للحقوق المدنية والسياسية | الاتفاقية الدولية للحقوق المدنية والسياسية

# en | icescr = International Covenant on Economic, Social and Cultural Rights
# en |     .not = International Convention on Economic, Social and Cultural Rights | International Pact on Economic, Social and Cultural Rights
icescr = العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
    .not =
        العهد الدولي للحقوق الاقتصادية والاجتماعية والثقافية | الميثاق الدولي للحقوق الاقتصادية والاجتماعية والثقافية |
        الاتفاقية الدولية للحقوق الاقتصادية والاجتماعية والثقافية
