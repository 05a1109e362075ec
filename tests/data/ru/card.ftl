### Открытки человеку в тюрьме или его семье: простое приветствие.
###
### The variables and what a card never says: see the English file. The wishes say neither «Вам» nor «вам»: they suit a person, several,
### a family and an organisation alike.
### allow(missing-plural): [1] is one alone, and all other numbers are said alike

# On the front.
# en | card-front =
# en |     { $occasion ->
# en |         [nowruz] Happy Nowruz
# en |         [yalda] Happy Yalda Night
# en |         [spring] A greeting in spring
# en |         [summer] A greeting in summer
# en |         [autumn] A greeting in autumn
# en |        *[winter] A greeting in winter
# en |     }
card-front =
    { $occasion ->
        [nowruz] Счастливого Новруза!
        [yalda] Счастливой ночи Ялда!
        [spring] Весенний привет
        [summer] Летний привет
        [autumn] Осенний привет
       *[winter] Зимний привет
    }

# en | salutation-card-person =
# en |     { $about ->
# en |         [organisation] Dear all at { $person },
# en |        *[person] Dear { $person },
# en |     }
salutation-card-person =
    { $about ->
        [organisation] Дорогие друзья, { $person }!
       *[person]
            { $people ->
                [1]
                    { $gender ->
                        [male] Дорогой { $person }!
                        [female] Дорогая { $person }!
                       *[other] Здравствуйте, { $person }!
                    }
               *[other] Дорогие { $person }!
            }
    }

# en | salutation-card-family =
# en |     { $people ->
# en |         [one] Dear family of { $person },
# en |        *[other] Dear families of { $person },
# en |     }
# allow(missing-variable): a family is addressed without its name, which would stand in the genitive
salutation-card-family =
    { $people ->
        [1] Дорогая семья!
       *[other] Дорогие семьи!
    }

# en | card-wish =
# en |     { $about ->
# en |         [organisation] { card-wish-organisation }
# en |        *[person] { card-wish-person }
# en |     }
card-wish =
    { $about ->
        [organisation] { card-wish-organisation }
       *[person] { card-wish-person }
    }

# en | card-wish-person =
# en |     { $occasion ->
# en |         [nowruz] I wish you a happy Nowruz and a spring full of light. May the new year bring you good health, peace of mind and many joyful days.
# en |         [yalda] I wish you a happy Yalda Night. May your heart stay warm through the longest night, and may brighter days follow.
# en |         [spring] I wish you a spring full of blossom and light, good health and peace of mind.
# en |         [summer] I wish you a summer of bright days, good health and peace of mind.
# en |         [autumn] I wish you an autumn rich in colour, good health and peace of mind.
# en |        *[winter] I wish you warmth in these winter days, good health and peace of mind.
# en |     }
card-wish-person =
    { $occasion ->
        [nowruz] Желаю счастливого Новруза и весны, полной света. Пусть новый год принесёт крепкое здоровье, душевный покой и много радостных дней.
        [yalda] Желаю счастливой ночи Ялда. Пусть в эту самую длинную ночь сердце хранит тепло, а за ней наступят более светлые дни.
        [spring] Желаю весны, полной цветов и света, крепкого здоровья и душевного покоя.
        [summer] Желаю ясных летних дней, крепкого здоровья и душевного покоя.
        [autumn] Желаю осени, богатой красками, крепкого здоровья и душевного покоя.
       *[winter] Желаю тепла в эти зимние дни, крепкого здоровья и душевного покоя.
    }

# To an organisation: nobody's health.
# en | card-wish-organisation =
# en |     { $occasion ->
# en |         [nowruz] I wish all of you a happy Nowruz and a spring full of light. May the new year bring you many joyful days together.
# en |         [yalda] I wish all of you a happy Yalda Night. May brighter days follow the longest night.
# en |         [spring] I wish all of you a spring full of blossom and light.
# en |         [summer] I wish all of you a summer of bright days.
# en |         [autumn] I wish all of you an autumn rich in colour.
# en |        *[winter] I wish all of you warmth in these winter days.
# en |     }
card-wish-organisation =
    { $occasion ->
        [nowruz] Желаю всем счастливого Новруза и весны, полной света. Пусть новый год принесёт много радостных дней, проведённых вместе.
        [yalda] Желаю всем счастливой ночи Ялда. Пусть за самой длинной ночью наступят более светлые дни.
        [spring] Желаю всем весны, полной цветов и света.
        [summer] Желаю всем ясных летних дней.
        [autumn] Желаю всем осени, богатой красками.
       *[winter] Желаю всем тепла в эти зимние дни.
    }

# en | card-thought = I am thinking of you and send you my warmest greetings.
# One person is «Вы», several, a family and an organisation are «вы».
card-thought =
    { $about ->
        [person]
            { $to ->
                [person]
                    { $people ->
                        [1] Думаю о Вас и шлю самый тёплый привет.
                       *[other] Думаю о вас и шлю самый тёплый привет.
                    }
               *[family] Думаю о вас и шлю самый тёплый привет.
            }
       *[organisation] Думаю о вас и шлю самый тёплый привет.
    }

# en | card-close = With kind wishes,
card-close = С добрыми пожеланиями,
