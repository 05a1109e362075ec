### The kinds of documents that a case can be written in.

kind-letter = Letter
kind-letter-eu = Letter to the European Union’s High Representative
kind-joint-letter = Joint letter
kind-laureates-letter = Joint letter of Nobel laureates
kind-universities-letter = Letter of universities
kind-association-letter = Letter of an association of universities
kind-doctors-letter = Letter of doctors
kind-solidarity = Solidarity card
kind-post = Post
kind-call = Telephone call
kind-petition = Petition
kind-petition-letter = Letter that goes with a petition
kind-reminder = Reminder
kind-thanks = Letter of thanks
