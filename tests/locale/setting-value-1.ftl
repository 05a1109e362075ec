page =
    .writer = kopf
    .subject = after
    .signature = start
format-locale = deutsch
first-of-month = { "" }
list-and = oder
contractions = de le = du | zu dem
elisions = de | nach
months = Januar | Februar
digits = 0123456788
date-of-month = { $month } des Jahres
own-months =
    .in = Januar | Februar
### check: de/letter.ftl
