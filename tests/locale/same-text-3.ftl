recipient-president = Präsident der Republik
recipient-judge = Präsident der Republik
recipient-family = Familie

### check: de/recipients.ftl
### source: recipient-president = President of the Republic
### source: recipient-judge = Head of the Judiciary
### source: recipient-family = Family
### finds: 2:1 same-text
