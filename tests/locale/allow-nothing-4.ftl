# allow(double-space, leading-space): both are meant
a = { " " }two  words

### check: en/letter.ftl
