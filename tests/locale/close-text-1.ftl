close = Hochachtungsvoll
salutation-a = Sehr geehrter Herr Präsident,
    .close = { close }
salutation-b = Sehr geehrter Herr Richter,
    .close = { close }
salutation-c = Sehr geehrte Frau Ministerin,
    .close = Bis bald und alles Liebe

### check: de/letter.ftl
### source: close = Yours respectfully
### source: salutation-a = Mr President,
### source:     .close = { close }
### source: salutation-b = Your Honour,
### source:     .close = { close }
### source: salutation-c = Madam Minister,
### source:     .close = { close }
### finds: 7:6 close-text
