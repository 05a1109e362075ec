left = { $n } روز مانده است

### check: fa/letter.ftl
### source: left = { $n ->
### source:     [one] { $n } day left
### source:    *[other] { $n } days left
### source:  }
