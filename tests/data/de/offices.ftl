### Ämter, die jeder Staat hat: nur was die beiden Fälle brauchen. $of steht im Genitiv: „Irans“, „der Schweiz“.

## Missions of a state abroad

# en | recipient-permanent-mission = Permanent Mission { $of } to the United Nations
# en |     .to = to the Permanent Mission { $of } to the United Nations
# en |     .office =
# en |         Permanent Mission { $of }
# en |         to the United Nations
recipient-permanent-mission = Ständige Vertretung { $of } bei den Vereinten Nationen
    .to = an die Ständige Vertretung { $of } bei den Vereinten Nationen
    .office =
        Ständige Vertretung { $of }
        bei den Vereinten Nationen
