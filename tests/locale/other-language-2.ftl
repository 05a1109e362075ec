facts = Sie ist seit März in Haft, and her family has not been told where she is. Ihre Mutter sucht sie.

### check: de/actions/case.ftl
### source: facts = She has been in custody since March, and nobody has told her family where she is. Her mother looks for her.
### finds: 1:27 other-language
