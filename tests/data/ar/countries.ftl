### العربية (ar): script Arabic (Arab), from right to left.
### To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with
### “en |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
### Ids, attributes (.close) and what stands in { } keep their names; the order of a sentence is yours.
### A message with a number has these forms here: zero, one, two, few, many and other.

### The names of countries and territories: one message for each two-letter code of ISO 3166-1, and XK.
###
### Of each:
###   the value   the name standing alone, in natural word order and without an article
###   .of         the name after "Minister of Justice": "of Chad", "of the Gambia"
###   .in         the name after "Embassy of …": "in Chad", "in the Gambia"; an embassy to the Holy See is "to" it
###   .envelope   the short name for an envelope's last line, in ordinary letters: the program writes it in capitals
###
### Sources: the short names of the United Nations (UNTERM, M49) for its members and observers, and of ISO 3166-1 for all others;
### what only a formal list adds in parentheses is left out. "the" stands where the United Nations writes it. An envelope's line
### is a short name alone, without article or parentheses, as the Universal Postal Union (UPU) advises for an address's last line.
###
### A name tells where a letter goes; it takes no side on the status of a territory. A workspace or a case may say another name
### with a message of the same id.

# en | country-IR = Iran
# en |     .of = of Iran
# en |     .in = in Iran
# en |     .envelope = Iran
country-IR = جمهورية إيران الإسلامية
    .of = جمهورية إيران الإسلامية
    .in = في جمهورية إيران الإسلامية
    .envelope = إيران

# en | country-US = United States of America
# en |     .of = of the United States of America
# en |     .in = in the United States of America
# en |     .envelope = United States of America
country-US = الولايات المتحدة الأمريكية
    .of = الولايات المتحدة الأمريكية
    .in = في الولايات المتحدة الأمريكية
    .envelope = الولايات المتحدة الأمريكية
