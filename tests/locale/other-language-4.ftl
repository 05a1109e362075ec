facts = Die Familie weiß von nichts. Hän on ollut vankilassa jo monta vuotta eikä ole nähnyt asianajajaa kertaakaan.

### check: de/actions/case.ftl
### source: facts = His family has heard from him. He has been in prison for many years, and his lawyer has come once.
### finds: 1:38 other-language
