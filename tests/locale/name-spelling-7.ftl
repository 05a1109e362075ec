person-sotoudeh = Nasrin Sotoudeh
picture = Bild von Mohammad Najafi

### check: de/actions/case.ftl
### source: person-sotoudeh = Nasrin Sotoudeh
### source: picture = Portrait of Nasrin Sotoudeh
### finds: 2:1 name-spelling (weaker)
