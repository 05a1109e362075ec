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
contractions = { "" }
elisions = { "" }

## Head of the letter

date-line = { $date }
subject-line = موضوع: { $subject }

## Body

# The first paragraph of a reminder; the letter itself follows.
reminder =
    { $voice ->
        [single]
            در تاریخ { $sent } دربارهٔ { $about ->
                [person]
                    { $people ->
                        [1]
                            { $gender ->
                                [male] آقای { $person }
                                [female] خانم { $person }
                               *[other] { $person }
                            }
                       *[other]
                            { $gender ->
                                [male] آقایان { $person }
                                [female] خانم‌ها { $person }
                               *[other] { $person }
                            }
                    }
               *[matter] { $person }
            } نامه‌ای برای شما فرستادم و تاکنون پاسخی دریافت نکرده‌ام. از این رو، بار دیگر توجه شما را به این موضوع خواستارم.
       *[other]
            در تاریخ { $sent } دربارهٔ { $about ->
                [person]
                    { $people ->
                        [1]
                            { $gender ->
                                [male] آقای { $person }
                                [female] خانم { $person }
                               *[other] { $person }
                            }
                       *[other]
                            { $gender ->
                                [male] آقایان { $person }
                                [female] خانم‌ها { $person }
                               *[other] { $person }
                            }
                    }
               *[matter] { $person }
            } نامه‌ای برای شما فرستادیم و تاکنون پاسخی دریافت نکرده‌ایم. از این رو، بار دیگر توجه شما را به این موضوع خواستاریم.
    }

# Before the list of demands, by $lead; each demand goes on from "تا" with a verb in the subjunctive.
demands-lead =
    { $lead ->
        [authority]
            { $voice ->
                [single] از این رو، با احترام درخواست دارم که با استفاده از اختیارات خود ترتیبی اتخاذ فرمایید تا:
               *[other] از این رو، با احترام درخواست داریم که با استفاده از اختیارات خود ترتیبی اتخاذ فرمایید تا:
            }
        [influence]
            { $voice ->
                [single] از این رو، با احترام درخواست دارم که با استفاده از جایگاه و نفوذ خود از مراجع مسئول بخواهید تا:
               *[other] از این رو، با احترام درخواست داریم که با استفاده از جایگاه و نفوذ خود از مراجع مسئول بخواهید تا:
            }
       *[effort]
            { $voice ->
                [single] از این رو، با احترام درخواست دارم که همهٔ توان خود را به کار بندید تا:
               *[other] از این رو، با احترام درخواست داریم که همهٔ توان خود را به کار بندید تا:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] از این رو، با احترام درخواست دارم که با استفاده از اختیارات خود ترتیبی اتخاذ فرمایید تا { $demand }.
                   *[other] از این رو، با احترام درخواست داریم که با استفاده از اختیارات خود ترتیبی اتخاذ فرمایید تا { $demand }.
                }
            [influence]
                { $voice ->
                    [single] از این رو، با احترام درخواست دارم که با استفاده از جایگاه و نفوذ خود از مراجع مسئول بخواهید تا { $demand }.
                   *[other] از این رو، با احترام درخواست داریم که با استفاده از جایگاه و نفوذ خود از مراجع مسئول بخواهید تا { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] از این رو، با احترام درخواست دارم که همهٔ توان خود را به کار بندید تا { $demand }.
                   *[other] از این رو، با احترام درخواست داریم که همهٔ توان خود را به کار بندید تا { $demand }.
                }
        }
demands-lead-2 =
    { $lead ->
        [authority]
            { $voice ->
                [single] خواهشمندم در حدود اختیارات خود دستور فرمایید تا:
               *[other] خواهشمندیم در حدود اختیارات خود دستور فرمایید تا:
            }
        [influence]
            { $voice ->
                [single] خواهشمندم این موضوع را نزد مراجع ذی‌صلاح پیگیری فرمایید تا:
               *[other] خواهشمندیم این موضوع را نزد مراجع ذی‌صلاح پیگیری فرمایید تا:
            }
       *[effort]
            { $voice ->
                [single] خواهشمندم نهایت تلاش خود را به کار گیرید تا:
               *[other] خواهشمندیم نهایت تلاش خود را به کار گیرید تا:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] خواهشمندم در حدود اختیارات خود دستور فرمایید تا { $demand }.
                   *[other] خواهشمندیم در حدود اختیارات خود دستور فرمایید تا { $demand }.
                }
            [influence]
                { $voice ->
                    [single] خواهشمندم این موضوع را نزد مراجع ذی‌صلاح پیگیری فرمایید تا { $demand }.
                   *[other] خواهشمندیم این موضوع را نزد مراجع ذی‌صلاح پیگیری فرمایید تا { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] خواهشمندم نهایت تلاش خود را به کار گیرید تا { $demand }.
                   *[other] خواهشمندیم نهایت تلاش خود را به کار گیرید تا { $demand }.
                }
        }
demands-lead-3 =
    { $lead ->
        [authority]
            { $voice ->
                [single] با توجه به آنچه بیان شد، تقاضا دارم مقرر فرمایید تا:
               *[other] با توجه به آنچه بیان شد، تقاضا داریم مقرر فرمایید تا:
            }
        [influence]
            { $voice ->
                [single] با توجه به آنچه بیان شد، تقاضا دارم نزد مقام‌های تصمیم‌گیرنده وساطت فرمایید تا:
               *[other] با توجه به آنچه بیان شد، تقاضا داریم نزد مقام‌های تصمیم‌گیرنده وساطت فرمایید تا:
            }
       *[effort]
            { $voice ->
                [single] با توجه به آنچه بیان شد، تقاضا دارم از هیچ کوششی فروگذار نفرمایید تا:
               *[other] با توجه به آنچه بیان شد، تقاضا داریم از هیچ کوششی فروگذار نفرمایید تا:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] با توجه به آنچه بیان شد، تقاضا دارم مقرر فرمایید تا { $demand }.
                   *[other] با توجه به آنچه بیان شد، تقاضا داریم مقرر فرمایید تا { $demand }.
                }
            [influence]
                { $voice ->
                    [single] با توجه به آنچه بیان شد، تقاضا دارم نزد مقام‌های تصمیم‌گیرنده وساطت فرمایید تا { $demand }.
                   *[other] با توجه به آنچه بیان شد، تقاضا داریم نزد مقام‌های تصمیم‌گیرنده وساطت فرمایید تا { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] با توجه به آنچه بیان شد، تقاضا دارم از هیچ کوششی فروگذار نفرمایید تا { $demand }.
                   *[other] با توجه به آنچه بیان شد، تقاضا داریم از هیچ کوششی فروگذار نفرمایید تا { $demand }.
                }
        }
demand-item = { $demand }؛
demand-last = { $demand }.
law-basis =
    { $demands ->
        [one] این درخواست به استناد { $law } مطرح می‌شود.
       *[other] این درخواست‌ها به استناد { $law } مطرح می‌شود.
    }
# Behind law-basis, where it is on record that the state is party to the treaties that are named: $treaties, as one list of
# their names; $of-state is the state, in Persian its bare name, which can be the subject too.
law-party = { $of-state } به‌عنوان دولت عضو به رعایت { $treaties } متعهد است.
# Where a tally of a petition's signatures is given. Of one, the verb is singular.
tally =
    { $signatures ->
        [1]
            { $about ->
                [matter] بنا بر شمارش { $counted }، یک نفر طوماری را دربارهٔ { $person } امضا کرده است.
                [person] بنا بر شمارش { $counted }، یک نفر طوماری را در حمایت از { tally-person } امضا کرده است.
               *[group] بنا بر شمارش { $counted }، یک نفر طوماری را در حمایت از { $person } امضا کرده است.
            }
       *[other]
            { $about ->
                [matter] بنا بر شمارش { $counted }، { $signatures } نفر طوماری را دربارهٔ { $person } امضا کرده‌اند.
                [person] بنا بر شمارش { $counted }، { $signatures } نفر طوماری را در حمایت از { tally-person } امضا کرده‌اند.
               *[group] بنا بر شمارش { $counted }، { $signatures } نفر طوماری را در حمایت از { $person } امضا کرده‌اند.
            }
    }

# Whom a petition supports, behind "در حمایت از": a part of the message above.
tally-person =
    { $people ->
        [1]
            { $gender ->
                [male] آقای { $person }
                [female] خانم { $person }
               *[other] { $person }
            }
       *[other]
            { $gender ->
                [male] آقایان { $person }
                [female] خانم‌ها { $person }
               *[other] { $person }
            }
    }

reply =
    { $voice ->
        [single] موجب امتنان خواهد بود که در پاسخ به این نامه مرا از اقدامات انجام‌شده آگاه فرمایید.
       *[other] موجب امتنان خواهد بود که در پاسخ به این نامه ما را از اقدامات انجام‌شده آگاه فرمایید.
    }
reply-2 =
    { $voice ->
        [single] پاسخ شما دربارهٔ آنچه در این زمینه صورت گرفته است برای من ارزش بسیار دارد.
       *[other] پاسخ شما دربارهٔ آنچه در این زمینه صورت گرفته است برای ما ارزش بسیار دارد.
    }
reply-3 =
    { $voice ->
        [single] امیدوارم در پاسخ خود روشن فرمایید که چه گام‌هایی برداشته شده است.
       *[other] امیدواریم در پاسخ خود روشن فرمایید که چه گام‌هایی برداشته شده است.
    }
reply-short =
    { $voice ->
        [single] امیدوارم به این نامه پاسخ دهید و پیشاپیش از شما سپاسگزارم.
       *[other] امیدواریم به این نامه پاسخ دهید و پیشاپیش از شما سپاسگزاریم.
    }
reply-short-2 =
    { $voice ->
        [single] پاسخ شما، هر چند کوتاه، مایهٔ امتنان من است و از توجهتان تشکر می‌کنم.
       *[other] پاسخ شما، هر چند کوتاه، مایهٔ امتنان ماست و از توجهتان تشکر می‌کنیم.
    }
reply-short-3 =
    { $voice ->
        [single] در انتظار پاسخ شما هستم و قدردان آن خواهم بود.
       *[other] در انتظار پاسخ شما هستیم و قدردان آن خواهیم بود.
    }
thanks =
    { $voice ->
        [single] از توجهی که مبذول می‌فرمایید سپاسگزارم.
       *[other] از توجهی که مبذول می‌فرمایید سپاسگزاریم.
    }
thanks-2 =
    { $voice ->
        [single] از اینکه وقت خود را صرف خواندن این نامه فرمودید صمیمانه تشکر می‌کنم.
       *[other] از اینکه وقت خود را صرف خواندن این نامه فرمودید صمیمانه تشکر می‌کنیم.
    }
thanks-3 =
    { $voice ->
        [single] پیشاپیش قدردان حسن توجه شما هستم.
       *[other] پیشاپیش قدردان حسن توجه شما هستیم.
    }

## Those whom the case is for
##
## A title stands before persons who are told by their names, of one gender; never before a group, an organisation or a law. The choice
## is written out wherever a letter names them: a message of its own, which the reference lacks, translators' tools would take away.

# No relative clause, whose verb would meet that of the sentence: «زنی که … نمی‌شود است».
withheld-person =
    { $people ->
        [1]
            { $gender ->
                [male] مردی با نام محفوظ
                [female] زنی با نام محفوظ
               *[unknown] فردی با نام محفوظ
            }
       *[other]
            { $gender ->
                [male] { $count } مرد با نام‌های محفوظ
                [female] { $count } زن با نام‌های محفوظ
               *[unknown] { $count } نفر با نام‌های محفوظ
            }
    }
unknown-person =
    { $people ->
        [1]
            { $gender ->
                [male] مردی با نام نامعلوم
                [female] زنی با نام نامعلوم
               *[unknown] فردی با نام نامعلوم
            }
       *[other]
            { $gender ->
                [male] { $count } مرد با نام‌های نامعلوم
                [female] { $count } زن با نام‌های نامعلوم
               *[unknown] { $count } نفر با نام‌های نامعلوم
            }
    }

## Copies

copies-label = رونوشت:
# $recipient-to begins with "خطاب به".
copy-line = رونوشت نامه‌ای { $recipient-to }
cover-subject =
    رونوشت نامه‌ای دربارهٔ { $about ->
        [person]
            { $people ->
                [1]
                    { $gender ->
                        [male] آقای { $person }
                        [female] خانم { $person }
                       *[other] { $person }
                    }
               *[other]
                    { $gender ->
                        [male] آقایان { $person }
                        [female] خانم‌ها { $person }
                       *[other] { $person }
                    }
            }
       *[matter] { $person }
    }
cover-body =
    رونوشت نامه‌ای که دربارهٔ { $about ->
        [person]
            { $people ->
                [1]
                    { $gender ->
                        [male] آقای { $person }
                        [female] خانم { $person }
                       *[other] { $person }
                    }
               *[other]
                    { $gender ->
                        [male] آقایان { $person }
                        [female] خانم‌ها { $person }
                       *[other] { $person }
                    }
            }
       *[matter] { $person }
    } { $recipient-to } { $voice ->
        [single] نوشته‌ام
       *[other] نوشته‌ایم
    }، در ادامه تقدیم می‌شود. موجب امتنان خواهد بود که آن را برای مقام‌های ذی‌ربط دولت متبوع خود ارسال فرمایید.
cover-thanks =
    { $voice ->
        [single] از مساعدت شما سپاسگزارم.
       *[other] از مساعدت شما سپاسگزاریم.
    }

## Those who sign a joint letter, in a list below it

signatories-label = امضاکنندگان ({ $signatories } نفر):

## The sheets of a petition: see the English file
## "خطاب به" stands once before the list of offices, so $recipient is used and not $recipient-to.

# allow(missing-variable): $recipient says the same here
petition-to = طومار خطاب به { $recipient }
petition-number = ردیف
petition-name = نام و نام خانوادگی
petition-town = شهر
petition-signature = امضا
petition-consent = با امضای این برگه موافقت می‌کنم که نام، شهر و امضای من همراه با این طومار به مقام‌های نام‌برده در بالا تسلیم شود. از این اطلاعات برای هیچ منظور دیگری استفاده نخواهد شد.
petition-caution = اگر در کشور مورد نظر زندگی می‌کنید، به آن سفر می‌کنید یا خانواده‌ای در آن دارید، لطفاً امضا نکنید. اگر آگاهی مقام‌های آن کشور از نام شما می‌تواند به شما یا شخص دیگری آسیب برساند نیز امضا نکنید: این برگه با همهٔ نام‌هایی که در آن آمده است تسلیم می‌شود. امضا نکردن نشانهٔ بی‌اعتنایی نیست.
petition-return = لطفاً این برگه را به این نشانی بازگردانید:
petition-sheet = برگهٔ { $sheet } از { $sheets }
petition-enclosed = برگه‌های امضاشده به پیوست تقدیم می‌شود.

## Salutations, each with the close that belongs to it

# The close of most of them.
close = با احترام،

# «عالی‌جناب» sounds ironic in Iran: the office itself is saluted. Two offices have a salutation of their own, behind it.
salutation-excellency =
    حضور محترم { $recipient }،
    با سلام و احترام
    .close = { close }
salutation-leader =
    رهبر محترم جمهوری اسلامی ایران،
    با سلام و احترام
    .close = { close }
salutation-head-of-judiciary =
    ریاست محترم قوهٔ قضائیه،
    با سلام و احترام
    .close = { close }
salutation-president =
    جناب آقای رئیس‌جمهور،
    با سلام و احترام
    .close = { close }
salutation-prosecutor =
    جناب آقای دادستان عمومی و انقلاب تهران،
    با سلام و احترام
    .close = { close }
# To an office, not to a person: no vocative.
salutation-mission = با سلام و احترام
    .close = با احترام،
# Without a holder who is named, the office.
salutation-high-representative =
    { $holder ->
        [female] سرکار خانم نمایندهٔ عالی اتحادیهٔ اروپا،
        [male] جناب آقای نمایندهٔ عالی اتحادیهٔ اروپا،
       *[none] نمایندهٔ عالی محترم اتحادیهٔ اروپا،
    }
    با سلام و احترام
    .close = { close }

## Questions for the writer's own words
##
## They are never part of a letter: who writes on a terminal is asked them one by one before the note.

prompt-care = دو یا سه جمله به قلم خودتان کافی است. از توهین و از هر چه ممکن است به شما یا دیگری آسیب برساند بپرهیزید. پاسخ هر پرسش می‌تواند خالی بماند.
prompt-1 = کار شما چیست و چه پیوندی با این پرونده دارد؟
prompt-2 = کدام‌یک از واقعیت‌های این پرونده بر شما اثر گذاشت و چرا؟
prompt-3 = نام { $person } را نخستین بار چگونه شنیدید؟
prompt-4 = دوست دارید به کسی که نامهٔ شما را باز می‌کند چه بگویید؟
prompt-5 = به چه چیزی امید دارید؟

## Posts on social networks

# $handle is Latin: it stands on a line of its own, so that it turns nothing round.
post-ask =
    { $handle ->
        [none]
            درخواست { $recipient-to }:
            لطفاً آنچه در توان دارید انجام دهید تا:
       *[other]
            { $handle }
            لطفاً آنچه در توان دارید انجام دهید تا:
    }
    .one =
        { $handle ->
            [none]
                درخواست { $recipient-to }:
                لطفاً آنچه در توان دارید انجام دهید تا { $demand }.
           *[other]
                { $handle }
                لطفاً آنچه در توان دارید انجام دهید تا { $demand }.
        }

## A telephone call
##
## A script to read aloud, in one voice. Who answers is seldom who decides, so it asks for what is in their power and for the
## message to be passed on; nothing here needs the gender of the writer or of who answers.

# A greeting, and whether this is the right number. Here stands $recipient, which is always the office that is called;
# $recipient-to may be another office, where this one gets a copy.
call-greeting = سلام، وقت شما به‌خیر. آیا با { $recipient } تماس گرفته‌ام؟
# Who calls, from where, and about whom. $writer is the writer's name as signed.
call-caller =
    من { $writer } هستم و از { $place } تماس می‌گیرم. تماس من دربارهٔ { $about ->
        [person]
            { $people ->
                [1]
                    { $gender ->
                        [male] آقای { $person }
                        [female] خانم { $person }
                       *[other] { $person }
                    }
               *[other]
                    { $gender ->
                        [male] آقایان { $person }
                        [female] خانم‌ها { $person }
                       *[other] { $person }
                    }
            }
       *[matter] { $person }
    } است.
# Before the list of demands, which go on from it as they do from demands-lead.
call-demands = با احترام درخواست دارم هر آنچه در توان دارید انجام دهید تا:
    .one = با احترام درخواست دارم هر آنچه در توان دارید انجام دهید تا { $demand }.
call-thanks = لطفاً این پیام را به مسئولان ذی‌ربط منتقل بفرمایید و تماس مرا ثبت کنید. ممکن است بفرمایید چه پاسخی می‌توانید به من بدهید؟ از اینکه وقت خود را در اختیارم گذاشتید سپاسگزارم.
# To the caller, above the script, and never read aloud.
call-before = پیش از تماس: کسی که پاسخ می‌دهد می‌تواند شمارهٔ شما را ببیند. اگر با کشوری که این پرونده دربارهٔ آن است پیوندی دارید، تماس نگیرید. مؤدب باشید و کوتاه صحبت کنید، نام کسی را که با او صحبت می‌کنید بپرسید و تاریخ تماس را یادداشت کنید.
