kind-letter = Missive
word = Word

### check: en/letter.ftl
### asks: kind-letter
### asks: word
### beneath kinds.ftl: kind-letter = Letter
### beneath kinds.ftl: kind-card = Card
### finds: 1:1 shadowed
