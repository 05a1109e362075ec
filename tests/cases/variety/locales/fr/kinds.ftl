kind-letter-one = Lettre
