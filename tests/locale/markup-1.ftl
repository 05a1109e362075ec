a = Vielen&nbsp;Dank &#160; <b>Ihnen</b>
b = **er** wird `frei`, A & B, 3 < 4
c = ｛ $person ｝ und ＄x

### check: de/letter.ftl
