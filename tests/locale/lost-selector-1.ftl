left = quedan { $n } días

### check: es/letter.ftl
### source: left = { $n ->
### source:     [one] { $n } day left
### source:    *[other] { $n } days left
### source:  }
### finds: 1:1 lost-selector
