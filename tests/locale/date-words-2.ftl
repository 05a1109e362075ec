thanks = Jaraama.
### check: ff/letter.ftl
