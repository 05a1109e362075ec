page =
    .writer = head
format-locale = xx-YY
first-of-month = { $day }.
list-and = , et
list-comma = ou
date-of-day =
    .in = { $day } { $month } { $anno }
### check: fr/letter.ftl
### finds: 3:17 setting-value
### finds: 4:1 setting-value
### finds: 5:12 setting-value
### finds: 6:14 setting-value
### finds: 8:34 setting-value
