person-sotoudeh = Nasrin Sotodeh
opening = Ich schreibe Ihnen zu Nasrin Sotoudeh.
facts = Frau Sotoudeh ist Anwältin.

### check: de/actions/case.ftl
### source: person-sotoudeh = Nasrin Sotoudeh
### source: opening = I write to you about Nasrin Sotoudeh.
### source: facts = Mrs Sotoudeh is a lawyer.
### finds: 1:26 name-spelling
