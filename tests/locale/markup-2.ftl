a = Il est __libre__ et [ici](https://example.org)
b = *libre* et libre_ment
c = Lettre ＆ carte

### check: fr/letter.ftl
### finds: 1:12 markup (weaker)
### finds: 1:19 markup (weaker)
### finds: 1:29 markup (weaker)
### finds: 2:5 markup (weaker)
### finds: 3:12 markup (weaker)
