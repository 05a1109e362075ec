thanks = Jaraama.
### check: ff/letter.ftl
### finds: 1:1 date-words
