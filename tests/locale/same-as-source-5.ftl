# allow(same-as-source): the same word in both languages
a = Options

### check: fr/letter.ftl
### source: a = Options
