-brand = Appell
-verb = bitten
-old = alt
a = Wir { -verb } Sie.

### check: de/letter.ftl
### source: -brand = Appeal
### source: a = We ask you.
### asks: a
### finds: 3:2 obsolete-message
