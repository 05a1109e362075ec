a = گزینهٔ --lang و قالب Handlebars

### check: fa/ui.ftl
### source: a = The flag --lang and the template
### finds: 1:26 foreign-script
