kind-letter-un = Lettre à un Rapporteur spécial des Nations Unies
kind-letter-requesting = Lettre à l’État qui demande l’extradition
