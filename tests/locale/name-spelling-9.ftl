recipient-judge = der Leiter der Justiz
    .to = an den Innenminister
recipient-leader = der Oberste Führer { $of }
    .to = an den Obersten Führer { $of }

### check: de/recipients.ftl
### source: recipient-judge = the Head of the Judiciary
### source:     .to = to the Head of the Judiciary
### source: recipient-leader = the Supreme Leader { $of }
### source:     .to = to the Supreme Leader { $of }
### asks: recipient-judge
### asks: recipient-judge.to
### asks: recipient-leader $of
### asks: recipient-leader.to $of
### finds: 2:6 name-spelling (weaker)
