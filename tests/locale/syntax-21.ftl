a = Er sagt
    [sic] nichts
b = { “x” }
c = { der name }

### check: de/letter.ftl
### source: a = He says { $x }
### source: b = { "x" }
### source: c = { $name }
### finds: 2:1 syntax
### finds: 3:7 syntax
### finds: 4:11 syntax
