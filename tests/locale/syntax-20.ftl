thanks = Vielen Dank
für Ihre Aufmerksamkeit.
reply = Bitte
	antworten Sie.
close : Hochachtungsvoll
sorry ＝ Leider

### check: de/letter.ftl
### source: thanks = Thank you for your attention.
### source: reply = Please { $person } reply.
### source: close = Yours
### source: sorry = Sorry
### finds: 2:2 syntax
### finds: 4:1 syntax
### finds: 5:7 syntax
### finds: 6:7 syntax
