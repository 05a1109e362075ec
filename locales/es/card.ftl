### Tarjetas para una persona que está en prisión o para su familia: un saludo sencillo.
###
### The variables and what a card never says: see the English file. The person is "usted", the family "ustedes".

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
    { $gender ->
        [male] Estimado { $person }:
        [female] Estimada { $person }:
       *[other] Un saludo, { $person }:
    }
salutation-card-family = Estimada familia de { $person }:

# "Que … traiga", "le deseo" and "les deseo" agree with whom the card is to.
card-wish =
    { $to ->
        [family] Les deseo { card-season } Que tengan salud, serenidad y muchos días de alegría.
       *[person] Le deseo { card-season } Que tenga salud, serenidad y muchos días de alegría.
    }
# Goes on from "le deseo" or "les deseo".
card-season =
    { $occasion ->
        [nowruz] un feliz Nowruz y una primavera llena de luz.
        [yalda] una feliz noche de Yalda y que los días más luminosos lleguen pronto.
        [spring] una primavera llena de flores y de luz.
        [summer] un verano de días luminosos.
        [autumn] un otoño lleno de color.
       *[winter] calor en estos días de invierno.
    }
card-thought =
    { $to ->
        [family] Pienso en ustedes y les envío un saludo muy afectuoso.
       *[person] Pienso en usted y le envío un saludo muy afectuoso.
    }
card-close = Con mis mejores deseos,
