facts = Él nos dijo que vio a su abogado.
reminder = Les escribimos porque él no pudo verlo.

### check: es/actions/case.ftl
### beside rules.ftl: word-endings = s
### beside rules.ftl: negation-words = no | nunca
### source rules.ftl: negation-words = not | never
### source: facts = He told us that he did not see his lawyer.
### source: reminder = We write because he could not see him.
### finds: 1:1 lost-negation
