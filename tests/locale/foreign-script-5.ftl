page =
    .writer = foot
list-and = و
format-locale = fa-AF
a = 日本

### check: fa/letter.ftl
### finds: 5:5 foreign-script
