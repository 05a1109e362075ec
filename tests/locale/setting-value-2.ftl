page =
    .writer = head
format-locale = xx-YY
first-of-month = { $day }.
list-and = , et
list-comma = ou
date-of-day =
    .in = { $day } { $month } { $anno }
### check: fr/letter.ftl
