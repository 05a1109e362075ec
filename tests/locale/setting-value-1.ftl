page =
    .writer = kopf
    .subject = after
    .signature = start
format-locale = deutsch
first-of-month = { "" }
list-and = und | oder
contractions = de le = du | zu dem
elisions = de | nach
months = Januar | Februar
digits = 0123456788
date-of-month = { $month } des Jahres
own-months =
    .in = Januar | Februar
### check: de/letter.ftl
### finds: 2:15 setting-value
### finds: 5:17 setting-value
### finds: 7:12 setting-value
### finds: 8:29 setting-value
### finds: 9:17 setting-value
### finds: 10:10 setting-value
### finds: 11:10 setting-value
### finds: 12:1 setting-value
### finds: 14:11 setting-value
