person-ronaghi = Hassan Ronaghi Maleki
person-sotoudeh = Nasrin
person-djalali = Ahmadreza Djalali

### check: es/actions/case.ftl
### source: person-ronaghi = Hossein Ronaghi Maleki
### source: person-sotoudeh = Nasrin Sotoudeh
### source: person-djalali = Ahmadreza Djalali
### finds: 1:1 name-spelling (weaker)
### finds: 2:1 name-spelling
