# allow(lost-selector): mois is the same in the plural
left = { $n } mois restants

### check: fr/letter.ftl
### source: left = { $n ->
### source:     [one] { $n } day left
### source:    *[other] { $n } days left
### source:  }
