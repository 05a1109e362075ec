## Help of the command line

cli-write = نوشتن نامه برای یک فراخوان؛ در ترمینال، هر چه را کم باشد می‌پرسد
cli-write-after =
    نمونه‌ها:
      appeal write ahmadreza-djalali --lang fa --writer me.toml
      appeal write ahmadreza-djalali --writer me.toml --format html,eml --out letters/
cli-write-action = شناسهٔ فراخوان، به همان شکلی که «appeal list» نشان می‌دهد
cli-write-lang = زبان نامه‌ها، مانند fa؛ اگر داده نشود، زبان پروفایل، وگرنه زبان ترمینال
cli-write-to = نوشتن تنها به این گیرندگان و نه به همه (شناسه‌هایی که «appeal show» نشان می‌دهد)
cli-write-kind = نوع سند؛ اگر داده نشود، letter
cli-write-format = یک یا چند فرمت از txt، html، pdf، eml، mailto، md و docx، با ویرگول لاتین در میان (مانند html,eml)؛ اگر داده نشود، txt
cli-write-out = پوشه‌ای که فایل‌ها در آن گذاشته می‌شوند؛ با نشانهٔ - یک سند تکی نمایش داده می‌شود
cli-write-name = نام کامل شما
cli-write-address = نشانی شما بدون نام شهر؛ برای هر سطر یک بار تکرارش کنید
cli-write-city = شهر شما؛ اگر در سطر‌های نشانی نباشد، به آن افزوده می‌شود
cli-write-country = کشور شما: نام آن، یا کد دوحرفی‌اش
cli-write-email = نشانی ایمیل شما؛ برای eml لازم است
cli-write-profession = شغل شما؛ زیر نامتان می‌آید
cli-write-gender = جنسیت: male (مرد)، female (زن) یا other (دیگر)، برای زبان‌هایی که دستور زبانشان به آن نیاز دارد
cli-write-note = یک یا چند سطر به قلم خودتان
cli-write-note-file = فایلی با متنی به قلم خودتان
cli-write-privacy = چگونگی امضا: full (نام و نشانی کامل) یا place (تنها حروف اول نام و محل زندگی)
cli-write-profile = خواندن اطلاعات شما از این پروفایل؛ اگر داده نشود، از پروفایل default
cli-write-save-profile = نگه داشتن این اطلاعات در یک پروفایل، تا دوباره لازم نباشند
cli-write-paper = a4 یا letter؛ وگرنه کاغذ رایج کشور شما
cli-write-font = قلمی که روی این دستگاه نصب است، برای pdf
cli-write-envelope = برای هر نامه پاکت هم بساز: dl یا c6 یا 10
cli-write-merge = همهٔ نامه‌ها در یک فایل pdf، آمادهٔ چاپ دورو
cli-write-cc = یک ایمیل برای همه: گیرندگان رونوشت در Cc همان ایمیل می‌آیند و ایمیل جداگانه‌ای نمی‌گیرند
cli-write-allow = نوشتن نامه حتی اگر این قاعده آن را رد کند: کد قاعده، یا چند کد با ویرگول لاتین در میان
cli-write-fallback = اگر زبان نامه پیامی را نداشته باشد، تمام نامه به زبان بعدی فراخوان نوشته می‌شود
cli-write-force = جایگزین کردن فایل‌هایی که از پیش هستند

## Write: questions

ask-intro = چند پرسش، و سپس نامه‌ها. با کلید Esc بیرون می‌روید و چیزی نوشته نمی‌شود.
ask-select-help = ↑ ↓ برای جابه‌جایی، حروف برای جست‌وجو، Enter برای انتخاب
ask-action = کدام فراخوان؟
ask-language = به کدام زبان؟
ask-name = نام کامل شما:
ask-name-help = زیر نامه می‌آید.
ask-address = خیابان و پلاک:
ask-address-help = می‌تواند خالی بماند؛ نشانی کامل به نامه وزن بیشتری می‌دهد.
ask-city = شهر شما:
ask-country = کشور شما:
ask-country-help = نام کشور یا کد دوحرفی آن؛ کلید Tab آن را کامل می‌کند.
ask-note = سطری به قلم خودتان:
ask-note-help = می‌تواند خالی بماند؛ نامه‌ای که به قلم خودتان باشد وزن بیشتری دارد.
ask-required = پاسخ به این پرسش لازم است.
ask-save =
    { $count ->
        [1] نامه در فایل ذخیره شود؟
       *[other] این { $count } نامه در فایل ذخیره شوند؟
    }
# The first letters are enough as an answer: ب or خ.
ask-yes = بله
ask-no = خیر
ask-folder = در کدام پوشه؟
error-broken-off = کار نیمه‌تمام ماند؛ چیزی ذخیره نشد.
error-ask = در این ترمینال نمی‌توان پرسید.

## Write: results

write-file = نوشته شد: { $file }
write-fallback = نامه‌ها را هنوز نمی‌توان به زبان «{ $wanted }» نوشت؛ به زبان «{ $used }» نوشته شده‌اند.
write-profile-saved = اطلاعات شما در پروفایل «{ $name }» در فایل { $file } نگه داشته شد.
guide-head =
    { $count ->
        [1] با این نامه چه کنید:
       *[other] با این { $count } نامه چه کنید:
    }
guide-recipient = • { $recipient } ({ $id })
guide-post = – چاپ و امضا کنید و به این نشانی پست کنید: { $address }
guide-mail = – در برنامهٔ ایمیل خود باز کنید، یک بار دیگر بخوانید و به { $addresses } بفرستید.
guide-mail-no-address = – نشانی ایمیلی ثبت نشده است: پیش‌نویس گیرنده ندارد. تنها نشانی‌ای را بیفزایید که از درستی آن مطمئن هستید.
guide-email = – می‌توان آن را با ایمیل به { $addresses } فرستاد (با {"\u200E"}--format eml پیش‌نویس ساخته می‌شود).
guide-paste = – متن را در فرم وب‌سایت این مقام بچسبانید؛ نشانی صفحهٔ آن ثبت نشده است.
guide-paste-at = – متن را در این فرم بچسبانید: { $url }
guide-unreachable = – هیچ راهی برای رساندن نامه به این مقام ثبت نشده است. پیش از فرستادن، راهی پیدا کنید.
guide-formats = برای فایل‌هایی که بتوان چاپ کرد یا در برنامهٔ ایمیل باز کرد: {"\u200E"}--format html,eml --email you@example.org --out FOLDER
guide-formats-place = برای فایل‌هایی که بتوان چاپ کرد یا در برنامهٔ ایمیل باز کرد: {"\u200E"}--format html,eml --out FOLDER
guide-place-mail = این نامه نام شما را ندارد، اما برنامهٔ ایمیل شما نام و نشانی خودتان را به هر چه بفرستید می‌افزاید. نامه را از حسابی بفرستید که نشان ندهد شما چه کسی هستید، یا با پست و بدون نوشتن نام و نشانی فرستنده روی پاکت.

## Kinds

cli-write-organisation = سازمانی که نامهٔ مشترک از سوی آن است؛ --name از طرف آن امضا می‌کند، --profession سمت اوست و --address سطرهای سربرگ
cli-write-signatories = امضاکنندگان نامهٔ مشترک، از ۱ تا ۱۰۰۰ نفر: فایل CSV یا xlsx یا ods با نام و در صورت تمایل سمت، مؤسسه و محل
cli-write-sort = ترتیب امضاکنندگان: file، به ترتیب فایل؛ یا name، به ترتیب الفبای زبان نامه
cli-write-tally = شمار امضاهایی که نامه به آن استناد می‌کند: یک فایل TOML با signatures و counted
cli-write-sheets = شمار برگه‌های دادخواست؛ در غیر این صورت ۱
cli-write-rows = ردیف‌های هر برگه؛ در غیر این صورت به اندازهٔ صفحه

## گزینش: نامه چگونه آغاز شود و درخواست‌ها به چه ترتیبی بیاید

cli-write-opening = آغاز نامه: یکی از آغازهای پرونده، با شناسهٔ آن («appeal show» آن‌ها را نشان می‌دهد)
cli-write-demands-order = درخواست‌هایی که نخست می‌آید، با شناسه‌ها و جداشده با ویرگول لاتین؛ بقیه در پی می‌آید و هیچ‌یک کنار نمی‌رود

## پست‌ها و کارت‌ها

cli-write-network = شبکه‌ای که پست برای آن است: x یا mastodon یا bluesky؛ وگرنه x
cli-write-open = به جای پست‌ها، پیوندهایی را نشان می‌دهد که هر پست را در مرورگر باز می‌کنند؛ خود برنامه چیزی را باز نمی‌کند و نمی‌فرستد
cli-write-server = سرور ماستودون شما، مانند mastodon.example، برای {"\u200E"}--open
cli-write-occasion = مناسبت کارت: nowruz، yalda، spring، summer، autumn یا winter؛ وگرنه مناسبتی که به تقویم خورشیدی نزدیک است

## آنچه دربارهٔ اشخاص نگه داشته می‌شود، و فراموش کردن آن

cli-write-writer = فایلی با اطلاعات شما، یا - برای ورودی استاندارد: name = "…"، city = "…"، country = "…" و هر چه دیگر که پروفایل دارد، به صورت TOML. از گزینه‌های زیر بهتر است: آنچه در خط فرمان نوشته شود در تاریخچهٔ ترمینال می‌ماند و کاربران دیگر این دستگاه آن را می‌بینند
