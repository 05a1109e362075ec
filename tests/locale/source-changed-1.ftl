# Of a case.
# en | demand-free = he is allowed to remain free, and treated
demand-free = er in Freiheit bleiben darf und behandelt wird

# The lines of the source are these.
# en | close =
# en |     { $count ->
# en |         [one] Yours, me
# en |        *[other] Yours, all of us
# en |     }
close =
    { $count ->
        [one] Ich
       *[other] Wir alle
    }

# fr | thanks = Merci
thanks = Danke

### check: de/letter.ftl
### source: demand-free = he is released at once, and treated
### source: close =
### source:     { $count ->
### source:         [one] Yours, me
### source:        *[other] Yours, all of us
### source:     }
### source: thanks = Thank you
### asks: demand-free
### asks: close $count
### asks: thanks
### finds: 3:1 source-changed
