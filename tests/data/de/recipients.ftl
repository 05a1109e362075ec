### The offices that letters go to, in German.
###
### .to goes on from "Kopie eines Schreibens": "an den Präsidenten …", "an die Interessenvertretung …".

# "Religionsführer" is what German diplomacy and press call the office; "Oberster Führer" repeats a title of reverence.
recipient-supreme-leader = Religionsführer der Islamischen Republik Iran
    .to = an den Religionsführer der Islamischen Republik Iran
    .office =
        Religionsführer der Islamischen Republik Iran
        Büro des Religionsführers
    .address = { "" }
holder-khamenei = Ajatollah Sayed Ali Khamenei

recipient-president = Präsident der Islamischen Republik Iran
    .to = an den Präsidenten der Islamischen Republik Iran
    .office = Präsident der Islamischen Republik Iran

recipient-head-of-judiciary = Leiter der Justiz der Islamischen Republik Iran
    .to = an den Leiter der Justiz der Islamischen Republik Iran
    .office = Leiter der Justiz
    .address = { "" }
holder-larijani = Ajatollah Sadegh Larijani

# Not "Generalstaatsanwalt": that would be the prosecutor general of the whole country.
recipient-prosecutor-tehran = Staatsanwalt der Allgemeinen und Revolutionsgerichte in Teheran
    .to = an den Staatsanwalt der Allgemeinen und Revolutionsgerichte in Teheran
    .office =
        Staatsanwalt der Allgemeinen und Revolutionsgerichte
        Staatsanwaltschaft der Allgemeinen und Revolutionsgerichte in Teheran
    .address = { "" }
holder-jafari-dolatabadi = Herr Abbas Jafari Dolatabadi

recipient-interests-section-washington = Interessenvertretung der Islamischen Republik Iran, Washington
    .to = an die Interessenvertretung der Islamischen Republik Iran in Washington
    .office = Interessenvertretung der Islamischen Republik Iran

recipient-high-representative = Hoher Vertreter der Union für Außen- und Sicherheitspolitik
    .to = an den Hohen Vertreter der Union für Außen- und Sicherheitspolitik
    .office =
        Hoher Vertreter der Union
        für Außen- und Sicherheitspolitik
holder-mogherini = Frau Federica Mogherini

recipient-person = { $person }
    .to = an { $person }
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
