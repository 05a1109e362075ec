### The kinds of documents that a case can be written in.

kind-letter = Lettre
kind-letter-eu = Lettre au Haut Représentant de l’Union européenne
kind-joint-letter = Lettre commune
kind-laureates-letter = Lettre commune de lauréats du prix Nobel
kind-universities-letter = Lettre d’universités
kind-association-letter = Lettre d’une association d’universités
kind-doctors-letter = Lettre de médecins
kind-solidarity = Carte de solidarité
kind-post = Message sur un réseau social
kind-call = Appel téléphonique
kind-petition = Pétition
kind-petition-letter = Lettre d’accompagnement d’une pétition
kind-reminder = Rappel
kind-thanks = Lettre de remerciement
