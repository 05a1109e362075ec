### العربية (ar): script Arabic (Arab), from right to left.
### To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with
### “en |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
### Ids, attributes (.close) and what stands in { } keep their names; the order of a sentence is yours.
### A message with a number has these forms here: zero, one, two, few, many and other.

### The kinds of documents that a case can be written in.

# en | kind-letter = Letter
kind-letter = رسالة

# en | kind-letter-eu = Letter to the European Union’s High Representative
kind-letter-eu = رسالة إلى الممثل السامي للاتحاد الأوروبي

# en | kind-joint-letter = Joint letter
kind-joint-letter = رسالة مشتركة

# en | kind-laureates-letter = Joint letter of Nobel laureates
kind-laureates-letter = رسالة مشتركة من حائزين على جائزة نوبل

# en | kind-universities-letter = Letter of universities
kind-universities-letter = رسالة من جامعات

# en | kind-association-letter = Letter of an association of universities
kind-association-letter = رسالة من رابطة جامعات

# en | kind-doctors-letter = Letter of doctors
kind-doctors-letter = رسالة من أطباء

# en | kind-solidarity = Solidarity card
kind-solidarity = بطاقة تضامن

# en | kind-post = Post
kind-post = منشور

# en | kind-call = Telephone call
kind-call = مكالمة هاتفية

# en | kind-petition = Petition
kind-petition = عريضة

# en | kind-petition-letter = Letter that goes with a petition
kind-petition-letter = رسالة مرفقة بعريضة

# en | kind-reminder = Reminder
kind-reminder = رسالة تذكير

# en | kind-thanks = Letter of thanks
kind-thanks = رسالة شكر
