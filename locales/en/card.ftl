### Cards to a person in prison or to the family: a simple greeting.
###
### Nothing here tells who wrote, for what organisation, or why somebody is in prison: it could harm the reader. No other
### file's messages can stand in a card. Variables:
###   $person    the full name of the person that the card is to, or whose family it is to
###   $gender    the person's gender: male, female or other
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

salutation-card-person = Dear { $person },
salutation-card-family = Dear family of { $person },

card-wish =
    { $occasion ->
        [nowruz] I wish you a happy Nowruz and a spring full of light. May the new year bring you good health, peace of mind and many joyful days.
        [yalda] I wish you a happy Yalda Night. May your heart stay warm through the longest night, and may brighter days follow.
        [spring] I wish you a spring full of blossom and light, good health and peace of mind.
        [summer] I wish you a summer of bright days, good health and peace of mind.
        [autumn] I wish you an autumn rich in colour, good health and peace of mind.
       *[winter] I wish you warmth in these winter days, good health and peace of mind.
    }
card-thought = I am thinking of you and send you my warmest greetings.
card-close = With kind wishes,
