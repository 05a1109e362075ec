## Help of the command line
##
## cli-<command> is what a command does; cli-<command>-<argument>, or cli-arg-<argument> for several commands, what an
## argument does; cli-<command>-after stands at the end of the command's help.

cli-heading-usage = روش کاربرد:
cli-heading-commands = فرمان‌ها
cli-heading-arguments = آرگومان‌ها
cli-heading-options = گزینه‌ها
cli-heading-writer = دربارهٔ نویسنده
cli-heading-letter = متن نامه
cli-heading-print = کاغذ و پاکت
cli-heading-more = برای موارد خاص
# Latin: in a terminal that orders text, a Persian word between < and > would run together with the help behind it.
# allow(same-as-source): they stand in the usage line, among flags
cli-value =
    .sheet = SHEET
    .heading = HEADING
    .column = COLUMN
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
    .length = LENGTH
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
    .where = WHERE
    .workspace = WORKSPACE
cli-about = نامه برای فراخوان‌های اقدام فوری: مؤدبانه، دقیق و آمادهٔ فرستادن.
cli-about-after =
    نخستین نامه:
      appeal list
      appeal write
    توضیح بیشتر دربارهٔ هر فرمان: «appeal COMMAND --help» (به‌جای COMMAND نام فرمان را بنویسید).
cli-arg-workspace = پوشه‌ای با زیرپوشه‌های خودتان به نام actions، templates یا locales، یا یک بسته، که بر محتوای خود برنامه مقدم است؛ اگر داده نشود، پوشه‌ای که متغیر APPEAL_WORKSPACE نام می‌برد، یا پوشهٔ کنونی اگر فایل locales/l10n.toml را داشته باشد
cli-arg-today = روز نوشتن نامه به تاریخ میلادی، به‌جای تاریخ رایانه
cli-arg-help = نمایش همین راهنما
cli-arg-version = نمایش نسخهٔ برنامه
cli-arg-json = نمایش نتیجه به صورت JSON، برای اسکریپت‌ها
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

## Kinds

cli-heading-together = امضای مشترک

## راهنمای batch، outbox، check و log

cli-arg-encoding = رمزگذاری فهرست، اگر شناخته نشد: utf-16le، windows-1252، windows-1256، …
cli-arg-delimiter = آنچه خانه‌های فهرست را جدا می‌کند، اگر شناخته نشد: ; یا tab
cli-arg-column = آنچه ستونی در خود دارد، با سرستون آن: name="نام کامل شما چیست؟"؛ با none= از آن گذر می‌شود
cli-arg-remember = آنچه --column و --sheet و --header-row می‌گویند برای بار بعد در فایلی کنار فهرست نگه داشته شود
cli-arg-sheet = برگه‌ای از صفحه‌گسترده که خوانده می‌شود، با نام یا شماره‌اش
cli-arg-header-row = ردیف سرستون‌ها، اگر پیدا نشود
cli-arg-hidden = برگه‌ها و ردیف‌های پنهان هم خوانده شوند
cli-arg-outbox = صندوق ارسال

## فرستادن: راهنما

cli-heading-server = سرور ایمیل

## پست‌ها و کارت‌ها

cli-heading-public = پست‌ها و کارت‌ها

## آنچه دربارهٔ اشخاص نگه داشته می‌شود، و فراموش کردن آن

cli-arg-yes = نپرس
cli-arg-dry-run = نشان بده چه پاک می‌شود، و چیزی پاک نکن
