a = Vielen&nbsp;Dank &#160; <b>Ihnen</b>
b = **er** wird `frei`, A & B, 3 < 4
c = ｛ $person ｝ und ＄x

### check: de/letter.ftl
### finds: 1:11 markup
### finds: 1:22 markup
### finds: 1:29 markup
### finds: 1:37 markup
### finds: 2:5 markup (weaker)
### finds: 2:9 markup (weaker)
### finds: 2:17 markup (weaker)
### finds: 2:22 markup (weaker)
### finds: 3:5 markup
### finds: 3:15 markup
### finds: 3:21 markup
