thanks = We are most grateful for your time and patience.
reply = Für eine Antwort wäre ich dankbar.

### check: de/letter.ftl
### source: thanks = Thank you for reading.
### source: reply = I would be grateful for a reply.
### finds: 1:10 other-language
