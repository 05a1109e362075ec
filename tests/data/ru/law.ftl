### Нормы международного права, на которые ссылаются дела.
###
### An instrument's message is in the nominative: «В основе этих просьб — статьи 5 и 9 …», «нарушены статьи 3 и 5 …». Where $count is 0 it is
### cited whole. «Мнение» begins with a capital, because it also begins sentences. $opinion is an opinion's number and year.
### The message of an article (instrument-number) tells in a few words what it protects.
### allow(missing-plural): [1] is one alone, and all other numbers are said alike

## The Universal Declaration and the two Covenants

# en | udhr =
# en |     { $count ->
# en |         [0] the Universal Declaration of Human Rights
# en |         [one] article { $articles } of the Universal Declaration of Human Rights
# en |        *[other] articles { $articles } of the Universal Declaration of Human Rights
# en |     }
udhr =
    { $count ->
        [0] Всеобщая декларация прав человека
        [1] статья { $articles } Всеобщей декларации прав человека
       *[other] статьи { $articles } Всеобщей декларации прав человека
    }

# en | udhr-1 = freedom and equality of all human beings in dignity and rights
udhr-1 = свобода и равенство всех людей в достоинстве и правах

# en | udhr-2 = all rights and freedoms without distinction of any kind
udhr-2 = все права и свободы без какого бы то ни было различия

# en | udhr-3 = life, liberty and security of person
udhr-3 = право на жизнь, на свободу и на личную неприкосновенность

# en | udhr-4 = freedom from slavery and servitude
udhr-4 = свобода от рабства и подневольного состояния

# en | udhr-5 = freedom from torture and ill-treatment
udhr-5 = свобода от пыток и жестокого обращения

# en | udhr-6 = recognition everywhere as a person before the law
udhr-6 = признание правосубъектности каждого человека, где бы он ни находился

# en | udhr-7 = equality before the law and protection against discrimination
udhr-7 = равенство перед законом и защита от дискриминации

# en | udhr-8 = an effective remedy before the courts
udhr-8 = эффективное восстановление в правах через суд

# en | udhr-9 = freedom from arbitrary arrest and detention
udhr-9 = свобода от произвольного ареста и задержания

# en | udhr-10 = a fair and public hearing by an independent and impartial tribunal
udhr-10 = справедливое и гласное рассмотрение дела независимым и беспристрастным судом

# en | udhr-11 = the presumption of innocence and the guarantees of defence
udhr-11 = презумпция невиновности и гарантии защиты

# en | udhr-12 = protection of privacy, family, home, correspondence, honour and reputation
udhr-12 = защита личной и семейной жизни, жилища, тайны корреспонденции, чести и репутации

# en | udhr-13 = freedom of movement and residence; the right to leave any country and to return to one’s own
udhr-13 = свобода передвижения и выбора места жительства; право покинуть любую страну и вернуться в свою

# en | udhr-14 = the right to seek and to enjoy asylum from persecution
udhr-14 = право искать убежища от преследования и пользоваться им

# en | udhr-15 = the right to a nationality; no arbitrary deprivation of it
udhr-15 = право на гражданство; недопустимость его произвольного лишения

# en | udhr-16 = marriage with free and full consent; protection of the family
udhr-16 = брак по свободному и полному согласию; защита семьи

# en | udhr-17 = the right to property; no arbitrary deprivation of it
udhr-17 = право владеть имуществом; недопустимость его произвольного лишения

# en | udhr-18 = freedom of thought, conscience and religion
udhr-18 = свобода мысли, совести и религии

# en | udhr-19 = freedom of opinion and expression
udhr-19 = свобода убеждений и их выражения

# en | udhr-20 = freedom of peaceful assembly and association
udhr-20 = свобода мирных собраний и ассоциаций

# en | udhr-21 = participation in public affairs, access to public service and genuine elections
udhr-21 = участие в управлении страной, доступ к государственной службе и подлинные выборы

# en | udhr-22 = social security; the economic, social and cultural rights indispensable for dignity
udhr-22 = социальное обеспечение; экономические, социальные и культурные права, необходимые для достоинства

# en | udhr-23 = work in just conditions, equal pay for equal work, trade unions
udhr-23 = труд в справедливых условиях, равная оплата за равный труд, профессиональные союзы

# en | udhr-24 = rest, leisure and reasonable limits on working hours
udhr-24 = отдых, досуг и разумное ограничение рабочего дня

# en | udhr-25 = an adequate standard of living, including medical care; special care for motherhood and childhood
udhr-25 = достаточный жизненный уровень, включая медицинский уход; особое попечение о материнстве и детстве

# en | udhr-26 = the right to education
udhr-26 = право на образование

# en | udhr-27 = participation in cultural life and scientific advancement; the rights of authors
udhr-27 = участие в культурной жизни и научном прогрессе; права авторов

# en | udhr-28 = a social and international order in which these rights can be fully realised
udhr-28 = социальный и международный порядок, при котором эти права могут быть полностью осуществлены

# en | udhr-29 = duties to the community; limits on rights by law alone and only for respect of the rights of others and the just requirements of a democratic society
udhr-29 = обязанности перед обществом; ограничение прав только законом и только ради уважения прав других и справедливых требований демократического общества

# en | udhr-30 = no use of the Declaration to destroy the rights and freedoms in it
udhr-30 = недопустимость толкования Декларации для уничтожения прав и свобод, изложенных в ней

# en | iccpr =
# en |     { $count ->
# en |         [0] the International Covenant on Civil and Political Rights
# en |         [one] article { $articles } of the International Covenant on Civil and Political Rights
# en |        *[other] articles { $articles } of the International Covenant on Civil and Political Rights
# en |     }
iccpr =
    { $count ->
        [0] Международный пакт о гражданских и политических правах
        [1] статья { $articles } Международного пакта о гражданских и политических правах
       *[other] статьи { $articles } Международного пакта о гражданских и политических правах
    }

# en | iccpr-1 = self-determination of peoples
iccpr-1 = самоопределение народов

# en | iccpr-2 = the rights of the Covenant without distinction of any kind; an effective remedy
iccpr-2 = права, признаваемые в Пакте, без какого бы то ни было различия; эффективное средство правовой защиты

# en | iccpr-3 = equal rights of men and women
iccpr-3 = равные права мужчин и женщин

# en | iccpr-6 = life, and the limits on the death penalty
iccpr-6 = право на жизнь и пределы применения смертной казни

# en | iccpr-7 = freedom from torture and ill-treatment
iccpr-7 = свобода от пыток и жестокого обращения

# en | iccpr-8 = freedom from slavery, servitude and forced labour
iccpr-8 = свобода от рабства, подневольного состояния и принудительного труда

# en | iccpr-9 = liberty and security of person; freedom from arbitrary detention
iccpr-9 = свобода и личная неприкосновенность; свобода от произвольного содержания под стражей

# en | iccpr-10 = humane treatment of everyone deprived of liberty
iccpr-10 = гуманное обращение со всеми лишёнными свободы

# en | iccpr-12 = freedom of movement and residence; the right to leave any country and to enter one’s own
iccpr-12 = свобода передвижения и выбора места жительства; право покинуть любую страну и въехать в свою

# en | iccpr-13 = safeguards of aliens against expulsion
iccpr-13 = гарантии защиты иностранцев от высылки

# en | iccpr-14 = a fair trial
iccpr-14 = справедливое судебное разбирательство

# en | iccpr-15 = no conviction for an act that was no offence when it was committed
iccpr-15 = недопустимость осуждения за деяние, которое не было преступлением, когда его совершили

# en | iccpr-16 = recognition everywhere as a person before the law
iccpr-16 = признание правосубъектности каждого человека, где бы он ни находился

# en | iccpr-17 = protection of privacy, family, home, correspondence, honour and reputation
iccpr-17 = защита личной и семейной жизни, жилища, тайны корреспонденции, чести и репутации

# en | iccpr-18 = freedom of thought, conscience and religion
iccpr-18 = свобода мысли, совести и религии

# en | iccpr-19 = freedom of opinion and expression
iccpr-19 = свобода мнений и их выражения

# en | iccpr-20 = prohibition of propaganda for war and of hatred that incites to discrimination, hostility or violence
iccpr-20 = запрет пропаганды войны и ненависти, подстрекающей к дискриминации, вражде или насилию

# en | iccpr-21 = freedom of peaceful assembly
iccpr-21 = свобода мирных собраний

# en | iccpr-22 = freedom of association
iccpr-22 = свобода ассоциации

# en | iccpr-23 = marriage with free and full consent; protection of the family
iccpr-23 = брак по свободному и полному согласию; защита семьи

# en | iccpr-24 = every child’s right to protection, a name and a nationality
iccpr-24 = право каждого ребёнка на защиту, имя и гражданство

# en | iccpr-25 = participation in public affairs, genuine elections and access to public service
iccpr-25 = участие в ведении государственных дел, подлинные выборы и доступ к государственной службе

# en | iccpr-26 = equality before the law and protection against discrimination
iccpr-26 = равенство перед законом и защита от дискриминации

# en | iccpr-27 = culture, religion and language of persons belonging to minorities
iccpr-27 = культура, религия и язык лиц, принадлежащих к меньшинствам

# en | icescr =
# en |     { $count ->
# en |         [0] the International Covenant on Economic, Social and Cultural Rights
# en |         [one] article { $articles } of the International Covenant on Economic, Social and Cultural Rights
# en |        *[other] articles { $articles } of the International Covenant on Economic, Social and Cultural Rights
# en |     }
icescr =
    { $count ->
        [0] Международный пакт об экономических, социальных и культурных правах
        [1] статья { $articles } Международного пакта об экономических, социальных и культурных правах
       *[other] статьи { $articles } Международного пакта об экономических, социальных и культурных правах
    }

# en | icescr-6 = work, freely chosen or accepted
icescr-6 = труд, который человек свободно выбирает или на который свободно соглашается

# en | icescr-7 = just and favourable conditions of work
icescr-7 = справедливые и благоприятные условия труда

# en | icescr-8 = trade union rights and the right to strike
icescr-8 = права профессиональных союзов и право на забастовку

# en | icescr-9 = the right to social security
icescr-9 = право на социальное обеспечение

# en | icescr-11 = an adequate standard of living: food, clothing and housing
icescr-11 = достаточный жизненный уровень: питание, одежда и жилище

# en | icescr-12 = the highest attainable standard of health
icescr-12 = наивысший достижимый уровень здоровья

# en | icescr-13 = the right to education
icescr-13 = право на образование

# en | icescr-15 = participation in cultural life, the benefits of scientific progress, freedom of scientific research and creative activity
icescr-15 = участие в культурной жизни, плоды научного прогресса, свобода научных исследований и творческой деятельности

## Declarations, rules and principles of the United Nations

# en | mandela =
# en |     { $count ->
# en |         [0] the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
# en |         [one] rule { $articles } of the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
# en |        *[other] rules { $articles } of the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
# en |     }
mandela =
    { $count ->
        [0] Минимальные стандартные правила Организации Объединённых Наций в отношении обращения с заключёнными (Правила Нельсона Манделы)
        [1] правило { $articles } Минимальных стандартных правил Организации Объединённых Наций в отношении обращения с заключёнными (Правил Нельсона Манделы)
       *[other] правила { $articles } Минимальных стандартных правил Организации Объединённых Наций в отношении обращения с заключёнными (Правил Нельсона Манделы)
    }

# en | mandela-24 = health care of the same standard as in the community, free of charge and without discrimination
mandela-24 = медицинская помощь того же уровня, что и в обществе, бесплатно и без дискриминации

## The European Union: what its own offices go by

# Cited whole.
# en | eu-death-penalty = the European Union’s Guidelines on the Death Penalty
eu-death-penalty = Руководящие принципы Европейского союза в отношении смертной казни

## Opinions are cited by their number: wgad-92-2017 is number 92 of 2017.

# en | wgad = Opinion { $opinion } of the United Nations Working Group on Arbitrary Detention
wgad = Мнение № { $opinion } Рабочей группы ООН по произвольным задержаниям
