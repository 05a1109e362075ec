attributing = kweli

### check: sw/rules.ftl
### source: attributing = says
### finds: 1:1 no-negations
