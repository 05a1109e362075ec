a = Er sagt
    [sic] nichts
b = { “x” }
c = { der name }

### check: de/letter.ftl
### source: a = He says { $x }
### source: b = { "x" }
### source: c = { $name }
