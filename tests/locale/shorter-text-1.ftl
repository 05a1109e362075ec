demand-a = er unverzüglich freigelassen wird und zu seiner Familie zurückkehren kann
demand-b = er sofort eine Behandlung in einem Krankenhaus seiner Wahl erhält
demand-c = seine Vorwürfe unabhängig untersucht und die Täter vor Gericht gestellt werden
demand-d = ihm der Kontakt zu seinen Anwälten und zu seiner Mutter gewährt wird
demand-e = er Bücher bekommt

### check: de/actions/case.ftl
### source: demand-a = he is released at once and is allowed to return to his family
### source: demand-b = he receives treatment without delay in a hospital of his choice
### source: demand-c = his allegations are examined independently and those responsible are tried
### source: demand-d = he is given access to his lawyers and is allowed to see his mother
### source: demand-e = he receives books and letters, and is allowed to study while he is in prison
### finds: 5:1 shorter-text
