facts = In der Haft wurde er gefoltert.
concern = Nach eigenen Angaben ist er krank.

### check: de/actions/case.ftl
### beside rules.ftl: attributing = nach eigenen Angaben | sagt*
### source rules.ftl: attributing = says | according to
### source: facts = He says that he was tortured in custody.
### source: concern = According to him he is ill.
### finds: 1:1 lost-attribution
