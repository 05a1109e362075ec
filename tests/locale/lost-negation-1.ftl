demand-no-reprisal = er dafür bestraft wird, dass er geschrieben hat

### check: de/actions/case.ftl
### beside rules.ftl: negation-words = nicht | kein*
### source rules.ftl: negation-words = not | no
### source: demand-no-reprisal = he is not punished in any way for what he has written
### finds: 1:1 lost-negation
