recipient-leader = Líder de la República
    .to = al Líder Supremo
in-prison = Está en la cárcel de Evin, no en la prisión de Evin.
line =
    Escriba al Líder
    Supremo.
part = Los Líderes Supremos y la Corte Revolucionariamente.
# allow(glossary): a quotation
quoted = «Líder Supremo»

### check: es/letter.ftl
### beside glossary.ftl: leader = Líder de la República
### beside glossary.ftl:     .not = Líder Supremo | Líder
### beside glossary.ftl: evin = prisión de Evin
### beside glossary.ftl:     .not = Evin | cárcel de Evin
### finds: 2:14 glossary
### finds: 3:24 glossary
### finds: 3:34 glossary
### finds: 5:16 glossary
