facts = Fue torturado en la cárcel. Está enfermo.

### check: es/actions/case.ftl
### beside rules.ftl: attributing = según | dijo
### beside rules.ftl: negation-words = no
### source rules.ftl: attributing = says | reported*
### source: facts = He reportedly was tortured in prison. He is ill.
### finds: 1:1 lost-attribution
