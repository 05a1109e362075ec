a = { $n ->
    [one] письмо
    [few] { $n } письма
    [many] { $n } писем
   *[other] { $n } письма
 }

### check: ru/letter.ftl
### asks: a $n+
### finds: 2:6 hidden-number
