### The kinds of documents that a case can be written in, in German.

kind-letter = Brief
kind-letter-eu = Brief an den Hohen Vertreter der Europäischen Union
kind-joint-letter = Gemeinsamer Brief
kind-laureates-letter = Gemeinsamer Brief von Nobelpreisträgern
kind-universities-letter = Brief von Universitäten
kind-association-letter = Brief eines Universitätsverbands
kind-doctors-letter = Brief von Ärztinnen und Ärzten
# allow(same-as-source): im Deutschen dasselbe Wort
kind-petition = Petition
kind-petition-letter = Begleitbrief zu einer Petition
kind-post = Beitrag in sozialen Netzwerken
kind-solidarity = Solidaritätskarte
kind-call = Telefonanruf
kind-reminder = Erinnerung
kind-thanks = Dankschreiben
