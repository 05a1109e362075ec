kind-letter-un = Lettre à un rapporteur spécial des Nations Unies
kind-letter-requesting = Lettre à l’État qui demande l’extradition
