person-sotoudeh = Nasrin Sotoudeh
opening = Ich schreibe Ihnen zu Nasrin Sotudeh.
facts = Frau Sotoudehs Mann heißt Reza.

### check: de/actions/case.ftl
### source: person-sotoudeh = Nasrin Sotoudeh
### source: opening = I write to you about Nasrin Sotoudeh.
### source: facts = Reza is Mrs Sotoudeh’s husband.
### finds: 2:40 name-spelling
