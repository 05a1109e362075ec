# allow(same-as-parent): it stays when the other changes
kind-letter = Lettre
kind-letter-short = Lettre courte
    .note = brève
### check: fr-CA/kinds.ftl
### source: kind-letter = Letter
### source: kind-letter-short = Short letter
### source:     .note = short
### inherits: kind-letter = Lettre
### inherits: kind-letter-short = Lettre courte
### inherits:     .note = brève
### finds: 3:1 same-as-parent
