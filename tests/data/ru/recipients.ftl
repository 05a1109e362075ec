### Должности и учреждения, которым пишут.
###
### Of each office:
###   the value   the office in the nominative, in a list or after a label
###   .to         the office in the dative, after «письмо» and «петиция»: «Президенту …», «Секции …»
###   .office     the lines of the address that name the office, before the street, in the nominative
###   .address    the postal address in Cyrillic, as Russian writes one: the envelope has the Latin one of the record
### A holder's name stands above the office in the address. Russian would set both in the dative, but the rule "office-holder" looks for the
### name as it stands here, so both are in the nominative.
### allow(missing-plural): [1] is one alone, and all other numbers are said alike

# en | recipient-supreme-leader = Leader of the Islamic Republic of Iran
# en |     .to = to the Leader of the Islamic Republic of Iran
# en |     .office =
# en |         Leader of the Islamic Republic of Iran
# en |         Office of the Supreme Leader
# en |     .address = { "" }
# «Лидер» alone: the everyday «Верховный лидер» and «Лидер революции» repeat titles of reverence.
recipient-supreme-leader = Лидер Исламской Республики Иран
    .to = Лидеру Исламской Республики Иран
    .office =
        Лидер Исламской Республики Иран
        Канцелярия Лидера
    .address =
        ул. Исламской Республики
        конец ул. Шахид-Кешвардуст
        Тегеран

# en | holder-khamenei = Ayatollah Sayed Ali Khamenei
holder-khamenei = Аятолла Сейед Али Хаменеи

# en | recipient-president = President of the Islamic Republic of Iran
# en |     .to = to the President of the Islamic Republic of Iran
# en |     .office = President of the Islamic Republic of Iran
recipient-president = Президент Исламской Республики Иран
    .to = Президенту Исламской Республики Иран
    .office = Президент Исламской Республики Иран

# en | recipient-head-of-judiciary = Head of the Judiciary of the Islamic Republic of Iran
# en |     .to = to the Head of the Judiciary of the Islamic Republic of Iran
# en |     .office = Head of the Judiciary
# en |     .address = { "" }
recipient-head-of-judiciary = Глава судебной власти Исламской Республики Иран
    .to = Главе судебной власти Исламской Республики Иран
    .office = Глава судебной власти
    .address =
        через Управление по связям с общественностью
        ул. Вали-Аср
        выше перекрёстка Пастер
        1-й тупик Азизи, д. 4
        Тегеран

# en | holder-larijani = Ayatollah Sadegh Larijani
holder-larijani = Аятолла Садек Лариджани

# en | recipient-prosecutor-tehran = General and Revolutionary Prosecutor of Tehran
# en |     .to = to the General and Revolutionary Prosecutor of Tehran
# en |     .office =
# en |         General and Revolutionary Prosecutor of Tehran
# en |         Tehran General and Revolutionary Prosecution Office
# en |     .address = { "" }
# Not «Генеральный прокурор»: that is the prosecutor of the whole country.
recipient-prosecutor-tehran = Прокурор Общей и революционной прокуратуры Тегерана
    .to = Прокурору Общей и революционной прокуратуры Тегерана
    .office =
        Прокурор Общей и революционной прокуратуры Тегерана
    .address =
        угол площади 15 Хордада
        Тегеран

# en | holder-jafari-dolatabadi = Mr Abbas Jafari Dolatabadi
holder-jafari-dolatabadi = Г-н Аббас Джафари Долатабади

# en | recipient-interests-section-washington = Interests Section of the Islamic Republic of Iran, Washington
# en |     .to = to the Interests Section of the Islamic Republic of Iran in Washington
# en |     .office = Interests Section of the Islamic Republic of Iran
recipient-interests-section-washington = Секция интересов Исламской Республики Иран в Вашингтоне
    .to = Секции интересов Исламской Республики Иран в Вашингтоне
    .office = Секция интересов Исламской Республики Иран

# en | recipient-high-representative = High Representative of the Union for Foreign Affairs and Security Policy
# en |     .to = to the High Representative of the Union for Foreign Affairs and Security Policy
# en |     .office =
# en |         High Representative of the Union
# en |         for Foreign Affairs and Security Policy
# «Верховный представитель» is said of a woman and of a man.
recipient-high-representative = Верховный представитель Союза по иностранным делам и политике безопасности
    .to = Верховному представителю Союза по иностранным делам и политике безопасности
    .office =
        Верховный представитель Союза
        по иностранным делам и политике безопасности

# en | holder-mogherini = Ms Federica Mogherini
holder-mogherini = Г-жа Федерика Могерини

## Whom cards are to

# en | recipient-person = { $person }
# en |     .to = to { $person }
recipient-person = { $person }
    .to = адресату по имени { $person }

# en | recipient-family =
# en |     { $people ->
# en |         [one] Family of { $person }
# en |        *[other] Families of { $person }
# en |     }
# en |     .to =
# en |         { $people ->
# en |             [one] to the family of { $person }
# en |            *[other] to the families of { $person }
# en |         }
# The colon spares the genitive of the name.
recipient-family =
    { $people ->
        [1] Семья: { $person }
       *[other] Семьи: { $person }
    }
    .to =
        { $people ->
            [1] семье ({ $person })
           *[other] семьям ({ $person })
        }
