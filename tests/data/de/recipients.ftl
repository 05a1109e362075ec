### Die Stellen, an die geschrieben wird. „.to“ steht hinter „Kopie eines Schreibens“ und „Petition“.
###
### „Religionsführer“ ist die im Deutschen übliche sachliche Bezeichnung; „Revolutionsführer“ ehrt und nimmt Partei.

# en | recipient-supreme-leader = Leader of the Islamic Republic of Iran
# en |     .to = to the Leader of the Islamic Republic of Iran
# en |     .office =
# en |         Leader of the Islamic Republic of Iran
# en |         Office of the Supreme Leader
# en |     .address = { "" }
recipient-supreme-leader = Religionsführer der Islamischen Republik Iran
    .to = an den Religionsführer der Islamischen Republik Iran
    .office =
        Religionsführer der Islamischen Republik Iran
        Büro des Religionsführers
    .address = { "" }

# en | holder-khamenei = Ayatollah Sayed Ali Khamenei
holder-khamenei = Ajatollah Sayed Ali Khamenei

# en | recipient-president = President of the Islamic Republic of Iran
# en |     .to = to the President of the Islamic Republic of Iran
# en |     .office = President of the Islamic Republic of Iran
recipient-president = Präsident der Islamischen Republik Iran
    .to = an den Präsidenten der Islamischen Republik Iran
    .office = Präsident der Islamischen Republik Iran

# en | recipient-head-of-judiciary = Head of the Judiciary of the Islamic Republic of Iran
# en |     .to = to the Head of the Judiciary of the Islamic Republic of Iran
# en |     .office = Head of the Judiciary
# en |     .address = { "" }
recipient-head-of-judiciary = Leiter der Justiz der Islamischen Republik Iran
    .to = an den Leiter der Justiz der Islamischen Republik Iran
    .office = Leiter der Justiz
    .address = { "" }

# en | holder-larijani = Ayatollah Sadegh Larijani
holder-larijani = Ajatollah Sadegh Larijani

# en | recipient-prosecutor-tehran = General and Revolutionary Prosecutor of Tehran
# en |     .to = to the General and Revolutionary Prosecutor of Tehran
# en |     .office =
# en |         General and Revolutionary Prosecutor of Tehran
# en |         Tehran General and Revolutionary Prosecution Office
# en |     .address = { "" }
recipient-prosecutor-tehran = Staatsanwalt der Allgemeinen und Revolutionsgerichte in Teheran
    .to = an den Staatsanwalt der Allgemeinen und Revolutionsgerichte in Teheran
    .office =
        Staatsanwalt der Allgemeinen und Revolutionsgerichte
        Allgemeine und Revolutionsstaatsanwaltschaft Teheran
    .address = { "" }

# en | holder-jafari-dolatabadi = Mr Abbas Jafari Dolatabadi
holder-jafari-dolatabadi = Herrn Abbas Jafari Dolatabadi

# en | recipient-interests-section-washington = Interests Section of the Islamic Republic of Iran, Washington
# en |     .to = to the Interests Section of the Islamic Republic of Iran in Washington
# en |     .office = Interests Section of the Islamic Republic of Iran
recipient-interests-section-washington = Interessenvertretung der Islamischen Republik Iran, Washington
    .to = an die Interessenvertretung der Islamischen Republik Iran in Washington
    .office = Interessenvertretung der Islamischen Republik Iran

# en | recipient-high-representative = High Representative of the Union for Foreign Affairs and Security Policy
# en |     .to = to the High Representative of the Union for Foreign Affairs and Security Policy
# en |     .office =
# en |         High Representative of the Union
# en |         for Foreign Affairs and Security Policy
recipient-high-representative = Hoher Vertreter der Union für Außen- und Sicherheitspolitik
    .to = an den Hohen Vertreter der Union für Außen- und Sicherheitspolitik
    .office =
        Hoher Vertreter der Union
        für Außen- und Sicherheitspolitik

# en | holder-mogherini = Ms Federica Mogherini
holder-mogherini = Frau Federica Mogherini

## Whom cards are to

# en | recipient-person = { $person }
# en |     .to = to { $person }
recipient-person = { $person }
    .to = an { $person }

# en | recipient-family =
# en |     { $people ->
# en |         [one] Family of { $person }
# en |        *[other] Families of { $person }
# en |     }
# en |     .to =
# en |         { $people ->
# en |             [one] to the family of { $person }
# en |            *[other] to the families of { $person }
# en |         }
recipient-family =
    { $people ->
        [one] Familie von { $person }
       *[other] Familien von { $person }
    }
    .to =
        { $people ->
            [one] an die Familie von { $person }
           *[other] an die Familien von { $person }
        }
