a = { b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }
b = { $n }{ $n }{ $n }{ $n }{ $n }{ $n }{ $n }{ $n }{ $n }{ $n }

### check: en/letter.ftl
### finds: 1:1 placeables
