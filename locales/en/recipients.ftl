### The offices that letters go to.
###
### Of each office:
###   the value   the office in a list or after a label, without an article
###   .to         the office after "a letter": "to the President …"
###   .office     the lines of the address that name the office, before the street
###   .address    the postal address in the script of this language, a line each;
###               only where that script differs from the one of the address on record, else { "" }
### A holder's name stands in a letter only near the day when it was confirmed.

recipient-supreme-leader = Leader of the Islamic Republic of Iran
    .to = to the Leader of the Islamic Republic of Iran
    .office =
        Leader of the Islamic Republic of Iran
        Office of the Supreme Leader
    .address = { "" }
holder-khamenei = Ayatollah Sayed Ali Khamenei

recipient-president = President of the Islamic Republic of Iran
    .to = to the President of the Islamic Republic of Iran
    .office = President of the Islamic Republic of Iran

recipient-head-of-judiciary = Head of the Judiciary of the Islamic Republic of Iran
    .to = to the Head of the Judiciary of the Islamic Republic of Iran
    .office = Head of the Judiciary
    .address = { "" }
holder-larijani = Ayatollah Sadegh Larijani

recipient-prosecutor-tehran = General and Revolutionary Prosecutor of Tehran
    .to = to the General and Revolutionary Prosecutor of Tehran
    .office =
        General and Revolutionary Prosecutor of Tehran
        Tehran General and Revolutionary Prosecution Office
    .address = { "" }
holder-jafari-dolatabadi = Mr Abbas Jafari Dolatabadi

recipient-interests-section-washington = Interests Section of the Islamic Republic of Iran, Washington
    .to = to the Interests Section of the Islamic Republic of Iran in Washington
    .office = Interests Section of the Islamic Republic of Iran

recipient-high-representative = High Representative of the Union for Foreign Affairs and Security Policy
    .to = to the High Representative of the Union for Foreign Affairs and Security Policy
    .office =
        High Representative of the Union
        for Foreign Affairs and Security Policy
holder-mogherini = Ms Federica Mogherini

## Whom cards are to

recipient-person = { $person }
    .to = to { $person }
recipient-family =
    { $people ->
        [one] Family of { $person }
       *[other] Families of { $person }
    }
    .to =
        { $people ->
            [one] to the family of { $person }
           *[other] to the families of { $person }
        }
