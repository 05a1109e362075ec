### العربية (ar): script Arabic (Arab), from right to left.
### To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with
### “en |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
### Ids, attributes (.close) and what stands in { } keep their names; the order of a sentence is yours.
### A message with a number has these forms here: zero, one, two, few, many and other.

### The offices that letters go to.
###
### Of each office:
###   the value   the office in a list or after a label, without an article
###   .to         the office after "a letter": "to the President …"
###   .office     the lines of the address that name the office, before the street
###   .address    the postal address in the script of this language, a line each;
###               only where that script differs from the one of the address on record, else { "" }
### A holder's name stands in a letter only near the day when it was confirmed.

# en | recipient-supreme-leader = Leader of the Islamic Republic of Iran
# en |     .to = to the Leader of the Islamic Republic of Iran
# en |     .office =
# en |         Leader of the Islamic Republic of Iran
# en |         Office of the Supreme Leader
# en |     .address = { "" }
recipient-supreme-leader = قائد جمهورية إيران الإسلامية
    .to = إلى قائد جمهورية إيران الإسلامية
    .office =
        قائد جمهورية إيران الإسلامية
        مكتب القائد
    .address =
        شارع الجمهورية الإسلامية
        نهاية شارع الشهيد كشوردوست
        طهران

# en | holder-khamenei = Ayatollah Sayed Ali Khamenei
holder-khamenei = آية الله السيد علي خامنئي

# en | recipient-president = President of the Islamic Republic of Iran
# en |     .to = to the President of the Islamic Republic of Iran
# en |     .office = President of the Islamic Republic of Iran
recipient-president = رئيس جمهورية إيران الإسلامية
    .to = إلى رئيس جمهورية إيران الإسلامية
    .office = رئيس جمهورية إيران الإسلامية

# en | recipient-head-of-judiciary = Head of the Judiciary of the Islamic Republic of Iran
# en |     .to = to the Head of the Judiciary of the Islamic Republic of Iran
# en |     .office = Head of the Judiciary
# en |     .address = { "" }
recipient-head-of-judiciary = رئيس السلطة القضائية في جمهورية إيران الإسلامية
    .to = إلى رئيس السلطة القضائية في جمهورية إيران الإسلامية
    .office = رئيس السلطة القضائية
    .address =
        بواسطة مكتب العلاقات العامة
        شارع ولي عصر
        فوق تقاطع باستور
        زقاق عزيزي الأول المسدود، رقم 4
        طهران

# en | holder-larijani = Ayatollah Sadegh Larijani
holder-larijani = آية الله صادق لاريجاني

# en | recipient-prosecutor-tehran = General and Revolutionary Prosecutor of Tehran
# en |     .to = to the General and Revolutionary Prosecutor of Tehran
# en |     .office =
# en |         General and Revolutionary Prosecutor of Tehran
# en |         Tehran General and Revolutionary Prosecution Office
# en |     .address = { "" }
recipient-prosecutor-tehran = المدعي العام والثوري في طهران
    .to = إلى المدعي العام والثوري في طهران
    .office =
        المدعي العام والثوري في طهران
        النيابة العامة والثورية في طهران
    .address =
        ناصية ميدان 15 خرداد
        طهران

# en | holder-jafari-dolatabadi = Mr Abbas Jafari Dolatabadi
holder-jafari-dolatabadi = السيد عباس جعفري دولت آبادي

# en | recipient-interests-section-washington = Interests Section of the Islamic Republic of Iran, Washington
# en |     .to = to the Interests Section of the Islamic Republic of Iran in Washington
# en |     .office = Interests Section of the Islamic Republic of Iran
recipient-interests-section-washington = قسم رعاية مصالح جمهورية إيران الإسلامية، واشنطن
    .to = إلى قسم رعاية مصالح جمهورية إيران الإسلامية في واشنطن
    .office = قسم رعاية مصالح جمهورية إيران الإسلامية

# en | recipient-high-representative = High Representative of the Union for Foreign Affairs and Security Policy
# en |     .to = to the High Representative of the Union for Foreign Affairs and Security Policy
# en |     .office =
# en |         High Representative of the Union
# en |         for Foreign Affairs and Security Policy
recipient-high-representative =
    { $holder ->
        [female] الممثلة السامية للاتحاد الأوروبي للشؤون الخارجية والسياسة الأمنية
       *[other] الممثل السامي للاتحاد الأوروبي للشؤون الخارجية والسياسة الأمنية
    }
    .to =
        { $holder ->
            [female] إلى الممثلة السامية للاتحاد الأوروبي للشؤون الخارجية والسياسة الأمنية
           *[other] إلى الممثل السامي للاتحاد الأوروبي للشؤون الخارجية والسياسة الأمنية
        }
    .office =
        { $holder ->
            [female] الممثلة السامية للاتحاد الأوروبي
           *[other] الممثل السامي للاتحاد الأوروبي
        }
        للشؤون الخارجية والسياسة الأمنية

# en | holder-mogherini = Ms Federica Mogherini
holder-mogherini = السيدة فيديريكا موغيريني

## Whom cards are to

# en | recipient-person = { $person }
# en |     .to = to { $person }
recipient-person = { $person }
    .to = إلى { $person }

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
        [zero] أسر { $person }
        [one] أسرة { $person }
        [two] أسرتا { $person }
        [few] أسر { $person }
        [many] أسر { $person }
       *[other] أسر { $person }
    }
    .to =
        { $people ->
            [zero] إلى أسر { $person }
            [one] إلى أسرة { $person }
            [two] إلى أسرتي { $person }
            [few] إلى أسر { $person }
            [many] إلى أسر { $person }
           *[other] إلى أسر { $person }
        }
