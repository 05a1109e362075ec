### Die Namen einiger Staaten. „.of“ steht im Genitiv hinter „die Behörden“ und „Ständige Vertretung“.

# en | country-AT = Austria
# en |     .of = of Austria
# en |     .in = in Austria
# en |     .envelope = Austria
country-AT = Österreich
    .of = Österreichs
    .in = in Österreich
    .envelope = Österreich

# en | country-BE = Belgium
# en |     .of = of Belgium
# en |     .in = in Belgium
# en |     .envelope = Belgium
country-BE = Belgien
    .of = Belgiens
    .in = in Belgien
    .envelope = Belgien

# en | country-CH = Switzerland
# en |     .of = of Switzerland
# en |     .in = in Switzerland
# en |     .envelope = Switzerland
country-CH = Schweiz
    .of = der Schweiz
    .in = in der Schweiz
    .envelope = Schweiz

# en | country-DE = Germany
# en |     .of = of Germany
# en |     .in = in Germany
# en |     .envelope = Germany
country-DE = Deutschland
    .of = Deutschlands
    .in = in Deutschland
    .envelope = Deutschland

# en | country-FR = France
# en |     .of = of France
# en |     .in = in France
# en |     .envelope = France
country-FR = Frankreich
    .of = Frankreichs
    .in = in Frankreich
    .envelope = Frankreich

# en | country-GB = United Kingdom of Great Britain and Northern Ireland
# en |     .of = of the United Kingdom of Great Britain and Northern Ireland
# en |     .in = in the United Kingdom of Great Britain and Northern Ireland
# en |     .envelope = United Kingdom
country-GB = Vereinigtes Königreich Großbritannien und Nordirland
    .of = des Vereinigten Königreichs Großbritannien und Nordirland
    .in = im Vereinigten Königreich Großbritannien und Nordirland
    .envelope = Vereinigtes Königreich

# en | country-IR = Iran
# en |     .of = of Iran
# en |     .in = in Iran
# en |     .envelope = Iran
# allow(same-as-source): im Deutschen derselbe Name
country-IR = Iran
    .of = Irans
    .in = in Iran
    .envelope = Iran

# en | country-IT = Italy
# en |     .of = of Italy
# en |     .in = in Italy
# en |     .envelope = Italy
country-IT = Italien
    .of = Italiens
    .in = in Italien
    .envelope = Italien

# en | country-LI = Liechtenstein
# en |     .of = of Liechtenstein
# en |     .in = in Liechtenstein
# en |     .envelope = Liechtenstein
# allow(same-as-source): im Deutschen derselbe Name
country-LI = Liechtenstein
    .of = Liechtensteins
    .in = in Liechtenstein
    .envelope = Liechtenstein

# en | country-LU = Luxembourg
# en |     .of = of Luxembourg
# en |     .in = in Luxembourg
# en |     .envelope = Luxembourg
country-LU = Luxemburg
    .of = Luxemburgs
    .in = in Luxemburg
    .envelope = Luxemburg

# en | country-SE = Sweden
# en |     .of = of Sweden
# en |     .in = in Sweden
# en |     .envelope = Sweden
country-SE = Schweden
    .of = Schwedens
    .in = in Schweden
    .envelope = Schweden

# en | country-US = United States of America
# en |     .of = of the United States of America
# en |     .in = in the United States of America
# en |     .envelope = United States of America
country-US = Vereinigte Staaten von Amerika
    .of = der Vereinigten Staaten von Amerika
    .in = in den Vereinigten Staaten von Amerika
    .envelope = Vereinigte Staaten von Amerika
