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
card-front =
    { $occasion ->
        [nowruz] Happy Nowruz
        [yalda] Happy Yalda Night
        [spring] A greeting in spring
        [summer] A greeting in summer
        [autumn] A greeting in autumn
       *[winter] A greeting in winter
    }

salutation-card-person =
    { $about ->
        [organisation] Dear all at { $person },
       *[person] Dear { $person },
    }
salutation-card-family =
    { $people ->
        [one] Dear family of { $person },
       *[other] Dear families of { $person },
    }

card-wish =
    { $about ->
        [organisation] { card-wish-organisation }
       *[person] { card-wish-person }
    }
card-wish-person =
    { $occasion ->
        [nowruz] I wish you a happy Nowruz and a spring full of light. May the new year bring you good health, peace of mind and many joyful days.
        [yalda] I wish you a happy Yalda Night. May your heart stay warm through the longest night, and may brighter days follow.
        [spring] I wish you a spring full of blossom and light, good health and peace of mind.
        [summer] I wish you a summer of bright days, good health and peace of mind.
        [autumn] I wish you an autumn rich in colour, good health and peace of mind.
       *[winter] I wish you warmth in these winter days, good health and peace of mind.
    }
# To an organisation: nobody's health.
card-wish-organisation =
    { $occasion ->
        [nowruz] I wish all of you a happy Nowruz and a spring full of light. May the new year bring you many joyful days together.
        [yalda] I wish all of you a happy Yalda Night. May brighter days follow the longest night.
        [spring] I wish all of you a spring full of blossom and light.
        [summer] I wish all of you a summer of bright days.
        [autumn] I wish all of you an autumn rich in colour.
       *[winter] I wish all of you warmth in these winter days.
    }
card-thought = I am thinking of you and send you my warmest greetings.
card-close = With kind wishes,
