kind-letter-un = Letter to a Special Rapporteur of the United Nations
kind-letter-requesting = Letter to the state that asks for the extradition
