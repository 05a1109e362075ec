### Die Arten von Schriftstücken.

# en | kind-letter = Letter
kind-letter = Brief

# en | kind-letter-eu = Letter to the European Union’s High Representative
kind-letter-eu = Brief an den Hohen Vertreter der Europäischen Union

# en | kind-joint-letter = Joint letter
kind-joint-letter = Gemeinsamer Brief

# en | kind-laureates-letter = Joint letter of Nobel laureates
kind-laureates-letter = Gemeinsamer Brief von Trägerinnen und Trägern des Nobelpreises

# en | kind-universities-letter = Letter of universities
kind-universities-letter = Brief von Universitäten

# en | kind-association-letter = Letter of an association of universities
kind-association-letter = Brief eines Universitätsverbands

# en | kind-doctors-letter = Letter of doctors
kind-doctors-letter = Brief von Ärztinnen und Ärzten

# en | kind-solidarity = Solidarity card
kind-solidarity = Solidaritätskarte

# en | kind-post = Post
kind-post = Beitrag in sozialen Netzwerken

# en | kind-call = Telephone call
kind-call = Telefonanruf

# en | kind-petition = Petition
# allow(same-as-source): im Deutschen dasselbe Wort
kind-petition = Petition

# en | kind-petition-letter = Letter that goes with a petition
kind-petition-letter = Begleitbrief zu einer Petition

# en | kind-reminder = Reminder
kind-reminder = Erinnerung

# en | kind-thanks = Letter of thanks
kind-thanks = Dankschreiben
