a = = Sea liberado
b = TODO
c = Gracias\n por %s, ~~ya~~.
d = $ { $name } y ﬁn
e = El 50 % de los días: TODOS; 5 > 4

### check: es/letter.ftl
### asks: d $name
### asks: a
### asks: b
### asks: c
### asks: e
### finds: 1:5 markup (weaker)
### finds: 2:5 markup (weaker)
### finds: 3:12 markup (weaker)
### finds: 3:19 markup (weaker)
### finds: 3:23 markup (weaker)
### finds: 3:27 markup (weaker)
### finds: 4:5 markup (weaker)
### finds: 4:19 markup (weaker)
