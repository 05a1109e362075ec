### Cards to a person in prison or to the family, in German: see the English file.

card-front =
    { $occasion ->
        [nowruz] Frohes Nouruz
        [yalda] Eine schöne Yalda-Nacht
        [spring] Ein Frühlingsgruß
        [summer] Ein Sommergruß
        [autumn] Ein Herbstgruß
       *[winter] Ein Wintergruß
    }

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
salutation-card-family =
    { $people ->
        [one] Liebe Familie von { $person },
       *[other] Liebe Familien von { $person },
    }

card-wish =
    { $about ->
        [organisation] { card-wish-organisation }
       *[person] { card-wish-person }
    }
card-wish-person =
    { $occasion ->
        [nowruz] ich wünsche Ihnen ein frohes Nouruz und einen Frühling voller Licht. Möge das neue Jahr Ihnen Gesundheit, innere Ruhe und viele frohe Tage bringen.
        [yalda] ich wünsche Ihnen eine schöne Yalda-Nacht. Möge Ihnen in der längsten Nacht warm ums Herz sein, und mögen hellere Tage folgen.
        [spring] ich wünsche Ihnen einen Frühling voller Blüten und Licht, Gesundheit und innere Ruhe.
        [summer] ich wünsche Ihnen einen Sommer mit hellen Tagen, Gesundheit und innere Ruhe.
        [autumn] ich wünsche Ihnen einen bunten Herbst, Gesundheit und innere Ruhe.
       *[winter] ich wünsche Ihnen Wärme in diesen Wintertagen, Gesundheit und innere Ruhe.
    }
# To an organisation: nobody's health.
card-wish-organisation =
    { $occasion ->
        [nowruz] ich wünsche Ihnen allen ein frohes Nouruz und einen Frühling voller Licht. Möge das neue Jahr Ihnen viele frohe gemeinsame Tage bringen.
        [yalda] ich wünsche Ihnen allen eine schöne Yalda-Nacht. Mögen auf die längste Nacht hellere Tage folgen.
        [spring] ich wünsche Ihnen allen einen Frühling voller Blüten und Licht.
        [summer] ich wünsche Ihnen allen einen Sommer mit hellen Tagen.
        [autumn] ich wünsche Ihnen allen einen bunten Herbst.
       *[winter] ich wünsche Ihnen allen Wärme in diesen Wintertagen.
    }
card-thought = Ich denke an Sie und grüße Sie von Herzen.
card-close = Mit guten Wünschen
