### What the program says: help, questions, results, errors.
###
### action فراخوان, case پرونده (never for a file: فایل), demand درخواست, recipient گیرنده, office مقام, writer نویسنده,
### kind نوع سند, template قالب, format فرمت, flag or option گزینه, rule قاعده, "in your own words" به قلم خودتان.
###
### {"\u200E"} (LEFT-TO-RIGHT MARK) stands before code that begins with a sign and after code that ends with one:
### without it a terminal that writes from right to left shows --out as out-- and 2016-01-20 as 20-01-2016.
### No line begins with a Latin word: by its first letter a terminal may choose the way the whole line runs.

## How the language writes dates, numbers and lists: see the English file.

format-locale = fa
first-of-month = { "" }
# Persian puts «و» in the place of the last comma.
list-and = و

## Levels of what is told

level-error = خطا
level-warning = هشدار
level-notice = توجه
level-detail = جزئیات
level-help = راهنمایی

## Help of the command line
##
## cli-<command> is what a command does; cli-<command>-<argument>, or cli-arg-<argument> for several commands, what an
## argument does; cli-<command>-after stands at the end of the command's help.

cli-heading-usage = روش کاربرد:
cli-heading-commands = فرمان‌ها
cli-heading-arguments = آرگومان‌ها
cli-heading-options = گزینه‌ها
cli-heading-writer = دربارهٔ نویسنده
# Latin: in a terminal that orders text, a Persian word between < and > would run together with the help behind it.
# allow(same-as-source): they stand in the usage line, among flags
cli-value =
    .action = ACTION
    .character = CHARACTER
    .code = CODE
    .command = COMMAND
    .country = COUNTRY
    .date = YYYY-MM-DD
    .days = DAYS
    .email = EMAIL
    .file = FILE
    .folder = FOLDER
    .form = FORM
    .formats = FORMATS
    .gender = GENDER
    .host = HOST
    .how = HOW
    .id = ID
    .ids = IDS
    .key = KEY
    .kind = KIND
    .lang = LANG
    .line = LINE
    .minutes = MINUTES
    .name = NAME
    .network = NETWORK
    .number = NUMBER
    .occasion = OCCASION
    .options = OPTIONS
    .order = ORDER
    .other = OTHER
    .outbox = OUTBOX
    .paper = PAPER
    .path = PATH
    .port = PORT
    .recipient = RECIPIENT
    .row = ROW
    .shell = SHELL
    .size = SIZE
    .state = STATE
    .text = TEXT
    .town = TOWN
    .unit = UNIT
    .user = USER
    .way = WAY
    .workspace = WORKSPACE
cli-about = نامه برای فراخوان‌های اقدام فوری: مؤدبانه، دقیق و آمادهٔ فرستادن.
cli-about-after =
    نخستین نامه:
      appeal list
      appeal write
    توضیح بیشتر دربارهٔ هر فرمان: «appeal COMMAND --help» (به‌جای COMMAND نام فرمان را بنویسید).
cli-arg-workspace = پوشه‌ای با زیرپوشه‌های خودتان به نام actions، templates یا locales که بر محتوای خود برنامه مقدم است؛ اگر داده نشود، پوشه‌ای که متغیر APPEAL_WORKSPACE نام می‌برد، یا پوشهٔ کنونی اگر فایل locales/l10n.toml را داشته باشد
cli-arg-today = روز نوشتن نامه به تاریخ میلادی، به‌جای تاریخ رایانه
cli-arg-help = نمایش همین راهنما
cli-arg-version = نمایش نسخهٔ برنامه
cli-arg-json = نمایش نتیجه به صورت JSON، برای اسکریپت‌ها
cli-list = فهرست فراخوان‌هایی که می‌توان برایشان نامه نوشت
cli-list-all = همراه با فراخوان‌هایی که بسته‌اند یا مهلتشان گذشته است
cli-show = نمایش یک فراخوان: شرح پرونده، درخواست‌ها، گیرندگان نامه و راه رسیدن به هر یک
cli-show-action = شناسهٔ فراخوان، به همان شکلی که «appeal list» نشان می‌دهد
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
cli-labels = چاپ نشانی گیرنده‌های فراخوان روی برگهٔ برچسب (pdf)
cli-labels-actions = شناسهٔ فراخوان‌ها، همان‌گونه که «appeal list» نشان می‌دهد
cli-labels-country = کشوری که نامه از آن پست می‌شود: نام آن یا کد دوحرفی آن
cli-labels-lang = زبان نام مقام‌ها؛ وگرنه زبان کشوری که نامه از آن پست می‌شود
cli-labels-to = تنها این گیرنده‌ها
cli-labels-copies = شمار برچسب‌های هر نشانی؛ وگرنه ۱
cli-labels-paper = a4 (۳ × ۸ برچسب) یا letter (Avery 5160)؛ وگرنه کاغذ رایج کشوری که نامه از آن پست می‌شود
cli-labels-font = قلمی که روی این دستگاه نصب است
cli-labels-profile = کشور از این نمایه خوانده شود؛ وگرنه از نمایهٔ default
cli-labels-out = فایلی که برچسب‌ها در آن نوشته می‌شود؛ با {"\u200E"}-{"\u200E"} در خروجی نوشته می‌شود
cli-labels-force = اگر فایل از پیش هست، جایگزین شود
cli-write-cc = یک ایمیل برای همه: گیرندگان رونوشت در Cc همان ایمیل می‌آیند و ایمیل جداگانه‌ای نمی‌گیرند
cli-write-allow = نوشتن نامه حتی اگر این قاعده آن را رد کند: کد قاعده، یا چند کد با ویرگول لاتین در میان
cli-write-fallback = اگر زبان نامه پیامی را نداشته باشد، تمام نامه به زبان بعدی فراخوان نوشته می‌شود
cli-write-force = جایگزین کردن فایل‌هایی که از پیش هستند

error-cli = این خط فرمان قابل فهم نیست.
error-cli-unknown-argument = «{ $argument }» در اینجا شناخته نیست. (مقداری را که چند واژه دارد درون " " بگذارید.)
error-cli-unknown-command = فرمان «{ $command }» وجود ندارد.
error-cli-no-command = نام فرمان را ننوشته‌اید.
error-cli-no-value = برای «{ $argument }» باید مقداری بنویسید.
error-cli-value = مقدار «{ $value }» برای «{ $argument }» پذیرفته نیست.
error-cli-missing = «{ $argument }» نوشته نشده است.
error-cli-conflict = گزینه‌های «{ $argument }» و «{ $other }» با هم به کار نمی‌روند.
error-cli-utf8 = بخشی از خط فرمان UTF-8 نیست.
hint-cli-help = فهرست فرمان‌ها: «appeal --help»؛ گزینه‌های هر فرمان: «appeal COMMAND --help».
hint-cli-date = روز را به میلادی و به شکل سال-ماه-روز بنویسید: {"\u200E"}2016-01-20.

## List

status-open = باز
status-archived = بایگانی‌شده
status-paused = متوقف
status-closed = بسته
list-days-left =
    { $days ->
        [0] امروز آخرین روز است
       *[other] { $days } روز مانده است
    }
list-expired = مهلتش گذشته است
list-none = اکنون فراخوانی نیست که بتوان برایش نامه نوشت.
list-hidden = { $count } فراخوان بسته است یا مهلتش گذشته؛ با {"\u200E"}--all فهرست کامل نمایش داده می‌شود.
list-broken = فراخوان «{ $action }» را نمی‌توان خواند.

## Show

show-status-open = باز: به نامه‌های شما نیاز است.
show-status-archived = بایگانی‌شده: به همان صورت که بود نگه داشته شده است. نخست ببینید فراخوان تازه‌ای هست یا نه.
show-status-paused = متوقف: فعلاً نامه‌ای نفرستید.
show-status-closed = بسته: دیگر نامه‌ای نفرستید.
# Why an action is paused: a whole sentence; it stands alone and behind others.
pause-freed = این شخص آزاد شده است. تا روشن شدن اینکه در امان است، نامه می‌تواند او را به خطر بیندازد.
pause-silence = خود این شخص، خانواده یا وکیل او خواسته است که سکوت شود.
pause-negotiations = گفت‌وگوهایی در جریان است که نامه می‌تواند به آن‌ها آسیب بزند.
pause-review = اطلاعات پرونده از نو بررسی می‌شود.
show-consent = رضایت به انتشار: { $consent }.
show-withhold = آنچه نه در نامه و نه در نوشتهٔ خودتان گفته می‌شود: { $withheld }.
show-issued = تاریخ انتشار: { $day }.
show-expires = آخرین روز فرستادن نامه: { $day }.
show-expired = آخرین روز فرستادن نامه { $day } بود.
show-languages = زبان‌ها: { $languages }.
show-languages-any = زبان‌ها: { $languages }، یا هر زبان دیگر.
show-danger = نامه می‌تواند برای کسی که در { $country } زندگی می‌کند، اهل آنجاست یا خانواده‌اش آنجا هستند، و برای کسی که نامه دربارهٔ اوست خطر داشته باشد. هر که چنین پیوندی دارد تنها با حروف اول نام و محل زندگی امضا می‌کند: {"\u200E"}--privacy place
show-danger-none = ساکنان { $country } بی‌خطر به این مقام‌ها نامه می‌نویسند: { $reason }
show-for = برای { $people }.
show-demands = درخواست‌ها:
show-law = مبنای حقوقی درخواست‌ها:
show-law-article = { $article }: { $what }
show-recipients = گیرندگان:
show-role-to = نامه می‌گیرد
show-role-copy = رونوشت می‌گیرد
show-role-named = تنها برای نوع‌هایی از سند که از آن نام می‌برند
show-writers-in = نمایندگی دیپلماتیک: رونوشت خود را از نویسندگان ساکن { $countries } می‌گیرد.
show-holder-named = صاحب این مقام: { $name }.
show-holder-unnamed = صاحب این مقام در { $day }: { $name }؛ از آن روز بسیار گذشته است، پس نامه بدون نام و خطاب به خود مقام نوشته می‌شود.
show-holder-undated = صاحب این مقام هنگام ثبت اطلاعات: { $name }؛ تاریخ آن معلوم نیست، پس نامه بدون نام و خطاب به خود مقام نوشته می‌شود.
show-post = پست: { $address }
show-no-post = پست: نشانی‌ای ثبت نشده است.
show-email = ایمیل: { $addresses }
show-no-email = ایمیل: نشانی‌ای ثبت نشده است.
show-web-form = در وب‌سایت خود فرمی دارد؛ نشانی صفحهٔ آن ثبت نشده است.
show-web-form-at = فرم در وب‌سایت: { $url }
show-phone = تلفن: { $numbers }
show-x = شبکهٔ X: { $handle }
show-unreachable = هیچ راهی برای رساندن نامه ثبت نشده است. نامه نوشته می‌شود؛ پیش از فرستادن، راهی پیدا کنید.
show-verified = اطلاعات در { $day } تأیید شده است.
show-verified-stale = اطلاعات بیش از یک سال پیش، در { $day }، تأیید شده است: پیش از فرستادن بررسی کنید.
show-unverified = اطلاعات هرگز تأیید نشده است: پیش از فرستادن بررسی کنید.
show-kinds = به این صورت‌ها نوشته می‌شود (--kind):
show-kind = { $kind }: { $name }
show-kind-to = برای { $recipients }
show-kind-joint = به امضای یک سازمان (--organisation NAME) یا چند نفر (--signatories FILE)
show-sources = منابع:
show-source = { $title }
show-source-published = { $title }، { $day }

## Write: questions

ask-intro = چند پرسش، و سپس نامه‌ها. با کلید Esc بیرون می‌روید و چیزی نوشته نمی‌شود.
ask-select-help = ↑ ↓ برای جابه‌جایی، حروف برای جست‌وجو، Enter برای انتخاب
ask-action = کدام فراخوان؟
ask-ties-why = این پرونده دربارهٔ { $country } است. نامه به حکومتی که افراد را در بند نگه می‌دارد می‌تواند نویسنده، خانواده‌اش و کسی را که نامه برای اوست به خطر بیندازد. پاسخ شما تعیین می‌کند که نامه تا چه اندازه از شما بگوید؛ این پاسخ در هیچ‌جا نگه داشته نمی‌شود.
ask-ties = آیا شما یا خانواده‌تان در { $country } زندگی می‌کنید، اهل آنجا هستید یا به آنجا سفر می‌کنید؟
ask-ties-yes = بله
ask-ties-unsaid = ترجیح می‌دهم نگویم
ask-ties-no = خیر
ask-signing-why = در این صورت امن‌تر است که تنها با حروف اول نام و شهر خود امضا کنید. نام کامل و نشانی را می‌توان در سفر علیه خودتان، یا علیه خانواده‌تان در آنجا، یا علیه کسی که برایش می‌نویسید به کار برد. نامه‌ای که با حروف اول نام امضا شود هم به حساب می‌آید.
ask-signing = چگونه می‌خواهید امضا کنید؟
ask-signing-place = تنها با حروف اول نام و شهر
ask-signing-full = با نام کامل
ask-signing-within = کسی که در { $country } زندگی می‌کند تنها با حروف اول نام و شهر امضا می‌کند؛ این نامه هم چنین امضا می‌شود. برای امضا با نام کامل {"\u200E"}--allow danger{"\u200E"} لازم است، و این تصمیم تنها با خود شماست.
ask-initials = حروف اول نام شما:
ask-initials-help = زیر نامه می‌آید، مانند س. ا.؛ نام کامل لازم نیست.
ask-city-place-help = نزدیک‌ترین شهر بزرگ کافی است.
ask-note-place-help = می‌تواند خالی بماند. چیزی ننویسید که شما را بشناساند: نه نام مدرسه و دانشگاه، نه محل کار، نه خویشاوندان.
leaves-profile = پروفایل آنچه را از خود گفته‌اید در { $file } روی این دستگاه به جا می‌گذارد. هر که بتواند آن فایل را بخواند پی می‌برد که شما نامه می‌نویسید.
leaves-note = یادداشت، فراخوان و گیرنده و روز و راه فرستادن را در { $file } روی این دستگاه به جا می‌گذارد. هر که بتواند آن فایل را بخواند پی می‌برد که شما نامه نوشته‌اید.
leaves-post = پست زیر نام حساب شما پیش چشم همه می‌ماند، با نام و عکس‌ها و آشنایان آن حساب؛ اگر آن را پاک کنید هم نسخه‌هایی از آن می‌ماند.
leaves-call = تماس تلفنی شماره و صدای شما را آشکار می‌کند؛ شرکت‌های مخابراتی نگه می‌دارند که چه کسی کِی با چه کسی تماس گرفته است، و شاید گفت‌وگو ضبط شود.
ask-leaves = با این همه انجام شود؟
leaves-nothing = چیزی نگه داشته نشد.
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
guide-place-town = در این نامه نام شهر شما آمده است. اگر جمعیت آنجا کم باشد، نام شهر همراه با حروف اول نام شاید برای شناختن شما بس باشد: به جای آن نزدیک‌ترین شهر بزرگ یا منطقهٔ خود را بنویسید ({"\u200E"}--city).

## What goes wrong: files

error-workspace = پوشهٔ «{ $folder }» فضای کاری نیست.
hint-workspace = فضای کاری پوشه‌ای است که دست‌کم یکی از زیرپوشه‌های actions، templates و locales را داشته باشد.
error-read = { $file } را نمی‌توان خواند.
error-file-too-large = { $file } از یک مگابایت بزرگ‌تر است.
hint-file-too-large = بعید است همان فایلی باشد که می‌خواهید.
error-not-utf8 = { $file } با UTF-8 نوشته نشده است: بایت { $byte }، در سطر { $line }، جزو هیچ نویسه‌ای نیست.
hint-not-utf8 = فایل را در ویرایشگر خود دوباره با رمزگذاری «UTF-8» ذخیره کنید.
error-write = { $file } را نمی‌توان نوشت.
hint-write = آیا روی دیسک جا هست و اجازهٔ نوشتن در پوشه را دارید؟
error-out-is-file = «{ $folder }» فایل است، نه پوشه.
hint-out-is-file = به {"\u200E"}--out نام یک پوشه را بدهید؛ اگر نباشد، ساخته می‌شود.
error-file-exists = { $file } از پیش هست، با محتوایی دیگر. به آن دست زده نشد و چیزی نوشته نشد.
hint-file-exists = پوشهٔ دیگری انتخاب کنید، یا با {"\u200E"}--force فایل‌ها را جایگزین کنید.
error-pipe = برنامه‌ای که این خروجی را می‌خواند پیش از دریافت همهٔ آن پایان یافت.
error-output = نتیجه را نمی‌توان در خروجی استاندارد نوشت.
error-config = در فایل تنظیمات اشتباهی هست.
hint-config = پروفایل‌ها چنین نوشته می‌شوند: [profile.default] و زیر آن name = "…", city = "…", country = "…"{"\u200E"}.
error-no-config-dir = این سیستم پوشه‌ای برای تنظیمات ندارد.
hint-no-config-dir = مسیر یک فایل را در متغیر APPEAL_CONFIG بگذارید.

## What goes wrong: the command

error-action-unknown = فراخوان «{ $id }» وجود ندارد.
hint-near-actions = نزدیک‌ترین نام‌ها: { $actions }.
hint-known-actions = فراخوان‌ها: { $actions }.
error-no-action = شناسهٔ فراخوان را ننوشته‌اید.
error-kind-unknown = فراخوان «{ $action }» را نمی‌توان به شکل «{ $kind }» نوشت.
error-language-unknown = زبان «{ $language }» در برنامه نیست.
error-no-language = فراخوان «{ $action }» هیچ‌یک از زبان‌های برنامه را نمی‌پذیرد.
hint-no-language = زبان‌هایی که می‌پذیرد: { $languages }.
error-profile-unknown = پروفایل «{ $name }» وجود ندارد.
hint-no-profiles = هنوز پروفایلی نیست؛ با {"\u200E"}--save-profile یکی بسازید.
error-rule-unknown = قاعدهٔ «{ $code }» وجود ندارد.
error-recipient-not-in-action = این فراخوان برای این نوع سند گیرنده‌ای با شناسهٔ «{ $id }» ندارد.
error-recipient-elsewhere = «{ $id }» نمایندگی دیپلماتیک است و تنها از نویسندگان ساکن { $countries } نامه می‌گیرد.
hint-recipient-elsewhere = آن را از {"\u200E"}--to بردارید؛ نامهٔ دیگر گیرندگان نوشته می‌شود.
error-out-missing = برای این فرمت‌ها باید مقصدی تعیین کنید.
hint-out-missing = برای ساختن فایل، {"\u200E"}--out FOLDER را بیفزایید (به‌جای FOLDER نام پوشه را بنویسید)؛ برای نمایش یک سند تکی، {"\u200E"}--out -{"\u200E"} را.
error-out-many = با {"\u200E"}--out -{"\u200E"} تنها یک سند نمایش داده می‌شود، ولی اینجا { $count } سند هست.
hint-out-many = یک فرمت، و با {"\u200E"}--to یک گیرنده انتخاب کنید: { $recipients }.
error-note-file-large = { $file } برای یک یادداشت بیش از اندازه بزرگ است.
hint-note-file-large = یادداشت چند سطر به قلم خودتان است.
error-eml-from = پیش‌نویس ایمیل به نشانی ایمیل شما نیاز دارد.
hint-eml-from = گزینهٔ {"\u200E"}--email you@example.org را با نشانی خودتان بیفزایید.
error-place-email = کسی که تنها با حروف اول نام و محل زندگی امضا می‌کند، نشانی ایمیل نمی‌دهد: نشانی ایمیل، نویسنده را می‌شناساند.
hint-place-email = گزینهٔ {"\u200E"}--email را بردارید: پیش‌نویس ({"\u200E"}--format eml) بدون فرستنده ساخته می‌شود. یا با نام کامل امضا کنید: {"\u200E"}--privacy full
error-place-organisation = کسی که تنها با حروف اول نام و محل زندگی امضا می‌کند، از سوی سازمانی امضا نمی‌کند: نام سازمان، نویسنده را می‌شناساند.
hint-place-organisation = سازمان را نیاورید، یا از سوی آن با نام کامل امضا کنید: {"\u200E"}--privacy full
error-writing-within = «usual» دلیل می‌خواهد.
hint-writing-within = این را بیفزایید: {"\u200E"}{ $key } = "…"{"\u200E"}؛ بنویسید چرا ساکنان آن کشور بی‌خطر نامه می‌نویسند، برای نمونه «شهروندان به فرماندار خود می‌نویسند».
error-batch-danger = گزینهٔ {"\u200E"}--allow danger{"\u200E"} با batch به کار نمی‌رود: هیچ‌کس این تصمیم را برای دیگران نمی‌گیرد.
hint-batch-danger = کسی که می‌خواهد با نام کامل امضا کند در سطر خودش می‌گوید: «بله» در ستونی به نام «خطر». دیگران با «محل» در ستون «حریم خصوصی» امضا می‌کنند.
error-eml = پیش‌نویس ایمیل را نمی‌توان ساخت.
error-subject-long = موضوع نامه از { $limit } نویسه بلندتر است.
hint-subject-long = پیام «subject» پرونده را کوتاه کنید.
hint-known-names = نام‌های موجود: { $names }.
hint-near-names = نزدیک‌ترین نام‌ها: { $names }.
hint-words = مقدار‌های مجاز: { $words }.

## Kinds

error-kind-format = نوع «{ $kind }» را نمی‌توان در قالب { $format } تهیه کرد.
error-kind-batch = نوع «{ $kind }» از آنِ یک نفر نیست: چند نفر با هم آن را امضا می‌کنند.
hint-kind-batch = یک بار نوشته می‌شود: appeal write { $action } --kind { $kind }
cli-heading-together = امضای مشترک
cli-write-organisation = سازمانی که نامهٔ مشترک از سوی آن است؛ --name از طرف آن امضا می‌کند، --profession سمت اوست و --address سطرهای سربرگ
cli-write-signatories = امضاکنندگان نامهٔ مشترک، از ۱ تا ۱۰۰۰ نفر: فایل CSV یا xlsx یا ods با نام و در صورت تمایل سمت، مؤسسه و محل
cli-write-sort = ترتیب امضاکنندگان: file، به ترتیب فایل؛ یا name، به ترتیب الفبای زبان نامه
cli-write-tally = شمار امضاهایی که نامه به آن استناد می‌کند: یک فایل TOML با signatures و counted
error-joint-nobody = «{ $kind }» نامه‌ای مشترک است: معلوم نیست چه کسانی آن را امضا می‌کنند.
hint-joint-nobody = --organisation NAME یا --signatories FILE یا هر دو را بدهید.
error-not-joint = «{ $kind }» نامهٔ یک نفر است: --organisation و --signatories با آن به کار نمی‌روند.
hint-not-joint = نامه‌های مشترک این اقدام: --kind { $kinds }
error-signatories-none = در { $file } نام کسی نیست.
error-signatories-many = { $file } بیش از { $limit } امضاکننده دارد.
hint-signatories = فایل امضاکنندگان یک سطر عنوان دارد با «نام» و در صورت تمایل «سمت»، «مؤسسه» و «محل»، و برای هر نفر یک سطر.
hint-signatories-many = مهم‌ترین نام‌ها را بیاورید و شمار دیگران را به زبان خودتان بگویید.
error-signatory-twice = «{ $name }» پیش‌تر در سطر { $first } آمده است.
error-tally-none = شمارش دست‌کم یک امضا دارد.
error-tally-early = روز شمارش، { $counted }، هنوز نرسیده است: امروز { $today } است.
hint-tally = فایل شمارش دو سطر دارد: signatures = 1200 و counted = 2024-05-01، روز شمارش.
cli-write-sheets = شمار برگه‌های دادخواست؛ در غیر این صورت ۱
cli-write-rows = ردیف‌های هر برگه؛ در غیر این صورت به اندازهٔ صفحه
error-not-petition = «{ $kind }» دادخواست نیست: --sheets و --rows با آن به کار نمی‌روند.
error-petition-long = متن دادخواست جایی برای امضا باقی نمی‌گذارد.
hint-petition-long = بندهای این نوع را کوتاه کنید.
error-petition-to = دادخواست یک برگه برای همهٔ گیرندگان است: --to با آن به کار نمی‌رود.
hint-petition-to = گیرندگان را همین نوع در پرونده تعیین می‌کند؛ بدون --to نوشته می‌شود.
guide-petition = برگه‌ها را چاپ کنید، امضا جمع کنید و بشمارید. در یک فایل signatures = … و counted = … (روز شمارش) را بنویسید؛ --kind petition-letter --tally FILE نامهٔ همراه را می‌نویسد.
show-kind-petition = برگه‌هایی برای چاپ و امضای دستی (--sheets N)
error-no-phone = برای هیچ‌یک از گیرنده‌های فراخوان «{ $action }» شمارهٔ تلفنی ثبت نشده است.
hint-no-phone = به جای آن نامه بنویسید: {"\u200E"}--kind letter
guide-call = – در ساعات اداری و به وقت محلی آن اداره تماس بگیرید: { $phones }. تماس، شمارهٔ شما را نشان می‌دهد: اگر این برایتان مهم است، شماره را پنهان کنید یا از تلفن دیگری استفاده کنید.
show-kind-call = متنی برای تماس تلفنی، تنها برای گیرنده‌هایی که شمارهٔ تلفنشان ثبت شده است

## What goes wrong: the writer's data

error-field-missing = { $field } نوشته نشده است.
error-field-empty = { $field } خالی است.
hint-field-missing = { $field } را بیفزایید، یا با {"\u200E"}--save-profile در یک پروفایل نگه دارید.
error-field-long = { $field } دارای { $length } نویسه است؛ حداکثر { $limit } نویسه جا می‌گیرد.
hint-field-long = آن را تا { $limit } نویسه کوتاه کنید.
error-field-line-break = { $field } در نویسهٔ { $position } به سطر دیگری می‌رود؛ تنها یک سطر در آن مجاز است.
error-field-reordering = { $field } در جایگاه { $position } نویسهٔ { $character } را دارد که ترتیب نمایش متن را به هم می‌زند.
error-field-control = { $field } در جایگاه { $position } نویسهٔ { $character } را دارد که هیچ نامه‌ای نمی‌تواند آن را نشان دهد.
error-address-lines = { $field } بیش از { $limit } سطر دارد.
hint-address-lines = بعضی از سطر‌ها را یکی کنید.
error-country = «{ $found }» نام یا کد هیچ کشوری نیست.
hint-country = کد کشور را با دو حرف بزرگ لاتین بنویسید (ISO 3166-1)، مانند FR؛ برای کشور نویسنده، نام آن هم پذیرفته است.
error-email = به «{ $found }» نمی‌توان ایمیل فرستاد؛ نشانی درستی نیست.
hint-email = نشانی به شکل name@example.org است؛ بخش پیش از @ تنها حروف و ارقام لاتین، نقطه و نشانه‌های _ - + را دارد.

## What goes wrong: case files

error-toml = این متن TOML درستی نیست.
hint-toml = متن‌ها درون " " می‌آیند، فهرست‌ها درون [ ] و روز‌ها بی هیچ نشانه‌ای: {"\u200E"}2016-01-20.
error-type = نوع مقدار «{ $key }» درست نیست ({ $found }).
error-type-here = نوع مقداری که در اینجاست درست نیست ({ $found }).
hint-type-text = متنی درون " " بنویسید.
hint-type-flag = بنویسید true یا false.
hint-type-integer = عددی صحیح با ارقام لاتین و بدون " " بنویسید.
hint-type-day = روز را به میلادی و بدون " " بنویسید: {"\u200E"}2016-01-20.
hint-type-date = روز را به میلادی و بدون " " بنویسید ({"\u200E"}2016-01-20)، یا ماه یا سال را درون " " ({"\u200E"}"2016-04", "2018"{"\u200E"}).
hint-type-texts = فهرستی از متن‌ها بنویسید: ["one", "two"].
hint-type-table = جدولی بنویسید: سطر [name] و زیر آن کلید‌هایش.
hint-type-tables = چند جدول بنویسید: سطر‌های [[name]] و زیر هر یک کلید‌هایش.
error-character = نویسهٔ { $character } در اینجا مجاز نیست: یا نویسهٔ کنترلی است، یا ترتیب نمایش متن را به هم می‌زند.
hint-character = آن را پاک کنید؛ بیشتر وقت‌ها نادیده همراه متن کپی می‌شود. اگر پیدایش نمی‌کنید، متن را از نو تایپ کنید.
error-key-missing = کلید «{ $key }» نوشته نشده است.
error-key-unknown = کلید «{ $key }» در اینجا شناخته نیست.
hint-did-you-mean = آیا منظورتان «{ $near }» بود؟
hint-known-keys = کلید‌ها: { $keys }.
error-word = «{ $found }» از مقدار‌های «{ $key }» نیست.
error-schema = این نسخهٔ برنامه نمی‌تواند schema { $found } را بخواند.
hint-schema = بنویسید schema = 1، یا نسخهٔ تازه‌تری از برنامه را به کار ببرید.
error-id = «{ $found }» شناسهٔ درستی نیست.
hint-id = شناسه با یکی از حروف کوچک لاتین (a-z) آغاز می‌شود و با حروف کوچک و ارقام لاتین و خط تیره ادامه می‌یابد.
error-twice = «{ $name }» در اینجا برای بار دوم آمده است.
hint-twice = یکی از دو مورد را پاک کنید، یا نام دیگری به آن بدهید.
error-planned = «{ $name }» هیچ‌یک از تاریخ‌های این پرونده نیست.
error-dates-order = تاریخ «{ $later }» پیش از تاریخ «{ $earlier }» است.
hint-dates-order = هر دو را با منبع مقایسه کنید.
error-language-tag = «{ $found }» برچسب زبان نیست.
hint-language-tag = برچسب زبان چیزی مانند fa، pt-BR یا zh-Hant است (BCP 47).
error-variable-taken = نام «{ $name }» را خود برنامه برای یکی از متغیر‌هایش به کار می‌برد.
hint-variable-taken = برای این تاریخ یا عدد، هم در اینجا و هم در پیام‌ها، نام دیگری انتخاب کنید.
error-recipient-unnamed = هر گیرنده به «use» یا «id» نیاز دارد.
hint-recipient-unnamed = برای مقامی که در actions/recipients/iran.toml هست بنویسید use = "iran/supreme-leader"{"\u200E"}، وگرنه id = "…"{"\u200E"} و همهٔ فیلد‌هایش را.
error-recipient-use = «{ $found }» نام هیچ مقامی نیست.
hint-recipient-use = فایل و مقام را بنویسید: "iran/supreme-leader".
error-recipient-file = فایل { $file } وجود ندارد.
error-recipient-unknown = مقام «{ $name }» در { $file } نیست.
error-kind-recipient = این پرونده گیرنده‌ای به نام «{ $name }» ندارد.

## What goes wrong: words

error-fluent = این متن Fluent درستی نیست.
hint-fluent = پیام به شکل id = text است؛ سطر‌های بعدی آن تورفتگی دارند؛ متغیر به شکل {"\u200E"}{"{"} $name {"}"} است.
error-braces-deep = آکولاد‌ها در اینجا بیش از { $limit } لایه تودرتو هستند.
hint-braces-deep = آکولاد‌های باز را ببندید، یا پیام را به چند پیام تقسیم کنید.
error-message-missing = پیام «{ $message }» در زبان «{ $language }» نیست.
hint-message-missing = سطر «{"\u200E"}{ $message } = …{"\u200E"}» را به { $file } بیفزایید.
hint-attribute-missing = سطر «{"\u200E"}.{ $attribute } = …{"\u200E"}» را زیر «{ $message }» به { $file } بیفزایید.
error-message-failed = پیام «{ $message }» را در زبان «{ $language }» نمی‌توان ساخت.
error-message-twice = پیام «{ $message }» در اینجا برای بار دوم آمده است؛ اصطلاح ({"\u200E"}-{ $message }{"\u200E"}) هم به حساب می‌آید.
hint-message-twice = یکی از دو مورد را پاک کنید.
error-placeables = پیام «{ $message }» بیش از { $limit } متغیر و ارجاع دارد.
hint-placeables = پیام را به چند پیام تقسیم کنید.
error-variable = متغیر {"\u200E"}${ $name }{"\u200E"} در اینجا وجود ندارد.
error-term-variable = اصطلاح (term) نمی‌تواند متغیر {"\u200E"}${ $name }{"\u200E"} را بگیرد.
hint-term-variable = به‌جای اصطلاح پیام بنویسید، یا متغیر را همان جایی بنویسید که اصطلاح به کار می‌رود.
error-function = تابع { $name } وجود ندارد.
error-function-option = تابع { $function } گزینه‌ای به نام «{ $name }» ندارد.
error-reference = چیزی به نام «{ $name }» نیست که بتوان به آن ارجاع داد.
hint-reference = نام پیام مورد نظر را بنویسید، یا خود متن آن را.
error-cycle = این ارجاع‌ها دور می‌زنند و به آغاز بازمی‌گردند: { $path }
hint-cycle = این دور را قطع کنید: پیام نمی‌تواند خودش را در بر داشته باشد.

## What goes wrong: templates

error-template = این متن قالب Handlebars درستی نیست.
hint-template = هر {"\u200E"}{"{{"}#if{"}}"} یک {"\u200E"}{"{{"}/if{"}}"} می‌خواهد؛ آکولاد‌ها باید جفت باشند: {"\u200E"}{"{{"} … {"}}"}{"\u200E"}.
error-template-unknown = قالب «{ $name }» وجود ندارد ({ $file }).
error-template-deep = بلوک‌ها یا پرانتز‌ها در اینجا بیش از { $limit } لایه تودرتو هستند.
error-template-loops = حلقه‌ها در اینجا بیش از { $limit } لایه تودرتو هستند.
error-template-inclusions = در اینجا بیش از { $limit } بار قالبی گنجانده می‌شود.
hint-template-deep = قالب را ساده‌تر کنید.
error-template-unescaped = خروجی خام (بدون escape) در اینجا مجاز نیست.
hint-template-unescaped = دو آکولاد بنویسید، نه سه؛ تنها قالب صفحه می‌تواند {"{{{"}body{"}}}"} داشته باشد.
error-template-is-page = «{ $name }» در اینجا قالب صفحه است، ولی این نوع سند قالب متن می‌خواهد.
hint-template-is-page = آن را به { $file } ببرید: قالب‌های متن در پوشهٔ templates هستند و قالب‌های صفحه در پوشهٔ templates/pages.
error-template-helper = تابع کمکی «{ $name }» وجود ندارد.
error-template-field = در داده‌های این قالب فیلدی به نام «{ $name }» نیست.
error-template-decorator = به کار بردن decorator و inline partial مجاز نیست.
hint-template-decorator = این بخش را در فایل جداگانه‌ای در همان پوشه بگذارید و با {"\u200E"}{"{{"}> name{"}}"} بگنجانید.
error-template-dynamic = در اینجا قالبی گنجانده می‌شود که نامش از پیش معلوم نیست.
hint-template-dynamic = خود نام را بنویسید: {"\u200E"}{"{{"}> name{"}}"}.
error-template-t = تابع کمکی t تنها یک شناسهٔ پیام می‌گیرد.
hint-template-t = بنویسید {"\u200E"}{"{{"}t "closing"{"}}"}، یا در حلقه‌ای روی پیام‌ها {"\u200E"}{"{{"}t this{"}}"}.
error-template-render = قالب در اینجا با خطا روبه‌رو می‌شود.
hint-template-render = نام را با فیلد‌هایی که در templates/pages/page.html.hbs یا templates/letter.md.hbs به کار رفته است مقایسه کنید.
hint-cycle-template = این دور را قطع کنید: قالب نمی‌تواند خودش را بگنجاند.

## What else goes wrong

error-no-recipients = از آنجا به هیچ‌یک از گیرنده‌های فراخوان «{ $action }» نامه نوشته نمی‌شود.
hint-no-recipients = «appeal show» گیرنده‌ها را نشان می‌دهد.
error-chain = پیام‌ها در اینجا در بیش از { $limit } گام به یکدیگر ارجاع می‌دهند.
error-template-no-body = صفحه جایی برای نامه ندارد.
hint-template-no-body = آنجا که متن نامه می‌آید بنویسید {"\u200E"}{"{{{"}body{"}}}"}.
error-action-file-name = نام { $file } نمی‌تواند شناسه باشد.
findings-more = و { $count } مورد دیگر؛ نخست این‌ها را درست کنید.

## Rules

rule-full-name = نام کامل «{ $name }» در نامه نیامده است.
rule-full-name-hint = در یکی از بند‌های پرونده {"\u200E"}{"{"} $person {"}"} را به کار ببرید.
rule-demands-missing = درخواست «{ $demand }» در نامه نیامده است.
rule-demands-other = درخواست «{ $demand }» در نامه آمده است، ولی به این نوع سند تعلق ندارد.
rule-demands-hint = قالب این نوع سند را با templates/letter.md.hbs مقایسه کنید، و درخواست‌های آن را با درخواست‌های پرونده.
rule-signed = در نامه خیابان و پلاک نویسنده نیامده است.
rule-signed-hint = نشانی خود را با {"\u200E"}--address بیفزایید: مسئولان به کسی پاسخ می‌دهند که نشانی‌اش را بدانند. اگر با کشوری که به آن نامه می‌نویسید پیوندی دارید، {"\u200E"}--privacy place نامه را تنها با حروف اول نام و محل زندگی شما امضا می‌کند.
rule-place = در نوشتهٔ خود شما «{ $text }» آمده است. شما تنها با حروف اول نام و محل زندگی امضا می‌کنید و این، نویسنده را می‌شناساند.
rule-place-hint = لطفاً آن را از نوشتهٔ خودتان بردارید.
rule-danger = شما در { $country } زندگی می‌کنید، کشوری که این پرونده به حکومت آن مربوط است، و نام کامل شما در نامه می‌آید. کسانی که افراد را در بند نگه می‌دارند آنچه را به دستشان می‌رسد می‌خوانند و نگه می‌دارند؛ این نامه می‌تواند شما، خانواده‌تان و کسی را که برایش می‌نویسید به خطر بیندازد.
rule-danger-hint = تنها با حروف اول نام و محل زندگی امضا کنید: {"\u200E"}--privacy place{"\u200E"}. اگر خطر را سنجیده‌اید و باز می‌خواهید با نام کامل امضا کنید، این تصمیم تنها با خود شماست: {"\u200E"}--allow danger
rule-danger-row = این شخص در { $country } زندگی می‌کند، کشوری که پرونده به حکومت آن مربوط است، و این سطر با نام کامل امضا می‌کند؛ این کار می‌تواند او را به خطر بیندازد. در ستون «حریم خصوصی» بنویسید «محل»؛ «بله» در ستون «خطر» تنها برای کسی است که خود چنین خواسته است.
rule-danger-consented = کسی که در { $country } زندگی می‌کند با نام کامل امضا می‌کند، چون در سطر او در ستون «خطر» آمده است «بله». مطمئن شوید که خودش چنین خواسته است.
rule-personal = در نامه سطری به قلم خودتان نیست.
rule-personal-hint = گزینهٔ {"\u200E"}--note "…"{"\u200E"} را بیفزایید: نامه‌ای که به قلم خودتان باشد وزن بیشتری دارد.
rule-forms-empty = خطاب آغازین یا عبارت پایانی نامه خالی است.
rule-forms-other = عبارت پایانی نامه «{ $title }» را تکرار می‌کند که به «{ $message }» تعلق دارد، نه به خطاب آغازین این نامه.
rule-forms-hint = خطاب آغازین و عبارت پایانی به هم تعلق دارند: پیام‌های salutation را در letter.ftl ببینید.
rule-language = این فراخوان نامه‌ای به زبان «{ $language }» نمی‌پذیرد.
rule-deadline-over = آخرین روز فرستادن نامه { $last } بود؛ امروز { $today } است.
rule-deadline-early = این فراخوان در { $issued } منتشر شده است؛ امروز { $today } است.
rule-deadline-hint = ببینید فراخوان تازه‌تری هست یا نه. با {"\u200E"}--today می‌توان به تاریخ روز دیگری نوشت.
rule-dates-to-come = «{ $name }» ({ $day }) پس از تاریخ نامه، { $today }، است.
rule-dates-to-come-hint = تاریخ را در پرونده درست کنید. اگر از پیش اعلام شده است (جلسهٔ دادگاه، اجرای حکم اعدام)، "{ $name }" را در planned = [...]{"\u200E"} بیاورید. با {"\u200E"}--today می‌توان به تاریخ روز دیگری نوشت.
rule-dates-passed = «{ $name }» ({ $day }) در فهرست planned آمده است، اما تا تاریخ نامه، { $today }، گذشته است.
rule-dates-passed-hint = ببینید چه رخ داده است. سپس آن را در همهٔ زبان‌ها به صورت گذشته بنویسید و "{ $name }" را از planned = [...]{"\u200E"} بردارید، یا تاریخ را حذف کنید.
rule-status-archived = فراخوان «{ $action }» بایگانی شده است: اطلاعات آن از زمان خودش است. پیش از فرستادن هر چیزی، ببینید فراخوان تازه‌ای هست یا نه.
rule-status-paused = فراخوان «{ $action }» متوقف است؛ فعلاً نامه‌ای نوشته نمی‌شود. { $reason }
rule-status-paused-hint = لطفاً صبر کنید و آنچه را پیش‌تر نوشته شده است نیز نفرستید. فراخوان‌هایی را که می‌توان برایشان نامه نوشت «appeal list» نشان می‌دهد.
rule-status-closed = فراخوان «{ $action }» بسته است؛ دیگر نامه‌ای نوشته نمی‌شود.
rule-status-closed-hint = فراخوان‌هایی را که می‌توان برایشان نامه نوشت «appeal list» نشان می‌دهد.
rule-stale-action = اطلاعات فراخوان «{ $action }» از { $day } است و بیش از یک سال از آن می‌گذرد.
rule-stale-action-undated = روز تأیید اطلاعات فراخوان «{ $action }» ثبت نشده است.
rule-stale-recipient = مشخصات «{ $recipient }» بیش از یک سال پیش، در { $day }، تأیید شده است.
rule-stale-recipient-undated = مشخصات «{ $recipient }» هرگز تأیید نشده است.
rule-stale-hint = پیش از فرستادن نامه آن را بررسی کنید.
rule-office-holder = نامه از «{ $name }» نام می‌برد که شاید دیگر در این مقام نباشد.
rule-office-holder-hint = به خود مقام بنویسید، بدون نام.
rule-copies = رونوشت این گیرندگان کنار گذاشته شده است: { $recipients }.
rule-copies-hint = برای نوشتن به همهٔ گیرندگانی که فراخوان نام می‌برد، {"\u200E"}--to را بردارید.
rule-placeholder = در نامه جایی خالی مانده است که کسی آن را پر نکرده: «{ $text }».
rule-placeholder-hint = پیام یا قالبی را که از آن آمده است اصلاح کنید.
rule-placeholder-own = در متن خود شما «{ $text }» هست که به جای خالی می‌ماند؛ در نامه به همان صورت می‌آید.
rule-mailto-long = پیوند ایمیل برای «{ $recipient }» دارای { $length } نویسه است؛ بعضی برنامه‌ها آن را در { $limit } نویسه قطع می‌کنند.
rule-mailto-long-hint = پیش از فرستادن، متن ایمیل را با نامه مقایسه کنید.
rule-mailto-too-long = با متن کامل نامه، پیوند ایمیل برای «{ $recipient }» به { $length } نویسه می‌رسید؛ حداکثر { $limit } است. پس تنها نشانی و موضوع را دارد.
rule-mailto-too-long-hint = متن نامه را در ایمیل تازه بچسبانید، یا {"\u200E"}--format eml را به کار ببرید.

## Print

error-pdf = صفحه چیده نشد.
error-docx = سند ساخته نشد.
error-glyph = هیچ قلمی در اینجا نویسهٔ { $character } ({ $code }) را ندارد که در «{ $text }» آمده است.
hint-glyph = آن را بردارید، یا با {"\u200E"}--font قلمی را نام ببرید که آن را دارد.
error-font-unknown = قلم «{ $font }» روی این دستگاه نیست.
error-font-unreadable = قلم «{ $font }» خوانده نشد.
hint-font = نامی را بنویسید که برنامه‌های دیگر نشان می‌دهند، مانند DejaVu Serif؛ بدون {"\u200E"}--font قلم‌های خود برنامه به کار می‌رود.
error-merge = {"\u200E"}--merge فایل‌های pdf را یکی می‌کند، ولی pdf در میان فرمت‌ها نیست.
hint-merge = {"\u200E"}--format pdf را بیفزایید.
error-envelope-out = هر پاکت فایلی جداگانه است.
error-no-addresses = هیچ نشانی پستی ثبت نشده است.
hint-no-addresses = «appeal show» نشان می‌دهد که از هر گیرنده چه ثبت شده است.
print-needs-label = نشانی «{ $recipient }» برای پاکت پنجره‌دار بلند است؛ نشانی در خود نامه آمده است.
print-needs-label-hint = از برچسب («appeal labels») یا پاکت ({"\u200E"}--envelope) استفاده کنید.
rule-one-page = نامه به «{ $recipient }» { $lines } سطر از یک صفحه بیشتر است.
rule-one-page-hint = نوشتهٔ خود را کوتاه‌تر کنید: نامهٔ یک‌صفحه‌ای خوانده می‌شود.
## صندوق ارسال

error-outbox-missing = صندوق ارسال { $file } وجود ندارد.
hint-outbox-missing = «appeal batch ACTION --roster FILE --out OUTBOX» آن را می‌سازد.
error-outbox-not = { $file } صندوق ارسال نیست.
hint-outbox-not = مسیر صندوقی را بدهید که «appeal batch» ساخته است، یا نامی که هنوز آزاد است؛ پرونده دست‌نخورده ماند.
error-outbox-row = سند شمارهٔ { $number } از صندوق ارسال { $file } قابل استفاده نیست: مقدار { $column } آن «{ $found }» است.
hint-outbox-row = هیچ‌یک از برنامه‌های ما چنین ردیفی نمی‌نویسد. اگر صندوق را کس دیگری فرستاده است، صندوق دیگری از او بخواهید و به این یکی اعتماد نکنید.
outbox-show-binary = سند «{ $file }» متن نیست ({ $bytes } بایت): آن را در یک فایل بنویسید، چنان که «appeal outbox show … > FILE» یا «appeal outbox export» می‌نویسد.
error-outbox-newer = { $file } را نسخهٔ تازه‌تری از برنامه ساخته است (جدول‌هایش از نسخهٔ { $version } است).
hint-outbox-newer = همان نسخه را به کار ببرید.
error-outbox-busy = اجرای دیگری با صندوق ارسال { $file } در کار است.
hint-outbox-busy = صبر کنید تا تمام شود، یا به آن پایان دهید؛ چیزی از دست نمی‌رود.
error-outbox-damaged = صندوق ارسال { $file } آسیب دیده است.
hint-outbox-damaged = یک رونوشت نگه دارید و از روی فهرست صندوق تازه‌ای بسازید: «appeal batch» با --out دیگر.
error-outbox-full = دیسک پر است: { $file } نمی‌تواند بزرگ‌تر شود.
hint-outbox-full = جا باز کنید و همان فرمان را دوباره اجرا کنید؛ از همان جا که ایستاده بود ادامه می‌دهد و چیزی دو بار ساخته نمی‌شود.
error-outbox = صندوق ارسال { $file } قابل استفاده نیست.

## فهرست‌ها

error-roster-empty = { $file } هیچ ردیفی ندارد.
hint-roster-header = ردیف نخست نام ستون‌هاست: نام، شهر، کشور، ایمیل، زبان، …
error-roster-column-missing = { $file } ستون «{ $column }» ندارد.
hint-roster-columns = ستون‌هایش این‌هاست: { $columns }. اگر به هم چسبیده‌اند، با --delimiter بگویید چه چیزی خانه‌ها را جدا می‌کند.
hint-roster-columns-perhaps =
    { $column ->
        [name] ستون‌هایش این‌هاست: { $columns }. نام کامل باید در یک ستون با نام «name» باشد؛ اینجا شاید در { $perhaps } آمده است.
       *[other] ستون‌هایش این‌هاست: { $columns }. اگر منظور { $perhaps } است، نامش را «{ $column }» بگذارید.
    }
error-roster-privacy-nearly = نام ستون «{ $column }» نزدیک به «privacy» است، اما همان نیست: نام‌ها کامل نوشته می‌شدند.
hint-roster-privacy-nearly = نامش را «privacy» بگذارید، یا نامی که با آن اشتباه نشود.
error-roster-column-twice = ستون‌های { $columns } هر دو «{ $column }» را در خود دارند.
hint-roster-column-twice = نام یکی از آن‌ها را عوض کنید.
error-roster-columns-many = { $file } بیش از { $limit } ستون دارد.
hint-roster-delimiter = گمان نمی‌رود فهرست باشد؛ یا با --delimiter بگویید چه چیزی خانه‌هایش را جدا می‌کند.
error-roster-row-long = ردیف { $row } در { $file } از یک مگابایت بلندتر است.
hint-roster-row-long = شاید گیومه‌ای آنجا باز شده و هرگز بسته نشده است.
error-roster-row = ردیف { $row } در { $file } خواندنی نیست.
error-roster-sheet = { $file } صفحه‌گسترده‌ای نیست که بتوان خواند.
hint-roster-sheet = آن را با قالب xlsx یا ods یا CSV ذخیره کنید.
error-roster-sheet-large = { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است.
hint-roster-sheet-large = آن را با قالب CSV ذخیره کنید: درازای آن آزاد است.
error-roster-cell-more = این ردیف از سرستون، که { $columns } خانه دارد، خانه‌های بیشتری دارد؛ نخستین آن‌ها «{ $found }» است.
hint-roster-cell-more = خانه‌ای که نویسهٔ جداکننده در آن است میان گیومه می‌آید.
error-roster-encoding = «{ $found }» نویسه‌هایی ناخوانا دارد.
hint-roster-encoding = رمزگذاری را با --encoding بگویید، یا فهرست را با UTF-8 ذخیره کنید.
error-roster-no-value = «{ $found }» مقدار نیست؛ برنامه‌ها آن را به جای مقداری می‌نویسند که در دست ندارند. مقدار را به جای آن بنویسید.
error-roster-formula = حاصل این فرمول در فایل نیست. فایل را در یک برنامهٔ صفحه‌گسترده باز کنید تا حساب شود و همان‌جا ذخیره کنید.
error-roster-formula-privacy = این فرمول چیزی نمی‌دهد یا حاصلش در فایل نیست. کاری کنید که «full» یا «place» بدهد و فایل را در یک برنامهٔ صفحه‌گسترده ذخیره کنید.
error-roster-header-no-value = نام ستون { $column } در { $file } «{ $found }» است که نام نیست.
error-roster-header-formula = نام ستون { $column } در { $file } فرمولی است که حاصلش در فایل نیست.
hint-roster-header-no-value = نام ستون را به جای آن بنویسید؛ وگرنه از آنچه زیر آن آمده است گذر می‌شود.
error-roster-duplicate = همان کسی که در ردیف { $row } است.
hint-roster-duplicate = یکی از ردیف‌ها را پاک کنید؛ کسانی که نشانی مشترک دارند ستون «id» با شماره یا واژه‌ای از آن خود می‌خواهند.
error-roster-eml-from = پیش‌نویس ایمیل نشانی ایمیل نویسنده را می‌خواهد.
error-attachment-outside = «{ $file }» فایلی در پوشهٔ فهرست نیست.
hint-attachment-outside = فایل را در پوشهٔ فهرست بگذارید و نامش را همان‌گونه که آنجاست بنویسید؛ اگر چند فایل است، میانشان | بگذارید.
error-attachment = فایل «{ $file }» خوانده نمی‌شود.
error-attachments-large = پیوست‌ها روی هم از { $limit } مگابایت بیشتر است.
hint-attachments-large = کمتر سرور ایمیلی بیش از این می‌پذیرد. فایل‌ها را کوچک‌تر کنید، یا در یادداشت پیوندی بدهید.
batch-attachments-unused = ستون پیوست‌ها به کار نمی‌آید: فایل‌ها تنها با پیش‌نویس‌های ایمیل می‌روند (--format eml).
error-encoding = رمزگذاری «{ $name }» وجود ندارد.
hint-encoding = نام رمزگذاری‌ها همان است که در وب است: utf-8، utf-16le، windows-1252، windows-1256.
error-delimiter = «{ $found }» نمی‌تواند خانه‌ها را جدا کند.
hint-delimiter = یک نویسه مانند «;» یا واژهٔ tab را بدهید.
roster-columns = ستون‌های { $file } چنین خوانده می‌شوند: { $columns }.
roster-column-as = «{ $column }» به عنوان { $use }
roster-column-use =
    { $holds ->
        [id] شناسهٔ هر نفر
        [name] نام
        [email] نشانی ایمیل
        [address] نشانی
        [city] شهر
        [country] کشور
        [lang] زبان نامه‌ها
        [profession] پیشه
        [gender] جنسیت
        [note] متنی به قلم نویسنده که در نامه‌ها می‌آید
        [privacy] آنچه می‌توان از هر نفر گفت
        [danger] اینکه شخص با وجود خطر با نام کامل امضا می‌کند یا نه
        [attachment] فایل‌هایی که با پیش‌نویس‌ها می‌روند
        [opening] آغاز نامه‌ها
        [demands] درخواست‌هایی که نخست می‌آیند
        [title] سمت یا عنوان
        [affiliation] مؤسسه
        [place] محل
       *[reason] دلیل نشدن ردیف که به کار نمی‌آید
    }
roster-columns-passed-over = از این ستون‌ها گذر می‌شود: { $columns }.
roster-column-perhaps =
    { $holds ->
        [name] نامه‌ها تنها با ستون نام امضا می‌شوند، بدون «{ $column }». اگر نام کامل در چند ستون آمده است، آن را در یک ستون بنویسید.
       *[other] ستون «{ $column }» شاید چیزی جز «{ $use }» باشد. اگر همان است، نامش را «{ $holds }» بگذارید.
    }
roster-column-nearly = آیا منظور از «{ $column }» همان «{ $near }» است؟
roster-encoding = { $file } با رمزگذاری { $encoding } خوانده می‌شود.
roster-bad-cell = ردیف { $row }، ستون { $column } ({ $holds }): { $reason }
roster-bad-column = ردیف { $row }، ستون { $column }: { $reason }
roster-bad-row = ردیف { $row }: { $reason }
roster-bad-detail = { $reason } ({ $detail })

## نامه‌های گروهی

batch-progress = { $rows } ردیف، { $rate } در ثانیه، { $left } مانده
batch-would = ردیف { $row }، { $name }: { $files }
batch-made =
    { $count ->
        [1] یک سند ساخته شد.
       *[other] { $count } سند برای نویسندگان { $writers } ردیف ساخته شد.
    }
batch-would-make =
    { $count ->
        [1] یک سند ساخته می‌شود.
       *[other] { $count } سند برای نویسندگان { $writers } ردیف ساخته می‌شود.
    }
batch-rewritten =
    { $count ->
        [1] یکی از نو ساخته شد: فهرست، پرونده، الگو یا واژه‌ها از آن هنگام تغییر کرده‌اند.
       *[other] { $count } تا از نو ساخته شد: فهرست، پرونده، الگو یا واژه‌ها از آن هنگام تغییر کرده‌اند.
    }
batch-unchanged =
    { $count ->
        [1] یکی از پیش هست.
       *[other] { $count } تا از پیش هست.
    }
batch-out-of-date =
    { $count ->
        [1] یکی تحویل شده است و اکنون چیز دیگری می‌گفت؛ کهنه نشان شد. --renew آن را از نو می‌سازد تا دوباره تحویل شود.
       *[other] { $count } تا تحویل شده است و اکنون چیز دیگری می‌گفت؛ کهنه نشان شد. --renew آن‌ها را از نو می‌سازد تا دوباره تحویل شوند.
    }
batch-nothing = چیزی برای ساختن نیست.
hint-roster-column = ستون «{ $column }» در فهرست برای همین است.
batch-failed-more =
    { $count ->
        [1] یک ردیف دیگر هم نشد.
       *[other] { $count } ردیف دیگر هم نشد.
    }
batch-failed =
    { $count ->
        [1] یک ردیف نشد.
       *[other] { $count } ردیف نشد.
    }
batch-failed-in =
    { $count ->
        [1] یک ردیف نشد؛ با دلیلش در { $file } است. همان‌جا درستش کنید و همین فرمان را با --roster { $file } اجرا کنید.
       *[other] { $count } ردیف نشد؛ هر کدام با دلیلش در { $file } است. همان‌جا درستشان کنید و همین فرمان را با --roster { $file } اجرا کنید.
    }
batch-found =
    { $count ->
        [1] این دربارهٔ یک نامه است.
       *[other] این یا مانند آن دربارهٔ { $count } نامه است.
    }

## آنچه در صندوق ارسال است

outbox-ready = آماده
outbox-sent = تحویل‌شده
outbox-failed = تحویل ناکام
outbox-in-doubt = نامعلوم
outbox-out-of-date = کهنه
outbox-paused = متوقف
outbox-line = { $number } · { $state } · { $name } · { $file }
outbox-count =
    { $count ->
        [1] یک سند.
       *[other] { $count } سند.
    }
outbox-count-state = { $count } · { $state }
outbox-made-on = تاریخ آن { $day } است.
outbox-delivery-sent = با { $way } به { $target } تحویل شد، { $at }.
outbox-delivery-failed = با { $way } به { $target } تحویل نشد، { $at }.
outbox-delivery-in-doubt = با { $way } به { $target } آغاز شد، { $at }؛ پایانش معلوم نیست.
outbox-delivery-detail = گفته شد: { $detail }
outbox-exported =
    { $count ->
        [1] یک سند در { $folder } است.
       *[other] { $count } سند در { $folder } است.
    }
error-outbox-no-pdf = در { $file } هیچ نامهٔ چاپی نیست.
hint-outbox-no-pdf = آن‌ها را بسازید: appeal batch … --format pdf --out OUTBOX
outbox-bound = { $count } نامه در { $pages } صفحه: { $file }
outbox-merged =
    { $count ->
        [1] یک سند از { $file } گرفته شد.
       *[other] { $count } سند از { $file } گرفته شد.
    }
outbox-merged-there =
    { $count ->
        [1] یکی از پیش اینجا بود.
       *[other] { $count } تا از پیش اینجا بود.
    }
outbox-merged-different =
    { $count ->
        [1] یکی از آن‌ها آنجا چیز دیگری می‌گوید؛ همان که اینجا بود ماند.
       *[other] { $count } تا از آن‌ها آنجا چیز دیگری می‌گوید؛ همان که اینجا بود ماند.
    }
error-outbox-document = سند { $number } در صندوق نیست.
hint-outbox-document = «appeal outbox list OUTBOX» شماره‌ها را نشان می‌دهد.
log-line = { $count } · { $action } ({ $kind }) · { $language } · { $recipient } · { $format } · { $state }

## بررسی

check-rows =
    { $rows ->
        [1] { $file } یک ردیف زیر سرستون دارد.
       *[other] { $file } { $rows } ردیف زیر سرستون دارد.
    }
check-content =
    { $actions ->
        [1] یک اقدام بررسی شد، به { $languages }.
       *[other] { $actions } اقدام بررسی شد، به { $languages }.
    }
check-none =
    { $warnings ->
        [0] خطایی نیست.
        [one] خطایی نیست؛ یک هشدار.
       *[other] خطایی نیست؛ { $warnings } هشدار.
    }
check-errors =
    { $errors ->
        [1] یک خطا؛ هشدارها: { $warnings }.
       *[other] { $errors } خطا؛ هشدارها: { $warnings }.
    }
error-check-path = پرونده یا پوشهٔ { $file } وجود ندارد.
hint-check-path = فهرست یا پوشهٔ کاری بدهید؛ بی مسیر همهٔ محتوا بررسی می‌شود.

## راهنمای batch، outbox، check و log

cli-batch = نوشتن نامه‌های همهٔ یک فهرست
cli-batch-after =
    نمونه‌ها:
      appeal batch ahmadreza-djalali --roster supporters.csv --out letters.outbox --format txt,eml
      appeal batch ahmadreza-djalali --roster supporters.xlsx --out letters/ --format html
    docs/organisers.md گام به گام راهنمایی می‌کند.
cli-batch-action = شناسهٔ اقدام‌ها، چنان که «appeal list» نشان می‌دهد
cli-batch-roster = فهرست: CSV، TSV، xlsx یا ods، هر ردیف یک نویسنده
cli-batch-out = صندوق ارسالی که نامه‌ها در آن می‌روند؛ پوشه‌ای (با / در پایان) برای پرونده‌های ساده؛ - برای یک سطر JSON از هر کدام در خروجی استاندارد
cli-batch-lang = زبان نویسندگانی که ردیفشان زبانی ندارد
cli-batch-to = تنها به این گیرندگان بنویس (شناسه‌ها چنان که «appeal show» نشان می‌دهد)، نه به همه
cli-batch-kind = گونهٔ سند؛ وگرنه letter
cli-batch-format = یک یا چند قالب از قالب‌های «appeal write»، با ویرگول میانشان؛ وگرنه txt
cli-batch-only = تنها این ردیف‌ها، با شماره‌های صفحه‌گسترده: 7,9-12
cli-batch-limit = نه بیش از این شمار ردیف
cli-batch-shard = یک بخش از نویسندگان، مانند 2/8: هر بار همان بخش‌بندی، برای چند دستگاه
cli-batch-allow = با آنکه این قاعده نمی‌گذارد بنویس: کد آن، یا چند کد با ویرگول میانشان
cli-batch-fallback = اگر زبانی پیامی کم داشت، همهٔ نامه را به زبان بعدی اقدام بنویس
cli-batch-renew = آن‌هایی را هم که تحویل شده و کهنه‌اند از نو بساز
cli-batch-force = در پوشه: پرونده‌هایی را که از پیش هستند جایگزین کن
cli-batch-dry-run = نشان بده چه ساخته می‌شود، و چیزی نساز
cli-batch-jobs = شمار رشته‌هایی که می‌نویسند؛ وگرنه یکی برای هر هسته
cli-arg-encoding = رمزگذاری فهرست، اگر شناخته نشد: utf-16le، windows-1252، windows-1256، …
cli-arg-delimiter = آنچه خانه‌های فهرست را جدا می‌کند، اگر شناخته نشد: ; یا tab
cli-outbox = آنچه در صندوق ارسال است
cli-outbox-list = فهرست سندهای صندوق و سرنوشت آن‌ها
cli-outbox-show = نمایش یک سند صندوق و تحویل‌هایش
cli-outbox-export = نوشتن سندهای صندوق به شکل پرونده، یا پیش‌نویس‌هایش با قالب Maildir یا mbox
cli-arg-outbox = صندوق ارسال
cli-outbox-list-state = تنها آن‌هایی که در این حال‌اند: ready، sent، failed، in-doubt، out-of-date
cli-outbox-show-document = شمارهٔ سند، چنان که «appeal outbox list» نشان می‌دهد
cli-outbox-export-out = پوشهٔ مقصد، یا پروندهٔ mbox یا pdf
cli-outbox-export-form = files: یک پوشه برای هر نویسنده؛ maildir یا mbox: پیش‌نویس‌های ایمیل، چنان که برنامه‌های ایمیل نگه می‌دارند؛ pdf: نامه‌های چاپی در یک فایل، برای چاپ
cli-outbox-export-force = پرونده‌هایی را که از پیش هستند جایگزین کن
cli-outbox-merge = گرفتن سندهای صندوق‌های دیگر
cli-outbox-merge-others = صندوق‌هایی که گرفته می‌شوند؛ خودشان همان که هستند می‌مانند
cli-check = بررسی همهٔ محتوا، یا فهرست‌ها: هر آنچه نادرست است، پیش از نوشتن
cli-check-paths = فهرست‌ها یا پوشه‌های کاری؛ بی آن‌ها همهٔ محتوا
cli-log = شمارش آنچه نوشته و تحویل شده است، بی هیچ نامی
cli-log-csv = شمارش‌ها را با قالب CSV نشان بده

## پیش‌نمایش

cli-preview = نمایش نامه‌ها در صفحه‌ای وب روی همین دستگاه، هم‌زمان با نوشتن
cli-preview-port = درگاهی از 127.0.0.1 که صفحه روی آن است؛ اگر داده نشود، درگاهی آزاد
preview-title = پیش‌نمایش نامه‌ها
preview-workspace = فضای کاری: { $folder }
preview-built-in = این محتوای خود برنامه است و تغییر نمی‌کند. برای دیدن محتوای خودتان پوشهٔ آن را نام ببرید: appeal preview --workspace FOLDER
preview-running = این نشانی را در مرورگر همین دستگاه باز کنید. پایان پیش‌نمایش: Ctrl-C
preview-refused = این صفحه تنها به مرورگر همین دستگاه و به نشانی‌ای که برنامه نشان داده است پاسخ می‌دهد.
preview-skip = رفتن به نامه‌ها
preview-noscript = این صفحه به JavaScript نیاز دارد. از دستگاه خودتان می‌آید و چیزی از جای دیگر نمی‌گیرد.
preview-live = تغییر فایل‌ها خودبه‌خود نمایان می‌شود.
preview-changed = دوباره خوانده شد: ساعت { $time }.
preview-lost = برنامه پاسخ نمی‌دهد. دوباره آغازش کنید: appeal preview
preview-choices = آنچه نمایش داده می‌شود
preview-action = فراخوان
preview-kind = نوع سند
preview-recipient = گیرنده
preview-languages = زبان‌ها
preview-writer = نویسنده
preview-writer-hint = هر چه خالی بماند به‌جای نویسنده‌ای نامعین است. با بستن صفحه چیزی از آن نمی‌ماند.
preview-danger = نامه با نام کامل می‌تواند برای کسی که در { $country } زندگی می‌کند، اهل آنجاست یا خانواده‌اش آنجا هستند، و برای کسی که نامه دربارهٔ اوست خطر داشته باشد: «{ $place }» را برگزینید.
preview-field-name = نام کامل
preview-field-profession = شغل
preview-field-address = نشانی بدون نام شهر
preview-field-city = شهر
preview-field-country = کشور
preview-field-email = نشانی ایمیل
preview-field-gender = جنسیت، برای زبان‌هایی که دستور زبانشان به آن نیاز دارد
preview-field-privacy = امضا
preview-field-note = به قلم نویسنده
preview-anybody = فرقی ندارد
preview-gender-male = مرد
preview-gender-female = زن
preview-gender-other = دیگر
preview-privacy-full = نام و نشانی کامل
preview-privacy-place = تنها حروف اول نام و محل زندگی
preview-wishes = شیوهٔ نوشتن
preview-field-opening = آغاز نامه
preview-field-demands = ترتیب خواسته‌ها
preview-demand-earlier = بالا بردن
preview-demand-later = پایین بردن
preview-demand-moved = اکنون در جایگاه { $place } از { $count }.
preview-field-organisation = سازمان فرستنده
preview-field-signatories = امضاکنندگان
preview-signatories-hint = هر نفر در یک سطر: نام و در صورت تمایل سمت، مؤسسه و محل؛ جداشده با ویرگول لاتین «,» یا رونوشت از صفحهٔ گسترده.
preview-field-sort = ترتیب امضاکنندگان
preview-sort-file = همان‌گونه که نوشته شده
preview-sort-name = بر پایهٔ نام
preview-field-signatures = شمار امضاهای طوماری که از آن یاد می‌شود
preview-field-counted = روز شمارش
preview-field-sheets = شمار برگه‌ها
preview-field-rows = سطرهای هر برگه؛ خالی یعنی تا جایی که جا هست
preview-number = عددی از ۱ تا { $most } بنویسید.
preview-field-network = شبکهٔ اجتماعی
preview-field-occasion = مناسبت
preview-occasion-near = آنچه بر پایهٔ تقویم خورشیدی نزدیک است
preview-occasion-nowruz = نوروز
preview-occasion-yalda = شب یلدا
preview-occasion-spring = بهار
preview-occasion-summer = تابستان
preview-occasion-autumn = پاییز
preview-occasion-winter = زمستان
preview-forms = شکل نامه
preview-tab-letter = نامه
preview-tab-printed = صفحهٔ چاپی
preview-tab-email = متن خام ایمیل
preview-tab-envelope = پاکت
preview-tab-post = پست شبکهٔ اجتماعی
preview-findings = یافته‌های قاعده‌ها
preview-files = یافته‌های قاعده‌ها در فایل‌های زبان‌ها
preview-count = خطا: { $errors }، هشدار: { $warnings }، توجه: { $notices }
preview-none = هنوز نامه‌ای برای نمایش نیست.
preview-stale = این آخرین نامهٔ درست است. آنچه نادرست است در بالا آمده است.
preview-no-email = برای نویسنده نشانی ایمیل بنویسید: پیش‌نویس فرستنده می‌خواهد.
preview-no-address = نشانی پستی این گیرنده ثبت نشده است.
preview-alt-printed =
    { $pages ->
        [1] صفحهٔ چاپی؛ متن آن همان متن نامه است.
       *[other] { $pages } صفحهٔ چاپی؛ متن آن‌ها همان متن نامه است.
    }
preview-alt-envelope = پاکتی به نشانی: { $address }
preview-error-port = درگاه { $port } این دستگاه را نمی‌توان به کار برد.
preview-hint-port = شاید برنامهٔ دیگری آن را گرفته باشد. با گزینهٔ {"\u200E"}--port درگاه دیگری بدهید، یا این گزینه را ننویسید.
preview-error-watch = نمی‌توان تغییرهای پوشهٔ { $folder } را دنبال کرد.
preview-error-server = پیش‌نمایش آغاز نمی‌شود.

## فرستادن: راهنما

cli-heading-server = سرور ایمیل
cli-send = فرستادن پیش‌نویس‌های یک صندوق ارسال به خودتان، و به هیچ‌کس دیگر
cli-send-after =
    نمونه‌ها:
    {"  \u200E"}appeal send letters.outbox --way smtp --own you@example.org --server mail.example.org --user you
    {"  \u200E"}appeal send letters.outbox --way maildir --out ~/Mail/Drafts
    آنچه همیشه یکسان است می‌تواند در فایل تنظیمات زیر {"\u200E"}[send] بیاید.
cli-send-outbox = صندوق ارسالی که «appeal batch» ساخته است
cli-send-way = smtp: ایمیل به خودتان با پیش‌نویس‌ها در پیوست؛ imap: به پوشهٔ پیش‌نویس‌های شما؛ maildir یا mbox: به فایل‌های یک برنامهٔ ایمیل
cli-send-own = نشانی خودتان که ایمیل‌ها به آن می‌رود؛ نشانی گیرندگان نامه پذیرفته نمی‌شود
cli-send-digest = برای هر نویسنده یک ایمیل، نه برای هر نامه (smtp)
cli-send-out = پوشهٔ Maildir یا فایل mbox
cli-send-folder = پوشهٔ پیش‌نویس‌ها، اگر سرور نگوید کدام است (imap)
cli-send-server = نام سرور ایمیل
cli-send-port = درگاه آن؛ وگرنه درگاه معمول
cli-send-security = tls یا starttls؛ هرگز بدون رمزگذاری
cli-send-ca = فایلی (PEM) با مرجعی که سرور را تأیید می‌کند، به جای مراجع سیستم
cli-send-user = نام کاربری
cli-send-password-fd = گذرواژه را از این توصیفگر فایل بخوان
cli-send-password-file = گذرواژه را از فایلی بخوان که تنها شما می‌توانید بخوانید؛ وگرنه از متغیر APPEAL_PASSWORD یا از password-command در تنظیمات می‌آید، یا پرسیده می‌شود
cli-send-rate = حداکثر این تعداد پیام در این مدت: {"\u200E"}30/min, 2/s, 500/h
cli-send-patience = مجموع درنگ‌ها به دقیقه، وقتی سرور می‌خواهد بعداً دوباره تلاش شود؛ وگرنه ۱۵
cli-send-test = تنها نخستین را بفرست
cli-send-yes = نپرس
cli-send-paused = نامه‌های فراخوان متوقف: leave (در صندوق بمانند و بقیه بروند) یا send (آن‌ها هم بروند)؛ وگرنه پرسیده می‌شود، حتی با {"\u200E"}--yes
cli-send-settle = بگویید تحویلی که نامعلوم مانده چگونه پایان یافت: کلید آن، سپس sent (رسید) یا not-sent (نرسید)

## فرستادن: آنچه گفته می‌شود

send-ask = فرستاده شود؟
send-ask-paused = این‌ها هم فرستاده شود؟ اگر نه، در صندوق می‌مانند و تنها بقیه فرستاده می‌شوند.
send-ask-password = گذرواژهٔ { $user }:
send-plan-smtp =
    { $count ->
        [0] هیچ پیش‌نویسی
        [one] { $count } پیش‌نویس
       *[other] { $count } پیش‌نویس
    }{ $files ->
        [0] {""}
        [one] {" "}و { $files } فایل همراه
       *[other] {" "}و { $files } فایل همراه
    } برای فرستادن به { $own }، نشانی خودتان، از راه { $server }. به هیچ‌کس دیگر چیزی نمی‌رود.
send-plan-digest =
    { $count ->
        [one] { $count } ایمیل با { $files } سند
       *[other] { $count } ایمیل، برای هر نویسنده یکی، با { $files } سند
    } برای فرستادن به { $own }، نشانی خودتان، از راه { $server }. به هیچ‌کس دیگر چیزی نمی‌رود.
send-plan-imap-drafts =
    { $count ->
        [one] { $count } پیش‌نویس
       *[other] { $count } پیش‌نویس
    } به پوشهٔ پیش‌نویس‌های { $user } در { $server } می‌رود. برای هیچ‌کس چیزی فرستاده نمی‌شود.
send-plan-imap =
    { $count ->
        [one] { $count } پیش‌نویس
       *[other] { $count } پیش‌نویس
    } به پوشهٔ { $folder } از { $user } در { $server } می‌رود. برای هیچ‌کس چیزی فرستاده نمی‌شود.
send-plan-path =
    { $count ->
        [one] { $count } پیش‌نویس
       *[other] { $count } پیش‌نویس
    } به { $path } می‌رود. برای هیچ‌کس چیزی فرستاده نمی‌شود.
send-plan-test = از این‌ها اکنون تنها نخستین می‌رود (--test).
send-progress = { $count } از { $total }
send-pause =
    { $reason } { $count ->
        [one] { $count } ثانیهٔ دیگر دوباره تلاش می‌شود.
       *[other] { $count } ثانیهٔ دیگر دوباره تلاش می‌شود.
    }
send-nothing = در { $file } چیزی در انتظار رفتن به آنجا نیست.
send-nothing-eml = پیش‌نویس ایمیل در آن نیست: «appeal batch … --format eml» آن‌ها را می‌سازد.
send-sent =
    { $count ->
        [one] { $count } پیام رفت.
       *[other] { $count } پیام رفت.
    }
send-there =
    { $count ->
        [one] { $count } پیام از پیش آنجا بود.
       *[other] { $count } پیام از پیش آنجا بود.
    }
send-failed = فرستاده نشد: { $name }
send-in-doubt = نامعلوم: { $name }. شاید به { $target } رسیده باشد و شاید نه. پیام { $id } را جست‌وجو کنید.
send-settle-sent = – آنجاست: { $command }
send-settle-not-sent = – آنجا نیست و باید دوباره برود: { $command }
send-test-done =
    { $count ->
        [one] { $count } سند دیگر در انتظار است. نخستین را ببینید؛ سپس --test را بردارید.
       *[other] { $count } سند دیگر در انتظار است. نخستین را ببینید؛ سپس --test را بردارید.
    }
send-stopped =
    { $count ->
        [one] متوقف شد؛ { $count } سند هنوز در انتظار است. همین فرمان ادامه می‌دهد.
       *[other] متوقف شد؛ { $count } سند هنوز در انتظار است. همین فرمان ادامه می‌دهد.
    }
send-settled-sent = ثبت شد: تحویل { $key } رسیده است.
send-settled-not-sent = ثبت شد: تحویل { $key } نرسیده است. بار دیگر دوباره فرستاده می‌شود.
send-mail-subject = پیش‌نویس: { $subject } ({ $writer })
send-mail-subject-digest =
    { $count ->
        [one] { $count } پیش‌نویس از { $writer }
       *[other] { $count } پیش‌نویس از { $writer }
    }
send-mail-subject-files = نامهٔ { $writer }
send-mail-text =
    { $count ->
        [1] این پیش‌نویسی از { $writer } است. تنها برای شما فرستاده شده است. پیام پیوست را باز کنید، یک بار دیگر بخوانید و از برنامهٔ ایمیل خودتان بفرستید.
       *[other] این‌ها { $count } پیش‌نویس از { $writer } است. تنها برای شما فرستاده شده است. هر پیام پیوست را باز کنید، یک بار دیگر بخوانید و از برنامهٔ ایمیل خودتان بفرستید.
    }
send-mail-text-files = این‌ها نامه‌های { $writer } برای چاپ کردن یا چسباندن است. تنها برای شما فرستاده شده است.

## فرستادن: آنچه درست پیش نمی‌رود

send-error-own = ایمیل‌ها به چه کسی برود؟ نشانی خودتان نیامده است.
send-hint-own = {"\u200E"}--own you@example.org را بیفزایید، یا در فایل تنظیمات زیر {"\u200E"}[send] بنویسید {"\u200E"}own = ["you@example.org"].
send-error-own-recipient = { $address } نشانی یکی از گیرندگان نامه است ({ $file }). پیش‌نویس‌ها تنها به خود شما می‌رود.
send-hint-own-recipient = نشانی خودتان را بدهید. نامهٔ اصلی را خودتان از برنامهٔ ایمیلتان می‌فرستید.
send-error-way = راه فرستادن نیامده است.
send-hint-way = {"\u200E"}--way با smtp، imap، maildir یا mbox را بیفزایید، یا در فایل تنظیمات زیر {"\u200E"}[send] بنویسید {"\u200E"}way = "…".
send-error-server = سرور ایمیل نیامده است.
send-hint-server = {"\u200E"}--server mail.example.org را بیفزایید، یا در فایل تنظیمات زیر {"\u200E"}[send] بنویسید {"\u200E"}server = "…" (راه: { $way }).
send-error-user = نام کاربری نویسهٔ کنترلی دارد.
send-error-user-missing = نام کاربری نیامده است.
send-hint-user = {"\u200E"}--user NAME را بیفزایید، یا در فایل تنظیمات زیر {"\u200E"}[send] بنویسید {"\u200E"}user = "…".
send-error-out = جای پیش‌نویس‌ها نیامده است.
send-hint-out = {"\u200E"}--out PATH را بیفزایید: { $way } که به آن می‌روند.
send-hint-rate = بنویسید {"\u200E"}30/min یا 2/s یا 500/h.
send-error-yes = پایانه‌ای نیست که در آن پرسیده شود.
send-hint-yes = اگر همین را می‌خواهید، --yes را بیفزایید.
send-error-paused = نامه‌های فراخوانی متوقف در انتظار فرستادن است و پایانه‌ای نیست که در آن پرسیده شود.
send-hint-paused = {"\u200E"}--paused leave را بیفزایید تا در صندوق بمانند و بقیه فرستاده شوند. برای فرستادن آن‌ها با وجود توقف: {"\u200E"}--paused send
send-error-declined = چیزی فرستاده نشد.
send-error-password = گذرواژه نیامده است.
send-hint-password-sources = آن را در متغیر APPEAL_PASSWORD بگذارید، یا --password-file یا --password-fd را بدهید، یا در فایل تنظیمات زیر {"\u200E"}[send] مقدار password-command را بنویسید.
send-error-password-command = برنامه‌ای که باید گذرواژه را می‌داد، نداد.
send-hint-password-command = آن را جداگانه اجرا کنید: گذرواژه باید خط نخست خروجی آن باشد و برنامه باید بی‌خطا پایان یابد.
send-error-password-file = کسان دیگری هم می‌توانند { $file } را بخوانند؛ گذرواژه از آن خوانده نمی‌شود.
send-hint-password-file = آن را تنها برای خودتان کنید: {"\u200E"}chmod 600 { $file }
send-error-password-empty = در { $file } گذرواژه‌ای نیست.
send-error-draft = «{ $name }» را نمی‌توان فرستاد: پیش‌نویس ایمیلی نیست که این برنامه می‌سازد.
send-error-settle = هیچ تحویلی با کلید «{ $key }» نامعلوم نیست.
send-hint-no-doubts = هیچ تحویلی نامعلوم نیست.
send-trouble-unreachable = به { $server } نمی‌توان رسید.
send-trouble-certificate = { $server } نمی‌تواند نشان دهد که همان سرور موردنظر است: گواهی آن معتبر نیست.
send-trouble-no-tls = { $server } اتصال رمزگذاری‌شده نمی‌دهد؛ بدون آن چیزی فرستاده نمی‌شود.
send-trouble-silence = { $server } به‌موقع پاسخ نمی‌دهد.
send-trouble-closed = { $server } اتصال را پایان داد.
send-trouble-nonsense = پاسخ { $server } فهمیدنی نیست.
send-trouble-later = { $server } می‌خواهد بعداً دوباره تلاش شود.
send-trouble-refused = { $server } نمی‌پذیرد.
send-trouble-password = { $server } نام کاربری یا گذرواژه را نمی‌پذیرد. تنها یک بار امتحان شد.
send-trouble-no-login = { $server } هیچ شیوهٔ ورودی را که این برنامه می‌شناسد نمی‌پذیرد.
send-trouble-no-folder = { $server } نمی‌گوید کدام پوشه برای پیش‌نویس‌هاست، یا پوشه‌ای با این نام ندارد.
send-trouble-unfit = پیام از این راه نمی‌رود.
send-trouble-local = در { $place } نمی‌توان نوشت.
send-hint-unreachable = آیا سرور و درگاه درست است و اتصال برقرار است؟
send-hint-certificate = برای سروری که مرجع خودش را دارد، گواهی آن مرجع را با {"\u200E"}--ca FILE بدهید. نام سرور باید همان باشد که در گواهی آن آمده است.
send-hint-no-tls = {"\u200E"}--security tls یا {"\u200E"}--security starttls را با درگاه مربوط به آن امتحان کنید.
send-hint-security = درگاه‌های 465 و 993 با {"\u200E"}--security tls است؛ 587 و 143 با starttls.
send-hint-password = پیش از اجرای بعدی آن را درست کنید: بسیاری از سرورها پس از چند اشتباه حساب را می‌بندند.
send-hint-no-login = از ارائه‌دهنده بخواهید دسترسی SMTP یا IMAP با گذرواژه بدهد (اغلب «گذرواژهٔ برنامه»).
send-hint-no-folder = نامش را بدهید: {"\u200E"}--folder NAME

## گزینش: نامه چگونه آغاز شود و درخواست‌ها به چه ترتیبی بیاید

cli-write-opening = آغاز نامه: یکی از آغازهای پرونده، با شناسهٔ آن («appeal show» آن‌ها را نشان می‌دهد)
cli-write-demands-order = درخواست‌هایی که نخست می‌آید، با شناسه‌ها و جداشده با ویرگول لاتین؛ بقیه در پی می‌آید و هیچ‌یک کنار نمی‌رود
ask-opening = نامه چگونه آغاز شود؟
ask-first-demand = کدام درخواست نخست بیاید؟ (همهٔ درخواست‌ها در نامه می‌آید.)
show-demands-order = ترتیب آن‌ها را می‌توان برگزید: {"\u200E"}--demands-order با { $demands }.
show-openings = نامه می‌تواند چند گونه آغاز شود: {"\u200E"}--opening با { $openings }.
error-opening = فراخوان «{ $action }» آغازی به نام «{ $found }» ندارد.
hint-no-openings = تنها یک آغاز دارد؛ گزینش لازم نیست.
error-demand = فراخوان «{ $action }» درخواستی به نام «{ $found }» ندارد.
error-opening-first = نخستین آغاز، «{ $found }»، هیچ‌یک از بندها نیست: آغازهای دیگر جای همین بند می‌آید.
batch-similar = { $count } نامه از { $letters } نامه، جز در نام و محل، با نامهٔ نویسنده‌ای دیگر یکی است.
batch-similar-at-least = دست‌کم { $count } نامه از { $letters } نامه، جز در نام و محل، با نامهٔ نویسنده‌ای دیگر یکی است.
batch-similar-hint = نامه‌ای که به قلم خود نویسنده باشد وزن بیشتری دارد: از امضاکنندگان سطری به قلم خودشان بخواهید (ستون «note»)، یا آغاز و درخواستی که برمی‌گزینند («opening»، «demands»).

## انجام‌شده: نامه‌هایی که فرستاده شده، و پایان فراخوان‌ها

cli-done = نامه‌ای را فرستاده‌شده یادداشت می‌کند تا موعد پاسخ یادآوری شود؛ بدون گیرنده، یادداشت‌ها را نشان می‌دهد
cli-done-action = شناسهٔ فراخوان، به همان شکلی که «appeal list» نشان می‌دهد
cli-done-recipient = شناسهٔ گیرنده، به همان شکلی که «appeal show» نشان می‌دهد
cli-done-way = راه فرستادن: post (پست)، mail (ایمیل)، form یا other؛ وگرنه نخستین راهی که ثبت شده است
cli-done-replied = یادداشت می‌کند که امروز پاسخی رسیده است
cli-done-undo = آخرین یادداشت دربارهٔ این گیرنده را پس می‌گیرد
cli-done-after =
    تنها فراخوان، گیرنده، روز و راه نگه داشته می‌شود، در فایلی که فقط خودتان می‌توانید بخوانید.
cli-list-due-after = پس از چند روز موعد پاسخ می‌رسد؛ وگرنه due-after در فایل تنظیمات، وگرنه ۶۰ روز
done-way-post = با پست
done-way-mail = با ایمیل
done-way-form = با فرم وب‌گاه
done-way-other = از راهی دیگر
done-noted = یادداشت شد: نامه به «{ $recipient }» در { $day } { $way } فرستاده شد. {"\u200E"}--undo آن را پس می‌گیرد؛ {"\u200E"}--way راه دیگری می‌گوید.
done-replied = یادداشت شد: «{ $recipient }» در { $day } پاسخ داد.
done-undone = پس گرفته شد: نامه به «{ $recipient }» در { $day }.
done-line = { $action }: «{ $recipient }»، { $day }، { $way }
done-line-replied = { $action }: «{ $recipient }»، { $day }، { $way }؛ پاسخ در { $replied } رسید
done-empty = هیچ نامه‌ای فرستاده‌شده یادداشت نشده است.
error-done-none = هیچ نامه‌ای از «{ $action }» به «{ $recipient }» فرستاده‌شده یادداشت نشده است.
hint-done-none = «appeal done» یادداشت‌ها را نشان می‌دهد.
error-done-recipient = فراخوان «{ $action }» گیرنده‌ای به نام «{ $id }» ندارد.
error-no-data-dir = در این سیستم پوشه‌ای برای داده‌ها نیست.
hint-no-data-dir = متغیر APPEAL_DATA را مسیر یک پوشه بگذارید.
error-notes = در یادداشت نامه‌های فرستاده‌شده اشتباهی هست.
hint-notes = یادداشت چنین است: [[letter]] و زیر آن action = "…"، recipient = "…"، on = 2026-01-20، way = "post".
list-sent = در { $day } به «{ $recipient }» نوشته‌اید.
list-sent-due = در { $day } به «{ $recipient }» نوشته‌اید؛ موعد پاسخ { $due } است.
list-due = از { $due } موعد پاسخ «{ $recipient }» رسیده است: در { $day } نوشته‌اید. دوباره بنویسید، یا پاسخ را با «appeal done … --replied» یادداشت کنید.
list-replied = «{ $recipient }» در { $day } پاسخ داد.
guide-done = پس از فرستادن نامه، «appeal done { $action } RECIPIENT» آن را یادداشت می‌کند و «appeal list» موعد پاسخ را یادآوری می‌کند.
guide-done-place = دستور «appeal done { $action } RECIPIENT» نامه را در فایلی روی این دستگاه فرستاده یادداشت می‌کند؛ اگر شاید کس دیگری آن را بخواند، این کار را نکنید.
rule-status-closed-outcome = فراخوان «{ $action }» بسته است. { $outcome } سپاسگزاریم؛ نامهٔ دیگری لازم نیست.

## Diff: دو نسخه از یک پرونده

cli-diff = تفاوت‌های دو نسخه از یک پرونده را می‌گوید، نخست درخواست‌ها
cli-diff-action = شناسهٔ فراخوان، به همان شکلی که «appeal list» نشان می‌دهد
cli-diff-against = پوشهٔ کاری که نسخهٔ قدیمی‌تر در آن است
cli-diff-exit-code = اگر متفاوت باشند با ۳ پایان می‌یابد
diff-none = دو نسخه یکسان‌اند.
diff-count = { $count } تفاوت.
diff-added = + { $what }
diff-dropped = − { $what }
diff-added-value = + { $what }: { $value }
diff-dropped-value = − { $what }: { $value }
diff-changed = ~ { $what }
diff-changed-value = ~ { $what }: { $before } ← { $after }
diff-demand = درخواست «{ $name }»
diff-demand-text = درخواست «{ $name }» به زبان «{ $language }»
diff-demands-order = ترتیب درخواست‌ها
diff-status = وضعیت
diff-expires = آخرین روز
diff-issued = روز انتشار
diff-recipient = گیرندهٔ «{ $name }»
diff-detail = گیرندهٔ «{ $recipient }»، { $name }
diff-date = تاریخ «{ $name }»
diff-number = عدد «{ $name }»
diff-law = قانون «{ $name }»
diff-language = زبان «{ $name }»
diff-person = شخص «{ $name }»
diff-kind = نوع سند «{ $name }»
diff-key = کلید «{ $name }»
diff-source = منبع «{ $name }»
diff-texts = همهٔ متن‌ها به زبان «{ $language }»
diff-text = متن «{ $name }» به زبان «{ $language }»
outbox-case-changed = { $count } سند از نسخهٔ دیگری از «{ $action }»، متن‌ها یا قالب‌های آن ساخته شده است. «appeal batch» با فهرست، پیش‌نویس‌ها را از نو می‌سازد؛ «appeal diff» تفاوت‌ها را می‌گوید.
send-case-changed = { $count } پیش‌نویس در انتظار کهنه است: پرونده، متن‌ها یا قالب‌ها از آن پس تغییر کرده است. «appeal batch» با فهرست آن را از نو می‌سازد.
error-diff-against = این نسخهٔ { $folder } است.
outbox-case-paused = فراخوان «{ $action }» متوقف است. { $reason } نامه‌های فرستاده‌نشدهٔ آن نشان‌دار شده‌اند؛ لطفاً فعلاً هیچ‌یک را نفرستید.
send-case-paused = { $count } فایل در انتظار از «{ $action }» است که متوقف شده است. { $reason }

## پرونده: آنچه دربارهٔ خود می‌گوید

show-number = شماره: { $number }.
show-index = نمایه: { $index }.
show-number-index = شماره: { $number }. نمایه: { $index }.
show-follows = ادامهٔ فراخوانی پیشین است: { $title } ({ $id }).
show-followed = فراخوانی تازه‌تر ادامهٔ آن است: { $title } ({ $id }).
show-background = پیشینه:
error-follows = فراخوان دیگری به نام «{ $id }» نیست که این ادامهٔ آن باشد.
error-reason = دلیلی داده شده است، اما فراخوان متوقف نیست.
hint-reason = برای آنکه نامه نوشته نشود، status = "paused" بنویسید؛ وگرنه reason را بردارید.

## راهنما: تکمیل خودکار و صفحه‌های راهنما

cli-completions = اسکریپتی چاپ می‌کند که فرمان‌ها، گزینه‌ها و شناسهٔ اقدام‌ها را در پوسته کامل می‌کند
cli-completions-shell = یکی از bash، zsh، fish، powershell یا elvish
cli-completions-after =
    نمونه‌ها:
      appeal completions bash > ~/.local/share/bash-completion/completions/appeal
      appeal completions fish > ~/.config/fish/completions/appeal.fish
cli-man = صفحهٔ راهنمای برنامه یا یکی از فرمان‌های آن را چاپ می‌کند
cli-man-command = فرمان، مانند write یا outbox list؛ بدون آن، صفحهٔ خود برنامه
cli-man-after =
    نمونه‌ها:
      appeal man > appeal.1
      appeal man write > appeal-write.1
cli-man-heading-name = نام
cli-man-heading-synopsis = خلاصه
cli-man-heading-description = شرح
cli-man-heading-more = نمونه‌ها
cli-man-heading-version = نسخه

## توضیح هر قاعده، با «appeal explain CODE»
##
## explain-<code> خواستهٔ قاعده را در یک جمله می‌گوید؛ .why (دلیل)، .source (خاستگاه) و .how (راه رعایت) آن را توضیح می‌دهند.

cli-explain = توضیح یک قاعده: دلیل آن، خاستگاه آن و راه رعایت آن
cli-explain-code = کدی که در کروشه پس از «خطا» یا «هشدار» می‌آید، مانند demands؛ بدون آن همهٔ قاعده‌ها فهرست می‌شود
explain-why = دلیل
explain-source = خاستگاه
explain-how = راه رعایت
explain-allow = با {"\u200E"}--allow { $code } نامه با هشدار نوشته می‌شود.
explain-more = «appeal explain { $code }» دربارهٔ این قاعده بیشتر می‌گوید.
explain-each = «appeal explain CODE» دربارهٔ هر یک از این قاعده‌ها بیشتر می‌گوید: { $codes }.
explain-listed = «appeal explain CODE» می‌گوید هر قاعده برای چیست و چگونه رعایت می‌شود.

explain-one-page = نامهٔ چاپی در یک صفحه جا می‌گیرد.
    .why = نامهٔ یک‌صفحه‌ای خوانده می‌شود. از نامهٔ بلندتر آغازش را می‌خوانند، و درخواست‌ها در پایان آن است.
    .source = راهنماهای نامه‌نگاری در این باره هم‌نظرند.
    .how = نوشتهٔ خود یا بندهای پرونده را کوتاه کنید. پیش از این پیام، صفحه تا جایی که خوانا بماند کوچک شده است.
explain-full-name = نام کامل شخص، به خط زبان نامه، در نامه آمده است.
    .why = ادارات نامه‌ها را با نام بایگانی می‌کنند. نامه‌ای که نامی ندارد یا نام را نیمه‌کاره آورده است به هیچ پرونده‌ای نمی‌رسد.
    .source = راهنماهای نامه‌نگاری در این باره هم‌نظرند؛ املای نام در هر خط از پرونده است.
    .how = متغیر شخص را در یکی از بندهای پرونده به کار ببرید و پیام نام او را با منبع مقایسه کنید.
explain-demands = همهٔ درخواست‌های این نوع سند در نامه هست، و هیچ درخواست دیگری از پرونده در آن نیست.
    .why = نامه‌هایی که یک چیز می‌خواهند با هم وزن پیدا می‌کنند. درخواستی که از قلم افتاده یا به نوع دیگری تعلق دارد همه را سست می‌کند.
    .source = خود فراخوان، که می‌گوید چه خواسته می‌شود.
    .how = قالب این نوع سند را با قالب نامه و درخواست‌هایش را با درخواست‌های پرونده مقایسه کنید. ترتیب را می‌توان برگزید؛ هیچ‌یک را نمی‌توان کنار گذاشت.
explain-signed = نویسنده نام و نشانی پستی خود را می‌آورد.
    .why = مسئولان به کسی پاسخ می‌دهند که نشانی‌اش را بدانند؛ نامهٔ بی‌نشانی را نمی‌توان پاسخ داد.
    .source = راهنماهای نامه‌نگاری در این باره هم‌نظرند، و نیز دربارهٔ استثنای کسانی که با آن کشور پیوند دارند.
    .how = گزینهٔ {"\u200E"}--address را بیفزایید. اگر خود یا خانوادهٔ شما با آن کشور پیوند دارید، تنها با حروف اول نام و محل زندگی امضا کنید: {"\u200E"}--privacy place
explain-place = کسی که تنها با حروف اول نام و محل زندگی امضا می‌کند، در نوشتهٔ خود نمی‌گوید کیست: نه بخشی از نام، نه سطری از نشانی، نه نشانی ایمیل.
    .why = نامه ممکن است رونویسی شود، دست به دست شود و سال‌ها بماند. یک نام در متن، حروف اول پای نامه را بی‌اثر می‌کند.
    .source = قاعده‌ای از خود این برنامه.
    .how = آن را از نوشتهٔ خودتان بردارید. اگر واژه‌ای که یافته شده نام شما نیست، {"\u200E"}--allow place نامه را می‌پذیرد.
explain-danger = کسی که در کشورِ مربوط به پرونده زندگی می‌کند تنها با حروف اول نام و محل زندگی امضا می‌کند.
    .why = حکومتی که افراد را در بند نگه می‌دارد از راه نامه‌ها هم پی می‌برد چه کسی از آنان پشتیبانی می‌کند. نام کامل و نشانی می‌تواند نویسنده، خانواده‌اش و کسی را که در دست آن حکومت است به خطر بیندازد.
    .source = قاعدهٔ خود ماست. راهنماهای نامه‌نگاری به کسانی که با آن کشور پیوند دارند سفارش می‌کنند کمتر از خود بگویند. اگر در کشوری شهروندان بی‌خطر به مقام‌های خود می‌نویسند، پرونده یا فایل آن کشور این را با دلیلش می‌گوید ({"\u200E"}writing-within = "usual"{"\u200E"}).
    .how = گزینهٔ {"\u200E"}--privacy place{"\u200E"}؛ در فهرست نویسندگان و امضاکنندگان، «محل» در ستون «حریم خصوصی». اگر کسی خطر را سنجیده است و باز می‌خواهد با نام کامل امضا کند، خود تصمیم می‌گیرد: {"\u200E"}--allow danger{"\u200E"}، یا «بله» در ستون «خطر» در سطر خودش.
explain-personal = سطری به قلم خود نویسنده در نامه هست.
    .why = نامه‌ای که به قلم خودتان باشد وزنی بیش از رونوشت یک متن دارد: نشان می‌دهد کسی برایش وقت گذاشته است.
    .source = راهنماهای نامه‌نگاری در این باره هم‌نظرند.
    .how = گزینهٔ {"\u200E"}--note "…"{"\u200E"} را بیفزایید: چه کسی هستید، یا چرا این پرونده برایتان مهم است. مؤدبانه بنویسید و تنها از این پرونده بگویید.
explain-forms = خطاب آغازین و عبارت پایانی به هم و به مقام تعلق دارند.
    .why = خطاب نادرست نشانهٔ بی‌دقتی یا توهین شمرده و نامه کنار گذاشته می‌شود.
    .source = آداب نامه‌نگاری رسمی در هر زبان؛ در فرانسوی عبارت پایانی خطاب آغازین را تکرار می‌کند.
    .how = پیام‌های salutation را در letter.ftl اصلاح کنید: هر یک عبارت پایانی خود را دارد.
explain-language = زبان نامه یکی از زبان‌های فراخوان است، یا اگر فراخوان بپذیرد، هر زبان کامل دیگری.
    .why = فراخوان زبان‌هایی را نام می‌برد که گیرندگانش می‌خوانند. نامهٔ دوزبانه نامهٔ هیچ‌کس نیست.
    .source = خود فراخوان.
    .how = یکی از زبان‌هایش را با {"\u200E"}--lang برگزینید؛ «appeal show ACTION» آن‌ها را نشان می‌دهد.
explain-deadline = تاریخ نامه نه پس از آخرین روز فراخوان است و نه پیش از روز انتشار آن.
    .why = پس از آخرین روز شاید وضع دگرگون شده باشد: شخص آزاد یا جابه‌جا شده یا درخواست‌ها تغییر کرده باشد. نامه در آن صورت می‌تواند زیان برساند.
    .source = خود فراخوان، که آخرین روز را می‌گوید.
    .how = فراخوان تازه‌تری برای همان شخص بجویید. با {"\u200E"}--today می‌توان به تاریخ روز دیگری نوشت.
explain-dates = هیچ روزی که نامه گذشته می‌شمارد پس از روز نگارش آن نیست، و هیچ روزی که در پیش می‌شمارد پیش از آن نیست.
    .why = نامه‌ای که از رویدادی پیش از وقوع آن خبر می‌دهد، یا از اجرای حکم اعدامی که دیگر انجام شده است چنان می‌گوید که گویی در پیش است، در بهترین حالت نادرست است و می‌تواند در حق کسانی که آن را می‌خوانند بی‌رحمانه باشد.
    .source = همین برنامه.
    .how = تاریخ را در فایل پرونده درست کنید؛ آنچه را اعلام شده است در planned = [...]{"\u200E"} بیاورید؛ و چون گذشت، متن‌ها را از نو بنویسید. با {"\u200E"}--today می‌توان به تاریخ روز دیگری نوشت.
explain-status = برای فراخوان بسته یا متوقف نامه نوشته نمی‌شود؛ برای فراخوان بایگانی‌شده با یادآوری نوشته می‌شود.
    .why = وقتی فراخوانی پایان یافته است، نامهٔ بیشتر به کسی کمک نمی‌کند و شاید به آنچه به دست آمده آسیب بزند. وقتی متوقف است، نامه ممکن است به کسانی که موضوع به آنان مربوط است آسیب برساند.
    .source = کسی که فراخوان را نگه می‌دارد: وضعیت در فایل آن آمده است.
    .how = برای فراخوان دیگری بنویسید: «appeal list» فراخوان‌های باز را نشان می‌دهد. اگر بایگانی شده است، نخست فراخوان تازه‌ای بجویید.
explain-stale = مشخصات گیرنده و اطلاعات فراخوان در یک سال گذشته تأیید شده است.
    .why = نشانی‌ها عوض می‌شوند و رویدادها کهنه. با نشانی کهنه نامه گم می‌شود؛ با اطلاعات کهنه می‌توان پاسخ داد که نادرست است.
    .source = قاعده‌ای از خود این برنامه.
    .how = آن‌ها را با منبعی امروزی مقایسه کنید و روز آن را در فایل پرونده یا گیرنده بنویسید.
explain-office-holder = از کسی که شاید دیگر در آن مقام نباشد نام برده نمی‌شود.
    .why = نامه به صاحب پیشین مقام نشانهٔ بی‌دقتی است. نامه به خود مقام به دست کسی می‌رسد که اکنون در آن است.
    .source = قاعده‌ای از خود این برنامه: صاحب مقام تنها تا یک سال پس از روز تأیید نامش نام برده می‌شود.
    .how = به خود مقام بنویسید، بدون نام، در نوشتهٔ خودتان هم؛ یا تأیید کنید که چه کسی در آن است و روزش را بنویسید.
explain-copies = رونوشت به همهٔ کسانی می‌رود که فراخوان نام می‌برد، از جمله نمایندگی در کشور نویسنده.
    .why = گیرندهٔ رونوشت می‌پرسد که با نامه چه شد. نمایندگی به پایتخت خود گزارش می‌دهد.
    .source = خود فراخوان، که گیرندگان رونوشت را نام می‌برد.
    .how = گزینهٔ {"\u200E"}--to را بردارید، یا گیرندگان یادشده را بیفزایید.
explain-placeholder = هیچ جای خالی پرنشده‌ای در نامه نمانده است.
    .why = «[نام شما]» در نامه نشان می‌دهد که بی‌خواندن رونویسی شده است.
    .source = راهنماها می‌خواهند که نامه یک بار دیگر خوانده شود؛ این برنامه هر نامه را با مقدارهای خنثی می‌آزماید.
    .how = پیام یا قالبی را که جای خالی از آن آمده است اصلاح کنید. در نوشتهٔ خودتان به همان صورت می‌ماند.
explain-mailto-length = پیوند mailto برای برنامه‌هایی که آن را باز می‌کنند به‌اندازه کوتاه است.
    .why = بعضی برنامه‌ها پیوندهای بلند را می‌بُرند و پایان نامه بی‌صدا از دست می‌رود. هر حرف فارسی شش نویسه از پیوند می‌گیرد.
    .source = آنچه مرورگرها و برنامه‌های ایمیل می‌پذیرند؛ اندازه‌گیری‌شده.
    .how = پیش از فرستادن، متن ایمیل را با نامه مقایسه کنید، یا {"\u200E"}--format eml را به کار ببرید که محدودیتی ندارد.

## Locale

cli-locale = زبان‌ها: میزان تکمیل هر یک، زبان تازه، و آنچه در فایل‌هایشان نادرست است
cli-locale-check = بررسی فایل‌های زبان‌ها: هر ایراد با جای آن و راه اصلاحش
cli-locale-check-langs = زبان‌ها؛ اگر داده نشود، همهٔ آن‌ها
cli-locale-check-deny = هشداری را خطا بگیر: کد آن، یا چند کد با ویرگول میان آن‌ها
cli-locale-check-allow = یافته‌های این کد، یا چند کد با ویرگول میان آن‌ها، گفته نشود
locale-check-done = فایل‌های این زبان‌ها بررسی شد: { $languages }.

## قاعده‌های فایل‌های زبان: چه نادرست است

locale-byte-order-mark = اینجا نشانهٔ ترتیب بایت‌هاست که هیچ متنی به آن نیاز ندارد.
locale-missing-file = فایل { $file } نیست.
locale-obsolete-file = هیچ چیز فایل { $file } را نمی‌خواند.
locale-syntax = این Fluent نیست؛ پیام خوانده نمی‌شود.
locale-nesting = آکولادها یا پرانتزها اینجا بیش از { $limit } لایه در هم‌اند.
locale-default-variant = این گزینش دقیقاً یک حالت پیش‌فرض می‌خواهد.
locale-empty-value = «{ $name }» متن ندارد.
locale-duplicate-message = «{ $name }» پیش‌تر در { $file }، خط { $line } آمده است.
locale-term-and-message = «{ $name }» هم پیام است و هم واژه؛ دیگری در { $file }، خط { $line } است.
locale-duplicate-attribute = ویژگی «{ $name }» دو بار آمده است.
locale-duplicate-variant = حالت «{ $name }» دو بار آمده است.
hint-laid-out = نویسهٔ «#» را از ابتدای هر یک از سطرهایش بردارید و ترجمه را پس از «=» بنویسید.
locale-missing-message = پیام «{ $name }» نیست: «{ $text }»
locale-missing-attribute = «{ $name }» ویژگی «{ $attribute }» را ندارد.
locale-obsolete-message = هیچ چیز «{ $name }» را نمی‌گوید و زبان مرجع چنین پیامی ندارد.
locale-obsolete-attribute = زبان مرجع در «{ $name }» ویژگی «{ $attribute }» ندارد.
locale-missing-in-reference = نامه‌ها به پیام «{ $name }» نیاز دارند و در { $file } نیست.
locale-unused-message = هیچ چیز «{ $name }» را نمی‌گوید: نه فراخوانی، نه قالبی، نه پیامی دیگر.
locale-missing-variable = «{ $name }» متغیر {"\u200E"}{ "{" } ${ $variable } { "}" }{"\u200E"} را نشان نمی‌دهد که زبان مرجع نشان می‌دهد.
locale-lost-selector = «{ $name }» مانند زبان مرجع بر پایهٔ {"\u200E"}${ $variable }{"\u200E"} گزینش نمی‌کند.
locale-same-as-source = «{ $name }» همان است که در زبان مرجع است.
locale-text-length = «{ $name }» { $length } حرف دارد و متن مرجعش { $source } حرف.
locale-unknown-reference = چیزی به نام «{ $name }» نیست که به آن ارجاع شود.
locale-cycle = پیام‌ها دوروار به یکدیگر ارجاع می‌دهند: { $path }
locale-long-chain = بیش از { $limit } پیام پشت سر هم به یکدیگر ارجاع می‌دهند.
locale-unknown-variable = برنامه به این پیام متغیری به نام «{ $name }» نمی‌دهد.
locale-unknown-selector = گزینش به «{ $name }» بسته است که برنامه به این پیام نمی‌دهد.
locale-unknown-function = تابعی به نام «{ $name }» نیست.
locale-unknown-option = «{ $name }» گزینه‌ای از { $function } نیست.
locale-function-argument = تابع { $name } میان پرانتزهایش یک متغیر می‌خواهد.
locale-argument-type =
    { $type ->
        [number] تابع { $function } نمی‌تواند «{ $name }» را بنویسد، که عدد است.
        [date] تابع { $function } نمی‌تواند «{ $name }» را بنویسد، که تاریخ است.
       *[text] تابع { $function } نمی‌تواند «{ $name }» را بنویسد، که متن است.
    }
locale-term-variable = یک واژه متغیر «{ $name }» را به کار می‌برد.
locale-term-argument = به واژهٔ «{ $name }» آرگومان داده شده است.
locale-placeables = «{ $name }» بیش از { $limit } جانشین را باز می‌کند.
locale-missing-plural = صورت «{ $form }» نیست (مانند { $example })؛ به جای آن «{ $name }» گفته می‌شود.
locale-extra-plural = این زبان صورت جمع «{ $name }» ندارد.
locale-hidden-number = «{ $name }» برای { $number } هم برگزیده می‌شود و {"\u200E"}${ $variable }{"\u200E"} را نشان نمی‌دهد.
locale-unknown-variant = متغیر {"\u200E"}${ $variable }{"\u200E"} هرگز «{ $name }» نیست.
locale-control-character = اینجا یک نویسهٔ کنترلی است: { $character }
locale-bidi-control = اینجا نویسه‌ای است که ترتیب متن را عوض می‌کند: { $character }
locale-unbalanced-isolate = اینجا یک نشانهٔ جداساز بی‌جفت است: { $character }
locale-replacement-character = نویسه‌ای اینجا از دست رفته است: {"\u200E"}U+FFFD به جای آن است.
locale-leading-space = متن با فاصله آغاز می‌شود.
locale-trailing-space = در پایان خط فاصله است.
locale-double-space = دو فاصله کنار هم است.
locale-foreign-script = «{ $word }» به خط دیگری است.
locale-persian-letter = «{ $found }» به جای حرف فارسی حرف عربی دارد.
locale-persian-digit = «{ $found }» به رقم‌های فارسی نیست.
locale-persian-punctuation = «{ $found }» نشانه‌ای، یا پیش از آن فاصله‌ای، دارد که فارسی نیست.
locale-persian-joiner = «{ $found }» نیم‌فاصله ندارد.
locale-persian-ezafe = «{ $found }» اضافه را به شیوهٔ دیگری دارد.
locale-french-space = فاصلهٔ کنار «{ $found }» نیست یا شکستنی است.
locale-spanish-opening = «{ $found }» جفت ندارد.
locale-salutation-close = عبارت پایانی با خطاب «{ $name }» نمی‌خواند.
locale-allow-reason = این توضیح چیزی را مجاز می‌کند و دلیلی نمی‌آورد.
locale-allow-code = «{ $code }» قاعده‌ای نیست که توضیحی بتواند مجاز کند.
locale-allow-nothing = هیچ چیز اینجا نیازی ندارد که «{ $code }» مجاز شود.

## قاعده‌های فایل‌های زبان: توضیح‌ها

locale-source-fluent = دستور زبان Fluent و آنچه Fluent هنگام ساختن نامه می‌کند.
locale-source-translation = آنچه ابزارهای ترجمه، مانند compare-locales، بر آن هم‌رأی‌اند.
locale-source-program = قاعدهٔ خود این برنامه: آنچه از نامه‌هایش می‌داند.
locale-source-plural = قاعده‌های جمع در CLDR.
locale-source-unicode = یونیکد، و اینکه نامه همان را نشان دهد که می‌گوید.
locale-source-typography = املا و حروف‌چینی زبان.

explain-own-address = آنچه فرستاده می‌شود به خود شما می‌رسد و هرگز به نشانی هیچ گیرنده‌ای نمی‌رود.
    .why = پیش‌نویسی که به دست مقامی برسد نامه‌ای است که هیچ‌کس آن را نخوانده و نفرستاده است. نشانی همهٔ گیرندگان، به هر شکلی که نوشته شود، رد می‌شود: نشانی‌های همهٔ فراخوان‌ها، آن‌هایی که صندوق از گیرندگان نامه‌هایش نگه می‌دارد، و آن‌هایی که در سرآیند پیش‌نویس‌ها آمده است.
    .source = همین برنامه.
    .how = نشانی خودتان را بدهید: {"\u200E"}--own، یا در فایل تنظیمات زیر {"\u200E"}[send] بنویسید {"\u200E"}own = ["…"]{"\u200E"}. هر کس پیش‌نویس‌ها را می‌خواند، خودش آن‌ها را از برنامهٔ ایمیل خود می‌فرستد.
explain-unreadable-file = هر فایل خواندنی است: UTF-8 و نه بزرگ‌تر از یک مگابایت.
    .why = آنچه خوانده نشود چیزی نمی‌گوید و هر نامه‌ای که به آن نیاز داشته باشد رد می‌شود.
    .source = { locale-source-unicode }
    .how = فایل را با رمزگذاری UTF-8 ذخیره کنید.
explain-byte-order-mark = در هیچ فایلی نشانهٔ ترتیب بایت نیست.
    .why = برنامه‌های دیگر این نشانه را جزئی از نخستین پیام می‌گیرند و آن پیام از دست می‌رود.
    .source = { locale-source-unicode }
    .how = فایل را با UTF-8 و بدون نشانهٔ ترتیب بایت (BOM) ذخیره کنید.
explain-missing-file = هر زبان همهٔ فایل‌هایی را دارد که نامه‌هایش نیاز دارند.
    .why = بدون آن هیچ نامه‌ای از این فراخوان‌ها به این زبان نوشته نمی‌شود.
    .source = { locale-source-translation }
    .how = فایل هم‌نام را از زبان مرجع رونوشت بگیرید و ترجمه کنید.
explain-obsolete-file = هر فایل را برنامه می‌خواند و زبان مرجع هم آن را دارد.
    .why = فایلی که کسی نمی‌خواند بیهوده ترجمه می‌شود؛ اغلب نامش غلط نوشته شده یا فراخوانش دیگر نیست.
    .source = { locale-source-translation }
    .how = نام فایل را درست کنید یا آن را پاک کنید.
explain-syntax = هر خط به زبان Fluent خواندنی است.
    .why = جایی که پیامی خوانده نشود، همهٔ فایل رد می‌شود: در نامه جای خالی می‌ماند.
    .source = { locale-source-fluent }
    .how = به این خط و خط پیش از آن نگاه کنید: یک آکولاد، گیومه یا نشانهٔ مساوی کم یا زیاد است.
explain-nesting = آکولادها و پرانتزها چندان در هم نمی‌روند.
    .why = چنین متنی را کسی نمی‌تواند بخواند و ممکن است برنامه را از کار بیندازد.
    .source = { locale-source-fluent }
    .how = آکولادها را ببندید یا متن را به چند پیام بخش کنید.
explain-default-variant = هر گزینش یک حالت پیش‌فرض دارد.
    .why = برای مقداری که هیچ حالتی آن را نام نمی‌برد چیزی برای گفتن نمی‌ماند.
    .source = { locale-source-fluent }
    .how = پیش از یکی از حالت‌ها ستاره بگذارید؛ بیشتر وقت‌ها {"\u200E"}*[other]{"\u200E"}.
explain-empty-value = هر پیام و هر ویژگی چیزی می‌گوید.
    .why = پیام خالی در نامه جای خالی می‌گذارد.
    .source = { locale-source-fluent }
    .how = متن را بنویسید یا پیام را تا ترجمه نشده پاک کنید.
explain-duplicate-message = هر شناسه در فایل‌هایی که یک نامه از آن‌ها ساخته می‌شود یک بار می‌آید.
    .why = تنها یکی از آن دو گفته می‌شود و کسی نمی‌داند کدام.
    .source = { locale-source-fluent }
    .how = یکی را پاک کنید یا شناسهٔ دیگری به آن بدهید.
explain-term-and-message = هیچ واژه‌ای شناسهٔ یک پیام را ندارد.
    .why = برنامه پیام‌ها و واژه‌ها را با یک نام نگه می‌دارد و یکی از دست می‌رود.
    .source = { locale-source-fluent }
    .how = شناسهٔ دیگری به واژه بدهید، آنجا هم که به آن ارجاع شده است.
explain-duplicate-attribute = هر ویژگی یک پیام یک بار می‌آید.
    .why = تنها یکی از آن دو گفته می‌شود.
    .source = { locale-source-fluent }
    .how = یکی را پاک کنید.
explain-duplicate-variant = هر حالت یک گزینش یک بار می‌آید.
    .why = دومی هرگز برگزیده نمی‌شود.
    .source = { locale-source-fluent }
    .how = یکی را پاک کنید یا کلیدش را درست کنید.
explain-missing-message = هر زبان همهٔ پیام‌های زبان مرجع را دارد.
    .why = نامه‌ای که به آن نیاز دارد در این زبان رد می‌شود.
    .source = { locale-source-translation }
    .how = پیام را با ترجمه‌اش اینجا بیفزایید.
explain-missing-attribute = هر پیام همهٔ ویژگی‌هایی را دارد که در زبان مرجع دارد.
    .why = نامه‌ای که به آن نیاز دارد در این زبان رد می‌شود.
    .source = { locale-source-translation }
    .how = ویژگی را در خطی جدا و با تورفتگی به پیام بیفزایید.
explain-obsolete-message = هیچ زبانی پیامی ندارد که در زبان مرجع نباشد و چیزی به آن نیاز نداشته باشد.
    .why = نامش عوض شده یا حذف شده است، یا شناسه‌اش غلط نوشته شده و آنگاه شناسهٔ درست نیست.
    .source = { locale-source-translation }
    .how = شناسه را درست کنید یا پیام را پاک کنید.
explain-obsolete-attribute = هیچ پیامی ویژگی‌ای ندارد که در زبان مرجع نداشته باشد.
    .why = هیچ چیز آن را نمی‌گوید؛ اغلب نامش غلط نوشته شده است.
    .source = { locale-source-translation }
    .how = نام ویژگی را درست کنید یا آن را پاک کنید.
explain-missing-in-reference = زبان مرجع همهٔ پیام‌هایی را دارد که یک فراخوان، گیرنده یا قالب می‌خواهد.
    .why = آنچه در زبان مرجع نباشد به هیچ مترجمی نشان داده نمی‌شود.
    .source = { locale-source-program }
    .how = پیام را در زبان مرجع بنویسید یا نام را آنجا که خواسته شده درست کنید.
explain-unused-message = هر پیام زبان مرجع به کار می‌آید.
    .why = مترجمان بیهوده کار می‌کنند، یا قالبی آن را فراموش کرده است.
    .source = { locale-source-program }
    .how = پیام را به کار ببرید یا در همهٔ زبان‌ها پاک کنید.
explain-missing-variable = ترجمه همهٔ متغیرهایی را نشان می‌دهد که زبان مرجع نشان می‌دهد.
    .why = یک نام، تاریخ یا عدد فراخوان از دست می‌رود.
    .source = { locale-source-translation }
    .how = متغیر را در متن بگذارید؛ اگر زبان به‌راستی به آن نیاز ندارد، در توضیح بگویید چرا: {"\u200E"}# allow(missing-variable): …
explain-lost-selector = هر جا زبان مرجع بر پایهٔ متغیری گزینش می‌کند، ترجمه هم می‌کند.
    .why = واژه‌ها برای برخی عددها یا اشخاص نادرست می‌شود.
    .source = { locale-source-translation }
    .how = همان گزینش را بیاورید؛ اگر همهٔ صورت‌ها یکسان‌اند، در توضیح بگویید: {"\u200E"}# allow(lost-selector): …
explain-same-as-source = هر متن ترجمه شده است.
    .why = احتمالاً فراموش شده است و دو زبان هرگز در یک نامه در هم نمی‌آیند.
    .source = { locale-source-translation }
    .how = ترجمه‌اش کنید؛ اگر همین درست است (یک نام، یا واژه‌ای مشترک)، در توضیح بگویید چرا: {"\u200E"}# allow(same-as-source): …
explain-text-length = ترجمه بسیار بلندتر یا کوتاه‌تر از متن مرجع نیست.
    .why = چیزی افتاده، دو بار آمده یا در پیام دیگری گذاشته شده است.
    .source = { locale-source-translation }
    .how = با متن مرجع مقایسه کنید؛ اگر درست است، در توضیح بگویید چرا: {"\u200E"}# allow(text-length): …
explain-unknown-reference = هر آنچه پیامی به آن ارجاع می‌دهد هست.
    .why = نامه خود ارجاع را نشان می‌دهد یا رد می‌شود.
    .source = { locale-source-fluent }
    .how = نام را درست کنید یا آنچه را به آن ارجاع شده بنویسید.
explain-cycle = هیچ پیامی به واسطهٔ دیگران به خودش ارجاع نمی‌دهد.
    .why = هرگز به پایان نمی‌رسد.
    .source = { locale-source-fluent }
    .how = یکی از آن‌ها را کامل و بدون ارجاع بنویسید.
explain-long-chain = ارجاع‌ها بی‌پایان زنجیر نمی‌شوند.
    .why = برنامه بیش از این آن‌ها را دنبال نمی‌کند.
    .source = { locale-source-fluent }
    .how = برخی از پیام‌ها را کامل و بدون ارجاع بنویسید.
explain-unknown-variable = هر پیام تنها متغیرهایی را به کار می‌برد که برنامه به آن می‌دهد.
    .why = نامه رد می‌شود، چون چیزی برای گذاشتن در آنجا نیست.
    .source = { locale-source-program }
    .how = متغیری را به کار ببرید که پیام دریافت می‌کند؛ توضیح‌های زبان مرجع آن‌ها را برمی‌شمارند.
explain-unknown-selector = گزینش به متغیری بسته است که برنامه به پیام می‌دهد.
    .why = همیشه حالت پیش‌فرض برگزیده می‌شود، بی هیچ هشداری.
    .source = { locale-source-program }
    .how = بر پایهٔ متغیری گزینش کنید که پیام دریافت می‌کند؛ توضیح‌های زبان مرجع آن‌ها را برمی‌شمارند.
explain-unknown-function = تنها تابع‌هایی به کار می‌رود که برنامه دارد.
    .why = نامه نام تابع را نشان می‌دهد.
    .source = { locale-source-fluent }
    .how = از NUMBER، DATETIME یا LIST استفاده کنید یا متغیر را تنها بنویسید.
explain-unknown-option = به هر تابع تنها گزینه‌هایی داده می‌شود که می‌شناسد.
    .why = گزینه هیچ کاری نمی‌کند.
    .source = { locale-source-fluent }
    .how = گزینه را درست کنید یا بردارید.
explain-function-argument = به هر تابع آنچه با آن کار می‌کند داده می‌شود.
    .why = نامه نام تابع را نشان می‌دهد.
    .source = { locale-source-fluent }
    .how = پیش از گزینه‌ها یک متغیر بگذارید: {"\u200E"}{ "{" } NUMBER($count) { "}" }{"\u200E"}
explain-argument-type = به هر تابع متغیری داده می‌شود که بتواند آن را بنویسد.
    .why = تابع NUMBER عدد می‌نویسد و تابع DATETIME تاریخ. به‌جای هر چیز دیگر، نامه نام تابع را نشان می‌دهد.
    .source = { locale-source-fluent }
    .how = متغیر را بدون تابع بنویسید، یا با تابعی که برای آن است.
explain-term-variable = در هیچ واژه‌ای متغیر نیست.
    .why = واژه‌ها متغیرهای نامه را دریافت نمی‌کنند؛ آنجا خالی می‌ماند.
    .source = { locale-source-fluent }
    .how = واژه را پیام کنید: خط تیرهٔ آغاز شناسه‌اش را اینجا و در ارجاع‌ها پاک کنید.
explain-term-argument = به هیچ واژه‌ای آرگومان داده نمی‌شود.
    .why = واژه‌ها اینجا متغیر ندارند و آرگومان‌ها هیچ کاری نمی‌کنند.
    .source = { locale-source-fluent }
    .how = پرانتزها را بردارید؛ برای صورت‌های یک واژه چند واژه بنویسید.
explain-placeables = هر پیام حداکثر صد جانشین را باز می‌کند.
    .why = برنامه آنجا می‌ایستد و نامه رد می‌شود.
    .source = { locale-source-fluent }
    .how = پیام را بخش کنید یا بگذارید به پیام‌های کمتری ارجاع دهد.
explain-missing-plural = گزینش بر پایهٔ عدد همهٔ صورت‌های جمع زبان را دارد.
    .why = برخی عددها واژه‌های نادرست می‌گیرند.
    .source = { locale-source-plural }
    .how = پیش از حالت پیش‌فرض حالتی برای این صورت بیفزایید.
explain-extra-plural = گزینش بر پایهٔ عدد تنها صورت‌های جمع زبان را دارد.
    .why = این حالت هرگز برگزیده نمی‌شود.
    .source = { locale-source-plural }
    .how = این حالت را پاک کنید یا خود عدد را نام ببرید، مانند {"\u200E"}[1]{"\u200E"}.
explain-hidden-number = حالتی که برای یک عدد است برای عدد دیگری برگزیده نمی‌شود.
    .why = در برخی زبان‌ها {"\u200E"}[one]{"\u200E"} برای صفر یا بیست‌ویک هم هست: آنگاه متن چیزی نادرست می‌گوید.
    .source = { locale-source-plural }
    .how = متغیر را در آن نشان دهید، برای آن عدد حالتی بیفزایید، مانند {"\u200E"}[0]{"\u200E"}، یا عددی را که منظور است نام ببرید، مانند {"\u200E"}[1]{"\u200E"}.
explain-unknown-variant = هر گزینش تنها مقدارهایی را نام می‌برد که هستند.
    .why = این حالت هرگز برگزیده نمی‌شود؛ بیشتر وقت‌ها غلط نوشته شده است.
    .source = { locale-source-program }
    .how = کلید حالت را درست کنید.
explain-control-character = در هیچ فایلی نویسهٔ کنترلی نیست، حتی به صورت کد.
    .why = دیده نمی‌شود و در ترمینال یا ایمیل زیان می‌رساند.
    .source = { locale-source-unicode }
    .how = آن را پاک کنید.
explain-bidi-control = در هیچ فایلی نویسه‌ای نیست که ترتیب آنچه دیده می‌شود را عوض کند.
    .why = نامه ممکن است چیزی جز آنچه می‌گوید نشان دهد. برنامه خودش نام‌ها و عددها را جدا می‌کند.
    .source = { locale-source-unicode }
    .how = آن را پاک کنید؛ اگر نشانه‌ای در سوی نادرست است، {"\u200E"}U+200E یا {"\u200E"}U+200F به کار می‌آید.
explain-unbalanced-isolate = هیچ جداسازی باز نمی‌ماند و هیچ‌کدام بی آنکه باز شده باشد بسته نمی‌شود.
    .why = هر آنچه پس از آن است ممکن است با ترتیب نادرست نشان داده شود.
    .source = { locale-source-unicode }
    .how = آن را پاک کنید: برنامه خودش نام‌ها و عددها را جدا می‌کند.
explain-replacement-character = هیچ نویسه‌ای از دست نرفته است.
    .why = فایل زمانی با رمزگذاری دیگری خوانده شده است.
    .source = { locale-source-unicode }
    .how = نویسهٔ ازدست‌رفته را از نو بنویسید.
explain-leading-space = هیچ متنی با فاصله آغاز نمی‌شود.
    .why = خط را جابه‌جا می‌کند و کسی نمی‌بیند چرا.
    .source = { locale-source-typography }
    .how = فاصله را پاک کنید.
explain-trailing-space = هیچ خطی با فاصله پایان نمی‌یابد.
    .why = دیده نمی‌شود؛ در میان متن می‌ماند و فاصلهٔ بعدی را دوچندان می‌کند.
    .source = { locale-source-typography }
    .how = فاصله را پاک کنید.
explain-double-space = میان واژه‌ها یک فاصله است.
    .why = در نامهٔ چاپ‌شده دیده می‌شود.
    .source = { locale-source-typography }
    .how = یکی را پاک کنید.
explain-foreign-script = متن تنها حرف‌های خط همان زبان را دارد.
    .why = ترجمه نشده مانده است، یا حرفی به جای حرف همانندی آمده است.
    .source = { locale-source-typography }
    .how = آن را ترجمه یا آوانویسی کنید یا از نو بنویسید؛ اگر باید بماند، در توضیح بگویید چرا: {"\u200E"}# allow(foreign-script): …
explain-persian-letter = فارسی با حرف‌های فارسی «ی» و «ک» نوشته می‌شود، نه با شکل‌های عربی آن‌ها.
    .why = جست‌وجو چنین واژه‌هایی را نمی‌یابد و برخی قلم‌ها آن‌ها را به شکل دیگری نشان می‌دهند.
    .source = { locale-source-typography }
    .how = واژه را با صفحه‌کلید فارسی از نو بنویسید: «ی»، «ک»، «ت» یا «ه»، «هٔ».
explain-persian-digit = رقم‌ها در متن فارسی فارسی‌اند: از ۰ تا ۹.
    .why = دو گونه رقم در یک نامه نشانهٔ بی‌دقتی است.
    .source = { locale-source-typography }
    .how = عدد را با رقم‌های فارسی بنویسید، یا به صورت متغیر تا برنامه بنویسد.
explain-persian-punctuation = نشانه‌ها در متن فارسی «،» و «؛» و «؟» هستند و به واژهٔ پیش از خود می‌چسبند.
    .why = نشانه‌های لاتین شکل و جای سوی دیگر را دارند.
    .source = { locale-source-typography }
    .how = نشانه‌های «،» و «؛» و «؟» را بدون فاصلهٔ پیشین به کار ببرید.
explain-persian-joiner = پس از پیشوند «می» و «نمی» و پیش از نشانهٔ جمع نیم‌فاصله می‌آید.
    .why = بدون آن واژه غلط است یا در پایان خط می‌شکند.
    .source = { locale-source-typography }
    .how = آنجا نیم‌فاصله بگذارید ({"\u200E"}U+200C؛ در صفحه‌کلید فارسی Shift و کلید فاصله).
explain-persian-ezafe = اضافه پس از «ه» بیان حرکت با همزهٔ روی «ه» نوشته می‌شود.
    .why = یک نامه به یک شیوه پایبند است.
    .source = { locale-source-typography }
    .how = «ه» و {"\u200E"}U+0654 را بنویسید.
# allow(persian-punctuation): the marks are named, not used
explain-french-space = در فرانسوی پیش از ; و ! و ? فاصلهٔ باریک نشکن و پیش از : و درون گیومه فاصلهٔ نشکن می‌آید.
    .why = وگرنه نشانه ممکن است در آغاز خط تنها بماند.
    .source = { locale-source-typography }
    .how = پیش از ; و ! و ? نویسهٔ {"\u200E"}U+202F و پیش از : و درون گیومه {"\u200E"}U+00A0 بگذارید. در کانادا پیش از ; و ! و ? چیزی نمی‌آید.
# allow(persian-punctuation): the marks are named, not used
explain-spanish-opening = در اسپانیایی هر پرسش و ندا با ¿ یا ¡ باز و با ? یا ! بسته می‌شود.
    .why = اسپانیایی به هر دو نشانه نیاز دارد.
    .source = { locale-source-typography }
    .how = نشانهٔ کم را آنجا که پرسش یا ندا آغاز می‌شود یا پایان می‌یابد بگذارید.
explain-salutation-close = خطاب و عبارت پایانی با هم می‌خوانند.
    .why = عبارتی که دیگری را، یا به جای یک تن چند تن را، خطاب کند توهین‌آمیز است.
    .source = { locale-source-program }
    .how = عبارت پایانی را با خطاب بسنجید: عنوان و شمار و صورت باید با هم بخوانند.
explain-allow-reason = هر که یافته‌ای را مجاز می‌کند می‌گوید چرا.
    .why = مترجم بعدی باید بداند که آن دلیل هنوز برقرار است یا نه.
    .source = { locale-source-program }
    .how = دلیل را پس از دونقطه بنویسید: {"\u200E"}# allow(same-as-source): نام خاص
explain-allow-code = توضیح قاعده‌هایی را مجاز می‌کند که هستند.
    .why = وگرنه هیچ چیز را مجاز نمی‌کند.
    .source = { locale-source-program }
    .how = کد را درست کنید؛ فرمان «appeal explain» همه را برمی‌شمارد.
explain-allow-nothing = توضیح تنها آنچه را یافت می‌شود مجاز می‌کند.
    .why = اشتباه بعدی را پنهان می‌کند.
    .source = { locale-source-program }
    .how = توضیح را پاک کنید یا درست بالای پیامی بگذارید که برای آن است.

## زبان‌ها و پرونده‌های تازه

cli-locale-list = نمایش میزان تکمیل هر زبان و شمار نامه‌هایی که به آن می‌توان نوشت
cli-locale-new = ساختن فایل‌های زبانی تازه، آمادهٔ پر کردن
cli-locale-new-after =
    نمونه‌ها:
      appeal --workspace my-words locale new de
      appeal locale new pt-BR --from es
cli-locale-new-lang = برچسب زبان (BCP 47)، مانند de یا pt-BR یا zh-Hant
cli-locale-new-from = زبانی که متن آن ترجمه می‌شود؛ اگر داده نشود، انگلیسی
cli-locale-pseudo = ساختن زبان‌هایی که کسی به آن‌ها سخن نمی‌گوید و هر آنچه از دسترس مترجم بیرون است در آن‌ها به چشم می‌آید
cli-locale-pseudo-langs = یکی از en-XA (با نشانه‌های آوایی) و ar-XB (از راست به چپ)؛ اگر داده نشود، هر دو
cli-action = پرونده‌ها: پروندهٔ تازه
cli-action-new = ساختن فایل پرونده همراه با پیام‌هایش به همهٔ زبان‌ها، آمادهٔ پر کردن
cli-action-new-id = شناسهٔ فراخوان: حروف کوچک لاتین، رقم و خط تیره

error-no-workspace = پوشه‌ای برای نوشتن نیست: آنچه درون برنامه است تغییر نمی‌کند.
hint-no-workspace = پوشه‌ای را با {"\u200E"}--workspace معرفی کنید؛ اگر نباشد ساخته می‌شود.
error-content-exists = فایل { $file } از پیش هست. چیزی نوشته نشد.
hint-content-exists = آن را جابه‌جا کنید، یا برای فایل تازه نام دیگری برگزینید.

locale-nature =
    { $direction ->
        [rtl] زبان { $language } ({ $tag }): خط { $script }، از راست به چپ.
       *[ltr] زبان { $language } ({ $tag }): خط { $script }، از چپ به راست.
    }
locale-new-made =
    { $count ->
        [one] { $count } فایل برای زبان { $language } ({ $tag }) آمادهٔ پر کردن است.
       *[other] { $count } فایل برای زبان { $language } ({ $tag }) آمادهٔ پر کردن است.
    }
locale-new-next = آن‌ها را با هر ویرایشگر متنی پر کنید. برای دیدن آنچه کم یا نادرست است: appeal locale check { $tag }
locale-head-how = برای ترجمهٔ هر پیام، «# » را از آغاز سطرهایش بردارید و متن را پس از «=» بنویسید. سطرهای دارای «{ $source } |» متن اصلی را نشان می‌دهند. آنچه به صورت توضیح بماند کم به شمار می‌آید و نامه‌ای که به آن نیاز دارد نوشته نمی‌شود.
locale-head-keep = شناسه‌ها و ویژگی‌ها (مانند close) و آنچه میان { "{ }" } است نامشان را نگه می‌دارند؛ ترتیب جمله با شماست.
locale-head-forms =
    { $count ->
        [1] پیام عدددار در اینجا یک صورت دارد: { $forms }.
       *[other] پیام عدددار در اینجا این صورت‌ها را دارد: { $forms }.
    }
locale-head-pseudo = این فایل را فرمان «appeal locale pseudo» از متن زبان‌های دیگر ساخته است و از نو می‌سازد: آن را ویرایش نکنید.
locale-pseudo-made = کسی به این زبان‌ها سخن نمی‌گوید. نامه‌ای با {"\u200E"}--lang en-XA یا {"\u200E"}--lang ar-XB بنویسید یا LC_ALL را تنظیم کنید: هر چه مانند پیش خوانده شود از دسترس مترجمان بیرون است.
error-language-alias = برچسب «{ $found }» نام دیگری برای «{ $tag }» است.
hint-language-alias = پوشه یک نام دارد: appeal locale new { $tag }
error-language-no-script = زبان «{ $found }» و خط آن شناخته نیست.
hint-language-no-script = برچسب را دوباره بررسی کنید، یا خط را نیز با آن بنویسید: { $found }-Latn یا { $found }-Arab.
error-locale-there =
    { $missing ->
        [0] زبان «{ $tag }» از پیش هست و چیزی کم ندارد.
        [one] زبان «{ $tag }» با همهٔ فایل‌هایش از پیش هست؛ { $missing } پیام کم دارد.
       *[other] زبان «{ $tag }» با همهٔ فایل‌هایش از پیش هست؛ { $missing } پیام کم دارد.
    }
hint-locale-there = برای دیدن آنچه کم یا نادرست است: appeal locale check { $tag }
error-locale-pseudo = برچسب «{ $found }» از زبان‌هایی نیست که کسی به آن‌ها سخن نمی‌گوید.
locale-list-language = { $language } ({ $tag })
locale-list-pseudo = { $tag } (کسی به آن سخن نمی‌گوید)
locale-list-done =
    { $messages ->
        [one] { $done } از { $messages } پیام ترجمه شده است
       *[other] { $done } از { $messages } پیام ترجمه شده است
    }
locale-list-missing =
    { $count ->
        [one] { $count } پیام کم است
       *[other] { $count } پیام کم است
    }
locale-list-same =
    { $count ->
        [one] { $count } پیام همان متن اصلی است
       *[other] { $count } پیام همان متن اصلی است
    }
locale-list-letters = نامه‌ها: { $can } از { $all }

error-action-there = فراخوان «{ $id }» از پیش هست: { $file }.
hint-action-there = شناسهٔ دیگری برگزینید.
action-new-made = پرونده با پیام‌هایش به این زبان‌ها آمادهٔ پر کردن است: { $languages }.
action-new-next = نخست فایل پرونده و سپس پیام‌های دست‌کم یک زبان را پر کنید. برای دیدن آنچه کم یا نادرست است: appeal show { $id }
action-new-head = پروندهٔ «{ $id }». آنچه را منابع می‌گویند بنویسید و نه بیش از آن؛ آنچه را نمی‌گویند کنار بگذارید. هر چه در اینجا هنوز خالی است خطا به شمار می‌آید و نامه‌ای نوشته نمی‌شود. همهٔ فیلدها در docs/case-files.md آمده است.
action-new-number = شماره و نمایه‌ای که سازمانش به آن می‌دهد، و شناسهٔ فراخوان پیشین که این ادامهٔ آن است، اگر باشد.
action-new-country = دولتی که نامه خطاب به آن است: کد دوحرفی آن با حروف بزرگ (ISO 3166-1).
action-new-within = اگر شهروندان آن کشور بی‌خطر به این مقام‌ها می‌نویسند، آن را با دلیلش بگویید؛ وگرنه ساکنان آنجا تنها با حروف اول نام و محل زندگی امضا می‌کنند.
action-new-days = روز صدور فراخوان و آخرین روز نامه‌نگاری، اگر معلوم باشد.
action-new-status = مقدار open: باز؛ archived: با یادآوری نوشته می‌شود؛ closed: دیگر نامه‌ای نوشته نمی‌شود.
action-new-languages = زبان‌ها، به ترتیبی که گیرندگان ترجیح می‌دهند؛ زبان‌هایی را که متنی برایشان ندارید حذف کنید. با any-language هر زبان کامل دیگری نیز پذیرفته است.
action-new-demands = آنچه خواسته می‌شود: نامی کوتاه برای هر درخواست. متن آن پیام «demand-…» در هر زبان است.
action-new-law = حقوق بین‌المللی که به آن استناد می‌شود، اگر ذکر شده باشد: پیام‌هایی از law.ftl، مانند این‌ها.
action-new-people = برای چه کسی است؛ هر شخص با نامی برای پیام «person-…» که نام کامل اوست. جنسیت male یا female یا other است: دستور برخی زبان‌ها به آن نیاز دارد.
action-new-dates = تاریخ‌ها برای پیام‌ها: روز بدون گیومه، و ماه یا سال درون گیومه؛ به همان دقت منبع، بی آنکه کامل شود.
action-new-numbers = اعداد صحیح برای پیام‌ها.
action-new-recipients = به چه کسانی نوشته می‌شود؛ برای هر یک جدولی. نقش to (نامه) یا copy (رونوشت) است. مقام‌هایی که میان پرونده‌ها مشترک‌اند:
action-new-kinds = به چه صورت‌هایی نوشته می‌شود.
action-new-sources = منبع واقعیت‌ها.
action-new-messages = متن‌های پروندهٔ «{ $id }». برای نوشتن هر پیام، «# » را از پیش آن بردارید و متن را پس از «=» بنویسید. آنچه به صورت توضیح بماند کم به شمار می‌آید و نامه‌ای به این زبان نوشته نمی‌شود.
action-new-variables = هر تاریخ یا عدد از actions/{ $id }.toml با نام خود میان { "{ }" } و با نشانهٔ دلار پیش از آن نوشته می‌شود. آنچه تنها یک طرف می‌گوید، به نقل از او می‌ماند: «بنا بر گزارش‌ها»، «به گفتهٔ وی».
action-new-message-title = برای فهرست‌ها: چه کسی، و موضوع چیست.
action-new-message-subject = موضوع نامه.
action-new-message-person = نام کامل، به خط این زبان.
action-new-message-opening = بند نخست: نامه دربارهٔ کیست، با نام کامل (متغیر «person»).
action-new-message-facts = چه رخ داده است، با دست‌کم یک تاریخ.
action-new-message-concern = چرا فوری است.
action-new-message-demand = برای هر درخواست یک پیام، بدون نقطهٔ پایانی.
action-new-message-demand-lead = برای هر درخواست یک پیام که دنبالهٔ «{ $lead }» است، بدون نقطهٔ پایانی.

## قاعده‌های نگارش

rule-own-words-hint = این در نوشتهٔ خود شماست؛ آن را در همان‌جا به شکل دیگری بگویید.
rule-facts = هیچ رویدادی که پرونده را بشناساند با تاریخش در نامه نیامده است.
rule-facts-hint = یکی از این تاریخ‌های پرونده را در یکی از بندها به کار ببرید: { $dates }.
rule-attributed = «{ $word }» را تنها یک طرف گزارش کرده است و جمله نمی‌گوید چه کسی آن را گزارش می‌کند: «{ $sentence }»
rule-attributed-hint = بگویید چه کسی آن را گزارش می‌کند. واژه‌هایی که این را می‌رسانند در پیام attributing در rules.ftl آمده‌اند.
rule-polite-insult = «{ $word }» توهین است.
rule-polite-jargon = «{ $word }» از واژه‌های جدال سیاسی است.
rule-polite-title = «{ $word }» عنوانی ستایش‌آمیز است و جانب‌داری به شمار می‌آید.
rule-polite-hint = آن را به زبان ساده بگویید. آنچه جست‌وجو می‌شود در پیام { $list } در rules.ftl آمده است.
rule-law-unnamed = نامه به قوانینی که فراخوان نام می‌برد اشاره نمی‌کند: { $law }.
rule-law-unnamed-hint = در قالب نامه‌ها، پیام law-basis این کار را می‌کند.
rule-law-treaty = این دولت به «{ $treaty }» نپیوسته است؛ هیچ درخواستی نمی‌تواند به آن استناد کند.
rule-law-hint = آن را حذف کنید و از قوانینی نام ببرید که این دولت به آن‌ها متعهد است.
rule-request-late = سپاسگزاری («{ $thanks }») پیش از درخواست آمده است.
rule-request-late-hint = آن را به پایان ببرید: سپاسی که در آغاز بیاید سپاس از کاری انجام‌شده شمرده می‌شود.
rule-request-reply = نامه پاسخی نمی‌خواهد.
rule-request-reply-hint = در قالب نامه‌ها، پیام reply در letter.ftl این کار را می‌کند.
rule-persian-letter = «{ $found }» حرفی از الفبای عربی دارد. در فارسی ی و ک و هٔ نوشته می‌شود.
rule-persian-digit = «{ $found }» رقم‌هایی دارد که فارسی نیستند.
rule-persian-punctuation = «{ $found }» نشانه‌ای از خط لاتین دارد. نشانه‌های فارسی «،» و «؛» و «؟» است.
rule-persian-space = در «{ $found }» پیش از نشانه فاصله آمده است.
rule-persian-joiner = «{ $found }» نیم‌فاصله ندارد: جای آن پس از «می» و «نمی» و پیش از «ها» است.
rule-persian-ezafe = نشانهٔ اضافه در «{ $found }» با بقیه یکی نیست: پس از «ه» ناملفوظ «هٔ» نوشته می‌شود.

explain-facts = دست‌کم یک رویداد که پرونده را می‌شناساند با تاریخش در نامه آمده است: بازداشت، حکم، احضار.
    .why = خواننده با آن پرونده را پیدا می‌کند و می‌بیند که نویسنده از موضوع آگاه است.
    .source = راهنماهای نامه‌نگاری بر آن هم‌داستان‌اند.
    .how = یکی از تاریخ‌های فایل پرونده (arrested، detained، summoned، charged، tried، sentenced) را در یکی از بندها به کار ببرید.
explain-attributed = آنچه تنها یک طرف گزارش می‌کند (شکنجه، اعتراف اجباری) همان‌گونه گفته می‌شود که منبع می‌گوید: «بنا بر گزارش‌ها»، «به گفتهٔ خود او».
    .why = نامه‌ای که بیش از منبع خود ادعا کند به‌آسانی کنار گذاشته می‌شود و ممکن است به زیان کسی تمام شود که برای او نوشته شده است.
    .source = راهنماهای نامه‌نگاری بر آن هم‌داستان‌اند؛ آنچه تنها یک طرف گزارش کرده است در فایل پرونده، زیر attributed، آمده است.
    .how = در همان جمله بگویید چه کسی آن را گزارش می‌کند. واژه‌هایی که به حساب می‌آیند در پیام attributing در rules.ftl هستند.
explain-polite = در نامه نه توهین هست، نه اصطلاح‌های جدال سیاسی و نه عنوان‌های ستایش‌آمیز.
    .why = نامه برای اثر گذاشتن بر خواننده است. توهین بر کسی اثر نمی‌گذارد و شاید کسی تاوانش را بدهد که نامه برای اوست.
    .source = راهنماهای نامه‌نگاری بر آن هم‌داستان‌اند؛ هر زبانی فهرست‌های خود را در rules.ftl دارد.
    .how = آن را به زبان ساده بگویید. توهین مانع نوشتن نامه می‌شود؛ اصطلاح‌ها و عنوان‌ها هشدار می‌دهند. اگر واژه‌ای در جای خود توهین نیست، {"\u200E"}--allow polite از آن می‌گذرد.
explain-law = نامه به قوانینی که فراخوان نام می‌برد اشاره می‌کند، و نه به پیمانی که دولت به آن نپیوسته است.
    .why = از هر دولتی می‌توان خواست که به تعهد خود عمل کند. تعهدی که هرگز نداده است پاسخی آسان به دست آن می‌دهد.
    .source = راهنماهای نامه‌نگاری بر آن هم‌داستان‌اند؛ پیمان‌هایی که یک دولت به آن‌ها نپیوسته است در actions/states آمده است.
    .how = جملهٔ مربوط به قوانین را نگه دارید و آن پیمان را حذف کنید.
explain-request = درخواست پیش از سپاسگزاری می‌آید و نامه پاسخ می‌خواهد.
    .why = سپاسی که در آغاز بیاید چنان خوانده می‌شود که گویی کار انجام شده است. نامه‌ای که پاسخ می‌خواهد در شمار نامه‌های منتظر پاسخ بایگانی می‌شود.
    .source = راهنماهای نامه‌نگاری؛ دربارهٔ پاسخ، قاعده‌ای از خود این برنامه.
    .how = ترتیب قالب نامه‌ها را نگه دارید: رویدادها، درخواست‌ها، پاسخ، سپاسگزاری.
explain-persian-text = متن فارسی با حروف، رقم‌ها و نشانه‌های فارسی، با نیم‌فاصله در جای خود و با یک شیوهٔ نشانهٔ اضافه نوشته می‌شود.
    .why = نامه‌ای پر از لغزش چنان می‌نماید که ماشین یا کسی ناآشنا با زبان آن را نوشته است.
    .source = دستور خط فارسی.
    .how = صفحه‌کلید فارسی همهٔ این‌ها را دارد؛ نیم‌فاصله در بیشتر آن‌ها با Shift و کلید فاصله نوشته می‌شود. نام‌ها و نشانی‌های لاتین به همان صورت می‌مانند.

## پست‌ها و کارت‌ها

cli-heading-public = پست‌ها و کارت‌ها
cli-write-network = شبکه‌ای که پست برای آن است: x یا mastodon یا bluesky؛ وگرنه x
cli-write-open = به جای پست‌ها، پیوندهایی را نشان می‌دهد که هر پست را در مرورگر باز می‌کنند؛ خود برنامه چیزی را باز نمی‌کند و نمی‌فرستد
cli-write-server = سرور ماستودون شما، مانند mastodon.example، برای {"\u200E"}--open
cli-write-occasion = مناسبت کارت: nowruz، yalda، spring، summer، autumn یا winter؛ وگرنه مناسبتی که به تقویم خورشیدی نزدیک است
error-kind-flag = { $flag } با «{ $kind }» به کار نمی‌رود.
error-post-server = پست ماستودون در سرور خود شما باز می‌شود و نام آن داده نشده است.
hint-post-server = {"\u200E"}--server را با نام سرور خود بیفزایید، مانند mastodon.example.
error-link = «{ $found }» پیوندی نیست که پست‌ها بتوانند نشان دهند.
hint-link = پیوند را کامل بنویسید: https://example.org/page
post-length = پست { $number }: { $length } از { $limit } در { $network }.
post-thread = این یک رشته است: پست نخست را منتشر کنید و سپس هر یک را در پاسخ به پست پیشین.
post-paste = آن را در { $network } بچسبانید، یک بار دیگر بخوانید و خودتان منتشر کنید.
post-open = پیوند را در مرورگر باز کنید، پست را یک بار دیگر بخوانید و خودتان منتشر کنید.
post-picture = اگر تصویری می‌افزایید، متن جایگزین آن این است: { $text }
card-no-address = – نشانی‌ای ثبت نشده است. کارت را تنها به جایی بفرستید که به رسیدن آن اطمینان دارید، مثلاً از راه خانواده.
card-print = کارت را دورو، با چرخش روی لبهٔ کوتاه، چاپ کنید و از میانه تا بزنید.
card-nowruz = نوروز بعدی { $day } است؛ پست چند هفته طول می‌کشد.

rule-silence = در کارت «{ $word }» آمده است که شاید به خوانندهٔ آن آسیب برساند.
rule-silence-hint = آن را از card.ftl یا از قالب کارت بردارید.
rule-silence-own = در آنچه افزوده‌اید «{ $word }» آمده است که شاید به خوانندهٔ کارت آسیب برساند.
rule-silence-own-hint = تبریکی ساده از همه بهتر است: نه از پرونده بگویید، نه از زندان و دادگاه، نه از سازمان‌ها، سیاست یا حقوق بشر؛ بی عدد، پیوند و هشتگ.
rule-withhold = «{ $word }» از چیزی می‌گوید که پرونده ناگفته می‌گذارد ({ $topic }): «{ $sentence }»
rule-withhold-hint = آن را از متن‌های پرونده بردارید. اگر گفتنش رواست، «{ $topic }» را از withhold در فایل پرونده بردارید.
rule-withhold-own = در نوشتهٔ خود شما «{ $word }» از چیزی می‌گوید که پرونده ناگفته می‌گذارد ({ $topic }): «{ $sentence }»
rule-withhold-own-hint = لطفاً آن را نگویید، حتی اگر از جای دیگری دانسته باشد: کسانی که موضوع به آنان مربوط است به گفتنش رضایت نداده‌اند.
rule-post-length = پستی به شمارش { $network } دارای { $length } نویسه است و { $limit } نویسه جا می‌شود: واژه‌ای در آن بلندتر از آن است که بریده شود.
rule-post-length-hint = واژه را کوتاه کنید؛ یا پیوندی است که این شبکه کوتاه نمی‌کند.

explain-silence = کارت به زندانی یا خانوادهٔ او تبریکی ساده است: نه سازمانی، نه رویدادی از پرونده، نه سیاست، نه حقوق بشر، نه روابط خارجی.
    .why = نگهبانان کارت‌ها را پیش از تحویل می‌خوانند. یک واژهٔ نابجا شاید به بهای یک ملاقات، یک تماس یا بیش از آن برای خواننده تمام شود.
    .source = راهنماهای نامه‌نگاری به زندانیان بر آن هم‌داستان‌اند. واژه‌هایی که جست‌وجو می‌شوند در rules.ftl هستند؛ فهرست هر زبان برای هر کارتی به کار می‌رود، و نیز درخواست‌ها، قوانین، مقام‌ها و نام‌های پرونده.
    .how = آرزوهای نیک بنویسید و از بهار و زندگی روزمره بگویید. تصویر نه انسان نشان می‌دهد و نه نوشیدنی الکلی.
explain-withhold = آنچه پرونده ناگفته می‌گذارد گفته نمی‌شود؛ فایل پرونده می‌گوید چه چیزی: مثلاً بیماری، خانواده یا دین.
    .why = هر آنچه دربارهٔ زندانی گفته شود ممکن است بر ضد او و خانواده‌اش به کار رود. کسی که به انتشار پرونده رضایت می‌دهد، به گفتن همه‌چیز رضایت نداده است.
    .source = کسی که فراخوان را نگه می‌دارد: آنچه ناگفته می‌ماند در فایل آن، زیر withhold، آمده است. واژه‌هایی که جست‌وجو می‌شوند پیام‌های withhold-… در rules.ftl و در فایل خود پرونده‌اند.
    .how = نه در نامه از آن بگویید و نه در نوشتهٔ خودتان. اگر واژه‌ای که یافته شده چیزی از آن نمی‌گوید، {"\u200E"}--allow withhold نامه را می‌پذیرد.
explain-post-length = پست در آنچه شبکه‌اش اجازه می‌دهد جا می‌شود: ۲۸۰ در ایکس، که بیشتر حروف یک و ایموجی‌ها و بسیاری از نشانه‌ها دو و پیوندها ۲۳ شمرده می‌شوند؛ ۵۰۰ در ماستودون؛ ۳۰۰ در بلواسکای.
    .why = پستی را که بیش از اندازه بلند باشد نمی‌توان منتشر کرد.
    .source = شیوهٔ شمارش خود شبکه‌ها: twitter-text برای ایکس، سرورهای ماستودون، پروتکل بلواسکای.
    .how = متن بلندتر خودبه‌خود رشته می‌شود. تنها واژه‌ای که از یک پست کامل بلندتر باشد باید کوتاه شود.

## آنچه دربارهٔ اشخاص نگه داشته می‌شود، و فراموش کردن آن

cli-write-writer = فایلی با اطلاعات شما، یا - برای ورودی استاندارد: name = "…"، city = "…"، country = "…" و هر چه دیگر که پروفایل دارد، به صورت TOML. از گزینه‌های زیر بهتر است: آنچه در خط فرمان نوشته شود در تاریخچهٔ ترمینال می‌ماند و کاربران دیگر این دستگاه آن را می‌بینند
cli-forget = پاک کردن آنچه اینجا دربارهٔ کسی نگه داشته شده است: پروفایل‌ها، یادداشت نامه‌های فرستاده‌شده، سندهای صندوق‌های ارسال، بازمانده‌های اجراهای قطع‌شده
cli-forget-person = آن کس: نام، نشانی ایمیل، پروفایل یا شناسه در فهرست؛ با - از ورودی استاندارد خوانده می‌شود. اگر داده نشود، کسی که با این برنامه کار می‌کند: همهٔ پروفایل‌ها و یادداشت‌ها
cli-forget-outbox = همچنین سندهای این صندوق ارسال؛ برای چند صندوق تکرار کنید
cli-forget-folder = جست‌وجوی بازمانده‌های اجراهای قطع‌شده در این پوشه و پوشه‌های درون آن هم
cli-forget-notes = همچنین یادداشت‌های «appeal done» که نامی در آن‌ها نیست
cli-forget-after =
    نخست هر چه یافت شده نشان داده و سپس پرسیده می‌شود. نمونه‌ها:
      appeal forget --dry-run
      appeal forget "Ana López" --outbox letters.outbox
cli-arg-yes = نپرس
cli-arg-dry-run = نشان بده چه پاک می‌شود، و چیزی پاک نکن
cli-outbox-remove = پاک کردن سندهای یک نفر، چنان‌که چیزی از آن‌ها در فایل نماند
cli-outbox-remove-writer = آن کس: نام، نشانی ایمیل یا شناسه در فهرست؛ با - از ورودی استاندارد خوانده می‌شود
others-read-mended = کسان دیگری هم می‌توانستند { $file } را بخوانند؛ اکنون تنها برای خودتان است.
error-others-read = کسان دیگری هم می‌توانند { $file } را بخوانند، و نمی‌توان آن را تغییر داد.
hint-others-read = آن را تنها برای خودتان کنید: {"\u200E"}chmod 600 { $file }{"\u200E"}. یا نسخه‌ای بسازید که از آن خودتان باشد.
error-writer-file = در فایل اطلاعات نویسنده، { $file }، اشتباهی هست.
hint-writer-file = چنین نوشته می‌شود: name = "…", address = ["…"], city = "…", country = "…"{"\u200E"}، هر یک در سطری جدا.
error-writer-field = «{ $field }» در { $file } از اطلاعات نویسنده نیست.
forget-profile = پروفایل «{ $profile }» ({ $name }) در { $file }
forget-notes =
    { $count ->
        [1] یادداشت یک نامهٔ فرستاده‌شده، در { $file }
       *[other] یادداشت { $count } نامهٔ فرستاده‌شده، در { $file }
    }
forget-documents =
    { $count ->
        [1] یک سند از «{ $name }» ({ $writer }) در { $file }
       *[other] { $count } سند از «{ $name }» ({ $writer }) در { $file }
    }
forget-leftover = بازماندهٔ اجرایی قطع‌شده: { $file }
forget-nothing = اینجا چیزی یافت نشد.
forget-ask = همهٔ این‌ها پاک شود؟ بازگشتی ندارد.
forget-removed = پاک شد.
forget-dry-run = چیزی پاک نشد.
forget-notes-stay = در یادداشت‌های «appeal done» نامی نیست و می‌مانند؛ {"\u200E"}--notes آن‌ها را هم پاک می‌کند.
forget-addresses = زیر [send] در { $file } نشانی ایمیل یا نام حساب هست؛ آن‌ها را خودتان بردارید.
forget-again = اجرای گروهی با همان فهرست این نامه‌ها را از نو می‌سازد: سطر را از فهرست، و از فایل سطرهای ناموفق هم بردارید.
forget-reach = آنچه از دسترس این برنامه بیرون است: ایمیل‌های فرستاده‌شده و پیش‌نویس‌های برنامهٔ ایمیل؛ نامه‌هایی که چاپ یا در فایل ذخیره شده‌اند؛ فهرست‌های اشخاص؛ رونوشت‌های صندوق ارسال و نسخه‌های پشتیبان؛ تاریخچهٔ ترمینال؛ آنچه دیسک هنوز از فایل‌های پاک‌شده دارد.
error-forget-several = در { $file } چند نفر «{ $name }» نام دارند.
hint-forget-several = بگویید کدام، چنان‌که صندوق می‌شناسد: { $names }.
error-forget-no-name = در ورودی استاندارد نامی نیست.
hint-forget-no-name = آن را در سطر نخست بنویسید.
error-forget-yes = چیزی پاک نشد: پایانه‌ای نیست که در آن پرسیده شود.
hint-forget-yes = اگر همین را می‌خواهید، {"\u200E"}--yes را بیفزایید.
error-forget-declined = چیزی پاک نشد.
error-outbox-writer = در { $file } کسی «{ $name }» نام ندارد.
hint-outbox-writer = «appeal outbox list» نام‌ها را نشان می‌دهد؛ با {"\u200E"}--json شناسه‌ها و نشانی‌های ایمیل را هم.
