kind-letter-un = Carta a una Relatoría Especial de las Naciones Unidas
kind-letter-requesting = Carta al Estado que solicita la extradición
