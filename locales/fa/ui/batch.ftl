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
cli-batch-sent = روز نامه‌های پیشینی که یادآوری‌ها از آن‌ها می‌گویند ({"\u200E"}--kind reminder)
cli-batch-to = تنها به این گیرندگان بنویس (شناسه‌ها چنان که «appeal show» نشان می‌دهد)، نه به همه
cli-batch-kind = گونهٔ سند؛ وگرنه letter
cli-batch-format = یک یا چند قالب از قالب‌های «appeal write»، با ویرگول میانشان؛ وگرنه txt
cli-batch-only = تنها این ردیف‌ها، با شماره‌های صفحه‌گسترده: 7,9-12
cli-batch-limit = نه بیش از این شمار ردیف
cli-batch-shard = یک بخش از نویسندگان، مانند 2/8: هر بار همان بخش‌بندی، برای چند دستگاه
cli-batch-allow = با آنکه این قاعده نمی‌گذارد بنویس: کد آن، یا چند کد با ویرگول میانشان
cli-batch-no-draw = بی‌قرعه: همهٔ کسانی که چیزی برنمی‌گزینند یک نامه می‌فرستند
cli-batch-fallback = اگر زبانی پیامی کم داشت، همهٔ نامه را به زبان بعدی اقدام بنویس
cli-batch-renew = آن‌هایی را هم که تحویل شده و کهنه‌اند از نو بساز
cli-batch-force = در پوشه: پرونده‌هایی را که از پیش هستند جایگزین کن
cli-batch-dry-run = نشان بده چه ساخته می‌شود، و چیزی نساز
cli-batch-jobs = شمار رشته‌هایی که می‌نویسند؛ وگرنه یکی برای هر هسته
