a = Objet : « oui » ; à 10:30 https://example.org/?a=b C’est vrai !

### check: fr/letter.ftl
