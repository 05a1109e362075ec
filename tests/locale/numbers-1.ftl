facts = Sie verbüßt eine Strafe von 15 Jahren.
concern = Artikel 21 schützt ihre Meinung.

### check: de/letter.ftl
### source: facts = She serves a sentence of 13 years.
### source: concern = Article 21 protects her opinion.
### finds: 1:1 numbers (weaker)
### finds: 1:37 numbers
