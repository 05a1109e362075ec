a = گزینهٔ utf-8 و 25 و A4

### check: fa/ui.ftl
### source: a = The flag utf-8 and A4
### finds: 1:20 persian-digit
