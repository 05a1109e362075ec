# The dates of Serbian in another script are in another script.
format-locale = sr
### check: sr-Latn/letter.ftl
### finds: 2:17 setting-language
