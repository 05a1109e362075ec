### Karten an einen Menschen in Haft oder an seine Familie: ein einfacher Gruß. Was auf die Anrede folgt, beginnt klein.

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
        [nowruz] Frohes Nouruz
        [yalda] Eine schöne Yalda-Nacht
        [spring] Ein Frühlingsgruß
        [summer] Ein Sommergruß
        [autumn] Ein Herbstgruß
       *[winter] Ein Wintergruß
    }

# en | salutation-card-person =
# en |     { $about ->
# en |         [organisation] Dear all at { $person },
# en |        *[person] Dear { $person },
# en |     }
salutation-card-person =
    { $about ->
        [organisation] Guten Tag an alle bei { $person },
       *[person]
            { $people ->
                [one]
                    { $gender ->
                        [male] Lieber { $person },
                        [female] Liebe { $person },
                       *[other] Guten Tag, { $person },
                    }
               *[other]
                    { $gender ->
                        [male] Liebe { $person },
                        [female] Liebe { $person },
                        [mixed] Liebe { $person },
                       *[other] Guten Tag, { $person },
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
        [one] Liebe Familie von { $person },
       *[other] Liebe Familien von { $person },
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
        [nowruz] ich wünsche Ihnen ein frohes Nouruz und einen Frühling voller Licht. Möge das neue Jahr Ihnen Gesundheit, innere Ruhe und viele frohe Tage bringen.
        [yalda] ich wünsche Ihnen eine schöne Yalda-Nacht. Möge Ihr Herz in der längsten Nacht warm bleiben, und mögen hellere Tage folgen.
        [spring] ich wünsche Ihnen einen Frühling voller Blüten und Licht, dazu Gesundheit und innere Ruhe.
        [summer] ich wünsche Ihnen einen Sommer mit hellen Tagen, dazu Gesundheit und innere Ruhe.
        [autumn] ich wünsche Ihnen einen Herbst voller Farben, dazu Gesundheit und innere Ruhe.
       *[winter] ich wünsche Ihnen Wärme in diesen Wintertagen, Gesundheit und innere Ruhe.
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
        [nowruz] ich wünsche Ihnen allen ein frohes Nouruz und einen Frühling voller Licht. Möge das neue Jahr Ihnen viele frohe gemeinsame Tage bringen.
        [yalda] ich wünsche Ihnen allen eine schöne Yalda-Nacht. Mögen auf die längste Nacht hellere Tage folgen.
        [spring] ich wünsche Ihnen allen einen Frühling voller Blüten und Licht.
        [summer] ich wünsche Ihnen allen einen Sommer mit hellen Tagen.
        [autumn] ich wünsche Ihnen allen einen Herbst voller Farben.
       *[winter] ich wünsche Ihnen allen Wärme in diesen Wintertagen.
    }

# en | card-thought = I am thinking of you and send you my warmest greetings.
card-thought = Ich denke an Sie und sende Ihnen herzliche Grüße.

# en | card-close = With kind wishes,
card-close = Mit guten Wünschen
