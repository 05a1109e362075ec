ask = { $handle ->
    [keiner] Ein Aufruf
   *[other] { $handle }, bitte
 }
wish = { $occasion ->
    [nouruz] Frohes neues Jahr!
   *[winter] Guten Winter!
 }
lead = { $lead ->
    [macht] Nutzen Sie Ihr Amt
   *[effort] Tun Sie alles
 }

### check: de/letter.ftl
### finds: 2:6 unknown-variant
### finds: 6:6 unknown-variant
### finds: 10:6 unknown-variant
