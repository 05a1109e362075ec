### العربية (ar): script Arabic (Arab), from right to left.
### To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with
### “en |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
### Ids, attributes (.close) and what stands in { } keep their names; the order of a sentence is yours.
### A message with a number has these forms here: zero, one, two, few, many and other.

### Cards to a person in prison or to the family: a simple greeting.
###
### Nothing here tells who wrote, for what organisation, or why somebody is in prison: it could harm the reader. No other
### file's messages can stand in a card. Variables:
###   $person    the full name of the person that the card is to, or whose family it is to (several: a list); an organisation's
###   $people    how many they are, to choose by
###   $gender    of all of them: male, female, other, mixed (they differ), unknown
###   $about     person or organisation; group where there are both
###   $to        person or family
###   $occasion  nowruz, yalda (the longest night), spring, summer, autumn or winter
###   $writer-gender  the writer's gender: male, female or other

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
        [nowruz] نوروز سعيد
        [yalda] ليلة يلدا سعيدة
        [spring] تحية في الربيع
        [summer] تحية في الصيف
        [autumn] تحية في الخريف
       *[winter] تحية في الشتاء
    }

# en | salutation-card-person =
# en |     { $about ->
# en |         [organisation] Dear all at { $person },
# en |        *[person] Dear { $person },
# en |     }
salutation-card-person =
    { $about ->
        [organisation] إلى جميع الأعزاء في { $person }،
       *[person]
            { $people ->
                [zero] مع المودة إلى { $person }،
                [one]
                    { $gender ->
                        [male] عزيزي { $person }،
                        [female] عزيزتي { $person }،
                       *[other] مع المودة إلى { $person }،
                    }
                [two]
                    { $gender ->
                        [male] عزيزيّ { $person }،
                        [mixed] عزيزيّ { $person }،
                        [female] عزيزتيّ { $person }،
                       *[other] مع المودة إلى { $person }،
                    }
                [few]
                    { $gender ->
                        [female] عزيزاتي { $person }،
                       *[other] أعزائي { $person }،
                    }
                [many]
                    { $gender ->
                        [female] عزيزاتي { $person }،
                       *[other] أعزائي { $person }،
                    }
               *[other]
                    { $gender ->
                        [female] عزيزاتي { $person }،
                       *[other] أعزائي { $person }،
                    }
            }
    }

# en | salutation-card-family =
# en |     { $people ->
# en |         [one] Dear family of { $person },
# en |        *[other] Dear families of { $person },
# en |     }
salutation-card-family =
    { $people ->
        [zero] الأسر العزيزة، أسر { $person }،
        [one] أسرة { $person } العزيزة،
        [two] الأسرتان العزيزتان، أسرتا { $person }،
        [few] الأسر العزيزة، أسر { $person }،
        [many] الأسر العزيزة، أسر { $person }،
       *[other] الأسر العزيزة، أسر { $person }،
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

# لكم for one as for several: no gender shows.
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
        [nowruz] أتمنى لكم نوروزًا سعيدًا وربيعًا يملؤه الضياء. وليحمل إليكم العام الجديد الصحة وراحة البال وأيامًا كثيرة من الفرح.
        [yalda] أتمنى لكم ليلة يلدا سعيدة. وليبقَ قلبكم دافئًا في أطول ليالي العام، ولتعقبها أيام أكثر إشراقًا.
        [spring] أتمنى لكم ربيعًا مليئًا بالأزهار والضياء، وصحة جيدة وراحة بال.
        [summer] أتمنى لكم صيفًا مشرق الأيام، وصحة جيدة وراحة بال.
        [autumn] أتمنى لكم خريفًا غنيًّا بالألوان، وصحة جيدة وراحة بال.
       *[winter] أتمنى لكم الدفء في أيام الشتاء هذه، وصحة جيدة وراحة بال.
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
        [nowruz] أتمنى لكم جميعًا نوروزًا سعيدًا وربيعًا يملؤه الضياء. وليحمل إليكم العام الجديد أيامًا كثيرة من الفرح معًا.
        [yalda] أتمنى لكم جميعًا ليلة يلدا سعيدة. ولتعقب أطول ليالي العام أيام أكثر إشراقًا.
        [spring] أتمنى لكم جميعًا ربيعًا مليئًا بالأزهار والضياء.
        [summer] أتمنى لكم جميعًا صيفًا مشرق الأيام.
        [autumn] أتمنى لكم جميعًا خريفًا غنيًّا بالألوان.
       *[winter] أتمنى لكم جميعًا الدفء في أيام الشتاء هذه.
    }

# en | card-thought = I am thinking of you and send you my warmest greetings.
card-thought = أفكر فيكم وأبعث إليكم بأحرّ تحياتي.

# en | card-close = With kind wishes,
card-close = مع أطيب الأمنيات،
