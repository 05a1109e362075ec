demand-a = er unverzüglich freigelassen wird und zu seiner Familie zurückkehren kann
demand-b = er unverzüglich freigelassen wird und zu seiner Familie zurückkehren kann
demand-c = seine Vorwürfe unabhängig untersucht und die Täter vor Gericht gestellt werden
demand-d = ihm der Kontakt zu seinen Anwälten und zu seiner Mutter gewährt wird

### check: de/actions/case.ftl
### source: demand-a = he is released at once and is allowed to return to his family
### source: demand-b = he receives treatment without delay in a hospital of his choice
### source: demand-c = his allegations are examined independently and those responsible are tried
### source: demand-d = he is given access to his lawyers and is allowed to see his mother
### finds: 2:1 same-text
