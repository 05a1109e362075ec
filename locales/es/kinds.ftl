### The kinds of documents that a case can be written in.

kind-letter = Carta
