# One more wording of each of the words that letters share.
demands-lead-2 = Con todo respeto le pido que haga cuanto pueda para que:
    .one = Con todo respeto le pido que haga cuanto pueda para que { $demand }.
reply-2 = Le quedaría en deuda por una respuesta sobre lo que se haya hecho.
thanks-2 = Muchas gracias por leer esta carta.
