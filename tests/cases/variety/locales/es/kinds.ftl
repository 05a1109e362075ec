kind-letter-one = Carta
