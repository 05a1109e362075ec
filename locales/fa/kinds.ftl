### The kinds of documents that a case can be written in.

kind-letter = نامه
kind-letter-eu = نامه به نمایندهٔ عالی اتحادیهٔ اروپا
kind-joint-letter = نامهٔ مشترک
kind-laureates-letter = نامهٔ مشترک برندگان جایزهٔ نوبل
kind-universities-letter = نامهٔ دانشگاه‌ها
kind-association-letter = نامهٔ انجمن دانشگاه‌ها
kind-doctors-letter = نامهٔ پزشکان
kind-solidarity = کارت همدلی
kind-post = پست شبکهٔ اجتماعی
kind-call = تماس تلفنی
kind-petition = طومار
kind-petition-letter = نامهٔ همراه طومار
kind-reminder = نامهٔ یادآوری
kind-thanks = نامهٔ سپاس
