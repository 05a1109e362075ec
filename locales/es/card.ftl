### Tarjetas para una persona que está en prisión o para su familia: un saludo sencillo.
###
### The variables and what a card never says: see the English file. One person is "usted"; several, a family and an organisation are "ustedes".

# En la portada.
card-front =
    { $occasion ->
        [nowruz] Feliz Nowruz
        [yalda] Feliz noche de Yalda
        [spring] Un saludo de primavera
        [summer] Un saludo de verano
        [autumn] Un saludo de otoño
       *[winter] Un saludo de invierno
    }

salutation-card-person =
    { $about ->
        [organisation] A todo el equipo de { $person }:
       *[person]
            { $people ->
                [one]
                    { $gender ->
                        [male] Estimado { $person }:
                        [female] Estimada { $person }:
                       *[other] Un saludo, { $person }:
                    }
               *[other]
                    { $gender ->
                        [male] Estimados { $person }:
                        [female] Estimadas { $person }:
                        [mixed] Estimados { $person }:
                       *[other] Un saludo, { $person }:
                    }
            }
    }
salutation-card-family =
    { $people ->
        [one] Estimada familia de { $person }:
       *[other] Estimadas familias de { $person }:
    }

card-wish =
    { $about ->
        [organisation] { card-wish-organisation }
       *[person] { card-wish-person }
    }
# "Que … tenga", "le deseo" and "les deseo" agree with whom the card is to.
card-wish-person =
    { $to ->
        [family]
            { $occasion ->
                [nowruz] Les deseo un feliz Nowruz y una primavera llena de luz. Que tengan salud, serenidad y muchos días de alegría.
                [yalda] Les deseo una feliz noche de Yalda y que los días más luminosos lleguen pronto. Que tengan salud, serenidad y muchos días de alegría.
                [spring] Les deseo una primavera llena de flores y de luz. Que tengan salud, serenidad y muchos días de alegría.
                [summer] Les deseo un verano de días luminosos. Que tengan salud, serenidad y muchos días de alegría.
                [autumn] Les deseo un otoño lleno de color. Que tengan salud, serenidad y muchos días de alegría.
               *[winter] Les deseo calor en estos días de invierno. Que tengan salud, serenidad y muchos días de alegría.
            }
       *[person]
            { $people ->
                [one]
                    { $occasion ->
                        [nowruz] Le deseo un feliz Nowruz y una primavera llena de luz. Que tenga salud, serenidad y muchos días de alegría.
                        [yalda] Le deseo una feliz noche de Yalda y que los días más luminosos lleguen pronto. Que tenga salud, serenidad y muchos días de alegría.
                        [spring] Le deseo una primavera llena de flores y de luz. Que tenga salud, serenidad y muchos días de alegría.
                        [summer] Le deseo un verano de días luminosos. Que tenga salud, serenidad y muchos días de alegría.
                        [autumn] Le deseo un otoño lleno de color. Que tenga salud, serenidad y muchos días de alegría.
                       *[winter] Le deseo calor en estos días de invierno. Que tenga salud, serenidad y muchos días de alegría.
                    }
               *[other]
                    { $occasion ->
                        [nowruz] Les deseo un feliz Nowruz y una primavera llena de luz. Que tengan salud, serenidad y muchos días de alegría.
                        [yalda] Les deseo una feliz noche de Yalda y que los días más luminosos lleguen pronto. Que tengan salud, serenidad y muchos días de alegría.
                        [spring] Les deseo una primavera llena de flores y de luz. Que tengan salud, serenidad y muchos días de alegría.
                        [summer] Les deseo un verano de días luminosos. Que tengan salud, serenidad y muchos días de alegría.
                        [autumn] Les deseo un otoño lleno de color. Que tengan salud, serenidad y muchos días de alegría.
                       *[winter] Les deseo calor en estos días de invierno. Que tengan salud, serenidad y muchos días de alegría.
                    }
            }
    }
# To an organisation: nobody's health.
card-wish-organisation =
    { $occasion ->
        [nowruz] Les deseo un feliz Nowruz y una primavera llena de luz. Que el nuevo año les traiga muchos días de alegría compartida.
        [yalda] Les deseo una feliz noche de Yalda y que los días más luminosos lleguen pronto.
        [spring] Les deseo una primavera llena de flores y de luz.
        [summer] Les deseo un verano de días luminosos.
        [autumn] Les deseo un otoño lleno de color.
       *[winter] Les deseo calor en estos días de invierno.
    }
card-thought =
    { $about ->
        [organisation] Pienso en ustedes y les envío un saludo muy afectuoso.
       *[person]
            { $to ->
                [family] Pienso en ustedes y les envío un saludo muy afectuoso.
               *[person]
                    { $people ->
                        [one] Pienso en usted y le envío un saludo muy afectuoso.
                       *[other] Pienso en ustedes y les envío un saludo muy afectuoso.
                    }
            }
    }
card-close = Con mis mejores deseos,
