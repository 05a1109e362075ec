a = “mwanasheria” na „daktari

### check: sw/letter.ftl
