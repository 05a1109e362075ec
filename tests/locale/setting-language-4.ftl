# Two names of one language.
format-locale = no
### check: nb/letter.ftl
