left = あと{ $n }日

### check: ja/letter.ftl
### source: left = { $n ->
### source:     [one] { $n } day left
### source:    *[other] { $n } days left
### source:  }
