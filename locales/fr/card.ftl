### Cartes à une personne en prison ou à sa famille : de simples vœux.
###
### The variables and what a card never says: see the English file. "vous" stands for the person, for several, for the family and for an organisation.

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
    { $about ->
        [organisation] À toute l’équipe de { $person },
       *[person]
            { $people ->
                [one]
                    { $gender ->
                        [male] Cher { $person },
                        [female] Chère { $person },
                       *[other] Bonjour { $person },
                    }
               *[other]
                    { $gender ->
                        [male] Chers { $person },
                        [female] Chères { $person },
                        [mixed] Chers { $person },
                       *[other] Bonjour { $person },
                    }
            }
    }
# allow(missing-variable): a family is addressed without its name
salutation-card-family =
    { $people ->
        [one] Chère famille,
       *[other] Chères familles,
    }

card-wish =
    { $about ->
        [organisation] { card-wish-organisation }
       *[person] { card-wish-person }
    }
card-wish-person =
    { $occasion ->
        [nowruz] Je vous souhaite un joyeux Norouz et un printemps plein de lumière. Que la nouvelle année vous apporte la santé, la sérénité et de nombreux jours de joie.
        [yalda] Je vous souhaite une belle nuit de Yalda. Que cette nuit, la plus longue de l’année, vous soit douce et que des jours plus lumineux la suivent.
        [spring] Je vous souhaite un printemps plein de fleurs et de lumière, la santé et la sérénité.
        [summer] Je vous souhaite un été de jours lumineux, la santé et la sérénité.
        [autumn] Je vous souhaite un automne aux mille couleurs, la santé et la sérénité.
       *[winter] Je vous souhaite de la chaleur en ces jours d’hiver, la santé et la sérénité.
    }
# To an organisation: nobody's health.
card-wish-organisation =
    { $occasion ->
        [nowruz] Je vous souhaite à toutes et à tous un joyeux Norouz et un printemps plein de lumière. Que la nouvelle année vous apporte de nombreux jours de joie partagée.
        [yalda] Je vous souhaite à toutes et à tous une belle nuit de Yalda. Que des jours plus lumineux suivent la nuit la plus longue de l’année.
        [spring] Je vous souhaite à toutes et à tous un printemps plein de fleurs et de lumière.
        [summer] Je vous souhaite à toutes et à tous un été de jours lumineux.
        [autumn] Je vous souhaite à toutes et à tous un automne aux mille couleurs.
       *[winter] Je vous souhaite à toutes et à tous de la chaleur en ces jours d’hiver.
    }
card-thought = Je pense à vous et vous adresse mes salutations les plus chaleureuses.
card-close = Bien chaleureusement,
