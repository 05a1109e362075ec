# en | reply = Please reply
# reply =

date = Hoy

# en | thanks = Thank you
# en |     .more = Thank you very much
# thanks =
#     .more =

### check: es/letter.ftl
### source: date = Today
### source: reply = Please reply
### source: thanks = Thank you
### source:     .more = Thank you very much
### finds: 2:3 missing-message
### finds: 8:3 missing-message
