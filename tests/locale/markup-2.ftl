a = Il est __libre__ et [ici](https://example.org)
b = *libre* et libre_ment
c = Lettre ＆ carte

### check: fr/letter.ftl
