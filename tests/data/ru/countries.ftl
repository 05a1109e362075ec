### Названия стран и территорий. .of is the genitive («Министру юстиции Чада»), .in is with its preposition («в Чаде»).
###
### So far only those that letters of the built-in cases need. Sources: the short names of the United Nations in Russian (UNTERM, M49).

# en | country-DE = Germany
# en |     .of = of Germany
# en |     .in = in Germany
# en |     .envelope = Germany
country-DE = Германия
    .of = Германии
    .in = в Германии
    .envelope = Германия

# en | country-FR = France
# en |     .of = of France
# en |     .in = in France
# en |     .envelope = France
country-FR = Франция
    .of = Франции
    .in = во Франции
    .envelope = Франция

# en | country-IR = Iran
# en |     .of = of Iran
# en |     .in = in Iran
# en |     .envelope = Iran
country-IR = Иран
    .of = Ирана
    .in = в Иране
    .envelope = Иран

# en | country-RU = Russian Federation
# en |     .of = of the Russian Federation
# en |     .in = in the Russian Federation
# en |     .envelope = Russian Federation
country-RU = Российская Федерация
    .of = Российской Федерации
    .in = в Российской Федерации
    .envelope = Российская Федерация

# en | country-SE = Sweden
# en |     .of = of Sweden
# en |     .in = in Sweden
# en |     .envelope = Sweden
country-SE = Швеция
    .of = Швеции
    .in = в Швеции
    .envelope = Швеция

# en | country-US = United States of America
# en |     .of = of the United States of America
# en |     .in = in the United States of America
# en |     .envelope = United States of America
country-US = Соединённые Штаты Америки
    .of = Соединённых Штатов Америки
    .in = в Соединённых Штатах Америки
    .envelope = Соединённые Штаты Америки

# en | country-ZW = Zimbabwe
# en |     .of = of Zimbabwe
# en |     .in = in Zimbabwe
# en |     .envelope = Zimbabwe
# country-ZW =
#     .of =
#     .in =
#     .envelope =
