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
    { $gender ->
        [male] Lieber { $person },
        [female] Liebe { $person },
       *[other] Guten Tag, { $person },
    }
salutation-card-family = Liebe Familie von { $person },

card-wish =
    { $occasion ->
        [nowruz] ich wünsche Ihnen ein frohes Nouruz und einen Frühling voller Licht. Möge das neue Jahr Ihnen Gesundheit, innere Ruhe und viele frohe Tage bringen.
        [yalda] ich wünsche Ihnen eine schöne Yalda-Nacht. Möge Ihnen in der längsten Nacht warm ums Herz sein, und mögen hellere Tage folgen.
        [spring] ich wünsche Ihnen einen Frühling voller Blüten und Licht, Gesundheit und innere Ruhe.
        [summer] ich wünsche Ihnen einen Sommer mit hellen Tagen, Gesundheit und innere Ruhe.
        [autumn] ich wünsche Ihnen einen bunten Herbst, Gesundheit und innere Ruhe.
       *[winter] ich wünsche Ihnen Wärme in diesen Wintertagen, Gesundheit und innere Ruhe.
    }
card-thought = Ich denke an Sie und grüße Sie von Herzen.
card-close = Mit guten Wünschen
