-office = Office of the Leader
    .gender = neuter
a = Schreiben Sie an: { -office }

### check: de/letter.ftl
### source: -office = Office of the Leader
### source: a = Write to: { -office }
### asks: a
### finds: 1:2 same-as-source
