### Как что называется, одним способом. How this file is read: see the English one. .not also has inflected forms, because the rule
### "glossary" looks letter by letter.

## Courts and prisons

# en | evin = Evin Prison
# en |     .not = Evine | Ewin | Evin prison | Evin jail | Evin Jail
evin = тюрьма Эвин
    .not = Эвинская тюрьма | Эвинской тюрьм | тюрьма «Эвин» | тюрьмы «Эвин» | тюрьме «Эвин» | Ивин

# en | revolutionary-court = Revolutionary Court
# en |     .not = Revolution Court | Court of the Revolution | Islamic Revolutionary Court | Revolutionary Court of Tehran
revolutionary-court = Революционный суд
    .not = Суд революции | Исламский революционный суд | Революционный трибунал | революционный суд | революционного суда

# en | implementation-of-sentences = Office for the Implementation of Sentences
# en |     .not =
# en |         Office for Implementation of Sentences | Sentence Implementation Office | Office for the Execution of Sentences |
# en |         Office for the Enforcement of Sentences
implementation-of-sentences = Управление по исполнению приговоров
    .not =
        Отдел по исполнению приговоров | Бюро по исполнению приговоров | Управление исполнения приговоров |
        Управление по исполнению наказаний | Управления исполнения приговоров

## Offices

# en | leader = Leader of the Islamic Republic of Iran
# en |     .not = Supreme Leader of Iran | Supreme Leader of the Islamic Republic of Iran | Supreme Leader of the Islamic Republic | Leader of Iran
leader = Лидер Исламской Республики Иран
    .not =
        Верховный лидер | Верховному лидеру | Верховного лидера | Высший руководитель | Верховный руководитель | Лидер Ирана |
        Духовный лидер

# en | head-of-judiciary = Head of the Judiciary
# en |     .not = Chief of the Judiciary | Head of Judiciary | Judiciary Chief
head-of-judiciary = Глава судебной власти
    .not = Глава судебной системы | Главе судебной системы | Верховный судья | Председатель судебной власти

# en | prosecutor-tehran = General and Revolutionary Prosecutor of Tehran
# en |     .not = Public and Revolutionary Prosecutor of Tehran | Prosecutor General of Tehran | Tehran Prosecutor
prosecutor-tehran = Прокурор Общей и революционной прокуратуры Тегерана
    .not = Генеральный прокурор Тегерана | Генеральному прокурору Тегерана | Общий и революционный прокурор

# en | interests-section = Interests Section
# en |     .not = Interest Section | Interests Office
interests-section = Секция интересов
    .not = Бюро интересов | Отдел интересов | Представительство интересов

# The holder of an office; a name has one spelling.
# en | khamenei = Khamenei
# en |     .not = Khameneï | Khameneí | Khameini | Khomenei | Jamenei
khamenei = Хаменеи
    .not = Хаменеий | Хомейни | Хаменей | Хаминеи

## The United Nations, and law

# en | working-group = Working Group on Arbitrary Detention
# en |     .not = Working Group on Arbitrary Detentions | Working Group for Arbitrary Detention | Arbitrary Detention Working Group
working-group = Рабочая группа ООН по произвольным задержаниям
    .not =
        Рабочая группа по вопросам произвольных задержаний | Рабочая группа по произвольным арестам |
        Рабочая группа по произвольному задержанию | Рабочей группы по произвольным арестам

# en | special-rapporteur = Special Rapporteur
# en |     .not = Special Reporter | UN Rapporteur | UN rapporteur
special-rapporteur = Специальный докладчик
    .not = Спецдокладчик | специальный докладчик | Специальный репортёр | специального докладчика

# en | udhr = Universal Declaration of Human Rights
# en |     .not = Universal Declaration on Human Rights | Human Rights Declaration
udhr = Всеобщая декларация прав человека
    .not = Всемирная декларация прав человека | Всеобщая Декларация | Декларация о правах человека

# en | iccpr = International Covenant on Civil and Political Rights
# en |     .not = International Convention on Civil and Political Rights | International Pact on Civil and Political Rights
iccpr = Международный пакт о гражданских и политических правах
    .not = Международный Пакт | Пакт о политических и гражданских правах | Международная конвенция о гражданских и политических правах

# en | icescr = International Covenant on Economic, Social and Cultural Rights
# en |     .not = International Convention on Economic, Social and Cultural Rights | International Pact on Economic, Social and Cultural Rights
icescr = Международный пакт об экономических, социальных и культурных правах
    .not = Пакт о социальных, экономических и культурных правах | Международный пакт о экономических
