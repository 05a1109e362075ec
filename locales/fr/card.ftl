### Cartes à une personne en prison ou à sa famille : de simples vœux.
###
### The variables and what a card never says: see the English file. "vous" stands for the person and for the family.

# Sur la couverture.
card-front =
    { $occasion ->
        [nowruz] Joyeux Norouz
        [yalda] Belle nuit de Yalda
        [spring] Pensées de printemps
        [summer] Pensées d’été
        [autumn] Pensées d’automne
       *[winter] Pensées d’hiver
    }

salutation-card-person =
    { $gender ->
        [male] Cher { $person },
        [female] Chère { $person },
       *[other] Bonjour { $person },
    }
# No name: "de" would have to be elided before some.
# allow(missing-variable): a family is addressed without its name
salutation-card-family = Chère famille,

card-wish =
    { $occasion ->
        [nowruz] Je vous souhaite un joyeux Norouz et un printemps plein de lumière. Que la nouvelle année vous apporte la santé, la sérénité et de nombreux jours de joie.
        [yalda] Je vous souhaite une belle nuit de Yalda. Que cette nuit, la plus longue de l’année, vous soit douce et que des jours plus lumineux la suivent.
        [spring] Je vous souhaite un printemps plein de fleurs et de lumière, la santé et la sérénité.
        [summer] Je vous souhaite un été de jours lumineux, la santé et la sérénité.
        [autumn] Je vous souhaite un automne haut en couleurs, la santé et la sérénité.
       *[winter] Je vous souhaite de la chaleur en ces jours d’hiver, la santé et la sérénité.
    }
card-thought = Je pense à vous et vous adresse mes salutations les plus chaleureuses.
card-close = Bien chaleureusement,
