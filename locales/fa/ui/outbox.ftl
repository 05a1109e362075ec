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
error-outbox-large = صندوق ارسال { $file } بیش از هر صندوقی که این برنامه می‌سازد حافظه یا زمان می‌برد.
error-outbox-beside = { $file } کنار صندوق ارسال است و این برنامه چنین فایلی نمی‌سازد.
hint-outbox-beside = آن را حذف کنید. اگر صندوق را کس دیگری فرستاده است، صندوق دیگری از او بخواهید و به این یکی اعتماد نکنید.
hint-outbox-copy = صندوق ارسال اینجا باز نمی‌شود، زیرا آخرین نوشته‌هایش در فایلی کنار آن است. از هر دو در پوشه‌ای که بتوانید در آن بنویسید رونوشت بگیرید.
error-outbox-names = نام فایل سندهای شمارهٔ { $first } و { $second } در صندوق ارسال { $file } یکی می‌شد: { $found }.
error-outbox-full = دیسک پر است: { $file } نمی‌تواند بزرگ‌تر شود.
hint-outbox-full = جا باز کنید و همان فرمان را دوباره اجرا کنید؛ از همان جا که ایستاده بود ادامه می‌دهد و چیزی دو بار ساخته نمی‌شود.
error-outbox = صندوق ارسال { $file } قابل استفاده نیست.

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

## راهنمای batch، outbox، check و log

cli-outbox = آنچه در صندوق ارسال است
cli-outbox-list = فهرست سندهای صندوق و سرنوشت آن‌ها
cli-outbox-show = نمایش یک سند صندوق و تحویل‌هایش
cli-outbox-export = نوشتن سندهای صندوق به شکل پرونده، یا پیش‌نویس‌هایش با قالب Maildir یا mbox
cli-outbox-list-state = تنها آن‌هایی که در این حال‌اند: ready، sent، failed، in-doubt، out-of-date
cli-outbox-show-document = شمارهٔ سند، چنان که «appeal outbox list» نشان می‌دهد
cli-outbox-export-out = پوشهٔ مقصد، یا پروندهٔ mbox یا pdf
cli-outbox-export-form = files: یک پوشه برای هر نویسنده؛ maildir یا mbox: پیش‌نویس‌های ایمیل، چنان که برنامه‌های ایمیل نگه می‌دارند؛ pdf: نامه‌های چاپی در یک فایل، برای چاپ
cli-outbox-export-messages = از ایمیل‌ها پیام‌ها به همراهان، نه نامه‌ها
cli-outbox-export-force = پرونده‌هایی را که از پیش هستند جایگزین کن
cli-outbox-merge = گرفتن سندهای صندوق‌های دیگر
cli-outbox-merge-others = صندوق‌هایی که گرفته می‌شوند؛ خودشان همان که هستند می‌مانند
cli-log = شمارش آنچه نوشته و تحویل شده است، بی هیچ نامی
cli-log-csv = شمارش‌ها را با قالب CSV نشان بده

## آنچه دربارهٔ اشخاص نگه داشته می‌شود، و فراموش کردن آن

cli-outbox-remove = پاک کردن سندهای یک نفر، چنان‌که چیزی از آن‌ها در فایل نماند
cli-outbox-remove-writer = آن کس: نام، نشانی ایمیل یا شناسه در فهرست؛ با - از ورودی استاندارد خوانده می‌شود
