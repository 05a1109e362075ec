a = Options { $n }
    .close = Sincerely

### check: fr/letter.ftl
### source: a = Options   { $n }
### source:     .close = Sincerely
### finds: 1:1 same-as-source
### finds: 2:6 same-as-source
