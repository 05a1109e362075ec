attributing = kweli

### check: sw/rules.ftl
### source: attributing = says
