a = Thank you for your attention.

### check: es/letter.ftl
### source: a = Thank you for your attention.
### finds: 1:1 same-as-source
