demand-last = { $demand }
m0 = Con respeto, señor.
m1 = Con respeto, señor.
m2 = Con respeto, señor.
m3 = Con respeto, señor.
m4 = Con respeto, señor.
m5 = Con respeto, señor.

### check: es/letter.ftl
### source: demand-last = { $demand }.
### source: m0 = Respectfully yours.
### source: m1 = Respectfully yours.
### source: m2 = Respectfully yours.
### source: m3 = Respectfully yours.
### source: m4 = Respectfully yours.
### source: m5 = Respectfully yours.
### asks: demand-last $demand
### asks: m0
### asks: m1
### asks: m2
### asks: m3
### asks: m4
### asks: m5
### finds: 1:1 full-stop
