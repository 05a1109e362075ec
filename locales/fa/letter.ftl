### The words that every letter shares, whatever the case.
### The variables are listed in locales/en/letter.ftl.
### The body goes alike to every office, so nothing here names or honours one of them,
### and the requests speak to the reader by the verb (فرمایید), without جناب‌عالی or سرکار عالی.

## How the page is set (the words to choose from are in locales/en/letter.ftl)

page =
    .writer = foot
    .subject = before
    .signature = end

## How the language writes dates, numbers and lists: see the English file.

format-locale = fa
first-of-month = { "" }
# Persian puts «و» in the place of the last comma.
list-and = و

## Head of the letter

date-line = { $date }
subject-line = موضوع: { $subject }

## Body

# Before the list of demands; each demand goes on from "تا" with a verb in the subjunctive.
demands-lead = از این رو، با احترام درخواست دارم که با استفاده از اختیارات خود ترتیبی اتخاذ فرمایید تا:
demand-item = { $demand }؛
demand-last = { $demand }.
law-basis = این درخواست‌ها به استناد { $law } مطرح می‌شود.
reply = موجب امتنان خواهد بود که در پاسخ به این نامه مرا از اقدامات انجام‌شده آگاه فرمایید.
thanks = از توجهی که مبذول می‌فرمایید سپاسگزارم.

## Copies

copies-label = رونوشت:
# $recipient-to begins with "خطاب به".
copy-line = رونوشت نامه‌ای { $recipient-to }
cover-subject = رونوشت نامه‌ای دربارهٔ { $gender ->
        [male] آقای { $person }
        [female] خانم { $person }
       *[other] { $person }
    }
cover-body = رونوشت نامه‌ای که { $recipient-to } دربارهٔ { $gender ->
        [male] آقای { $person }
        [female] خانم { $person }
       *[other] { $person }
    } نوشته‌ام، در ادامه تقدیم می‌شود. موجب امتنان خواهد بود که آن را برای مقام‌های ذی‌ربط دولت متبوع خود ارسال فرمایید.
cover-thanks = از مساعدت شما سپاسگزارم.

## Salutations, each with the close that belongs to it

salutation-excellency =
    عالی‌جناب،
    با سلام و احترام
    .close = با احترام،
salutation-president =
    جناب آقای رئیس‌جمهور،
    با سلام و احترام
    .close = با احترام،
salutation-prosecutor =
    جناب آقای دادستان عمومی و انقلاب تهران،
    با سلام و احترام
    .close = با احترام،
# To an office, not to a person: no vocative.
salutation-mission = با سلام و احترام
    .close = با احترام،
