### The kinds of documents that a case can be written in, in German.

kind-letter = Brief
