demand-item = { $demand }.
demand-last = { $demand }..
close = Con respeto.

### check: es/letter.ftl
### source: demand-item = { $demand };
### source: demand-last = { $demand }.
### source: close = Respectfully.
### asks: demand-item $demand
### asks: demand-last $demand
### asks: close
### finds: 1:1 full-stop
### finds: 2:1 full-stop
