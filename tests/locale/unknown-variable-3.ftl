a = { NUMBER($count) } Briefe

### check: de/ui.ftl
### source: a = { $cont } letters
### finds: 1:1 missing-variable
### finds: 1:15 unknown-variable
