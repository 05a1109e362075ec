### Виды документов, которые можно составить по делу.

# en | kind-letter = Letter
kind-letter = Письмо

# en | kind-letter-eu = Letter to the European Union’s High Representative
kind-letter-eu = Письмо Верховному представителю Европейского союза

# en | kind-joint-letter = Joint letter
kind-joint-letter = Коллективное письмо

# en | kind-laureates-letter = Joint letter of Nobel laureates
kind-laureates-letter = Коллективное письмо нобелевских лауреатов

# en | kind-universities-letter = Letter of universities
kind-universities-letter = Письмо университетов

# en | kind-association-letter = Letter of an association of universities
kind-association-letter = Письмо ассоциации университетов

# en | kind-doctors-letter = Letter of doctors
kind-doctors-letter = Письмо врачей

# en | kind-solidarity = Solidarity card
kind-solidarity = Открытка солидарности

# en | kind-post = Post
kind-post = Сообщение в социальной сети

# en | kind-call = Telephone call
kind-call = Телефонный звонок

# en | kind-petition = Petition
kind-petition = Петиция

# en | kind-petition-letter = Letter that goes with a petition
kind-petition-letter = Письмо, прилагаемое к петиции

# en | kind-reminder = Reminder
kind-reminder = Напоминание

# en | kind-thanks = Letter of thanks
kind-thanks = Благодарственное письмо
