facts = Se le permitió ver a su abogado. Está enfermo.
concern = Nunca vio a un juez.

### check: es/actions/case.ftl
### beside rules.ftl: negation-words = no | nunca
### source rules.ftl: negation-words = not | never
### source: facts = He was not allowed to see his lawyer. He is ill.
### source: concern = He has never seen a judge.
### finds: 1:1 lost-negation
