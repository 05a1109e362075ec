## بسته‌ها: یک پرونده در یک فایل

pack-made =
    { $files ->
        [1] بسته یک فایل دارد و { $size } کیلوبایت است.
       *[other] بسته { $files } فایل دارد و { $size } کیلوبایت است.
    }
pack-sum = SHA-256: { $sum }
pack-is = بستهٔ «{ $title }» ({ $case })، ساختهٔ appeal { $program }.
pack-by = سازنده، به گفتهٔ خود بسته: { $author }. تاریخ: { $day }.
pack-on = تاریخ: { $day }.
pack-sums =
    { $files ->
        [1] تنها فایل آن همان است که فهرست بسته می‌گوید.
       *[other] هر { $files } فایل آن همان است که فهرست بسته می‌گوید.
    }
pack-language-whole = { $language }: کامل.
pack-language-lacks =
    { $count ->
        [1] { $language }: یک چیز کم یا نادرست است؛ به این زبان نمی‌توان نامه نوشت.
       *[other] { $language }: { $count } چیز کم یا نادرست است؛ به این زبان نمی‌توان نامه نوشت.
    }
pack-language-none = { $language }: زبان ترجیحی، اما هیچ متنی به این زبان نیست.
pack-unpacked =
    { $files ->
        [1] یک فایل باز شد.
       *[other] { $files } فایل باز شد.
    }
pack-unpacked-next = اکنون آن‌ها را بررسی کنید: appeal --workspace { $folder } check { $case }
pack-hint-source = جمله‌های خودتان را بنویسید و این توضیح‌ها را پاک کنید؛ یا با {"\u200E"}--without-source آن‌ها را در بسته نگذارید. فایل‌های خودتان تغییر نمی‌کند.
pack-hint-exists = فایل دیگری را با {"\u200E"}--out نام ببرید، یا با {"\u200E"}--force همین را جایگزین کنید.
pack-error-author = «{ $author }» را نمی‌توان سازنده نامید: باید یک سطر باشد و دست‌بالا { $limit } نویسه داشته باشد.
pack-error-make = بستهٔ { $pack } را نمی‌توان ساخت.
pack-error-unfit = { $file } را نمی‌توان در بسته گذاشت: { $why }
pack-error-read-only = { $pack } بسته است و تنها خوانده می‌شود.
pack-hint-read-only = آن را به پوشه‌ای باز کنید که بتوان در آن نوشت: appeal unpack { $pack }

## بسته‌هایی که پذیرفته نمی‌شوند

pack-hint-broken = چیزی از آن خوانده نشد. بسته را دوباره از سازنده‌اش بخواهید و بپرسید از کجا می‌توان دانست که از خود اوست.
pack-hint-format = نسخهٔ تازه‌تری از این برنامه را به کار ببرید.
pack-error-size = { $pack } بسته نیست: از { $limit } مگابایت بزرگ‌تر است.
pack-error-archive = { $pack } بسته نیست: بایگانی zip نیست، یا بایگانی ساده و کاملی نیست.
pack-error-count = { $pack } بسته نیست: بیش از { $limit } فایل دارد.
pack-error-no-manifest = { $pack } بسته نیست: نخستین فایل آن { $manifest } نیست.
pack-error-unpacked = { $pack } بسته نیست: فایل‌هایش روی هم از { $limit } مگابایت بزرگ‌تر است.
pack-error-large = { $pack }: «{ $entry }» از { $limit } کیلوبایت بزرگ‌تر است.
pack-error-misplaced = { $pack }: «{ $entry }» آنجا نیست که بایگانی می‌گوید، درست پس از فایل پیش از خود.
pack-error-contradiction = { $pack }: بایگانی دربارهٔ «{ $entry }» دو چیز متفاوت می‌گوید.
pack-error-damaged = { $pack }: «{ $entry }» آسیب دیده است، یا اندازه‌اش آن نیست که بایگانی می‌گوید.
pack-error-kind = { $pack }: «{ $entry }» فایل ساده نیست؛ پوشه، پیوند یا دستگاه است.
pack-error-name = { $pack }: «{ $entry }» نام هیچ فایل محتوا نیست: { $why }
pack-error-meets = { $pack }: «{ $entry }» و «{ $other }» در برخی سیستم‌ها یک نام‌اند.
pack-error-encrypted = { $pack }: «{ $entry }» رمزگذاری شده است.
pack-error-method = { $pack }: «{ $entry }» به شیوه‌ای فشرده شده است که اینجا خوانده نمی‌شود.
pack-error-manifest = فهرست بستهٔ { $pack } را نمی‌توان خواند.
pack-error-manifest-value = در فهرست بستهٔ { $pack } مقدار درستی برای «{ $key }» نیست.
pack-error-format = { $pack } بسته‌ای از نسخهٔ { $format } است؛ این برنامه نسخهٔ { $known } را می‌خواند.
pack-error-listed-twice = { $pack }: فهرست بسته «{ $entry }» را دو بار نام می‌برد.
pack-error-absent = { $pack }: «{ $entry }» نیست.
pack-error-sum = { $pack }: «{ $entry }» آن فایلی نیست که فهرست بسته می‌گوید: اندازه یا سرجمع آن چیز دیگری است.
pack-error-unlisted = { $pack }: «{ $entry }» در فهرست بسته نیست.
pack-error-program-words = { $pack }: «{ $entry }» گفته‌های خود برنامه را دارد، که هیچ بسته‌ای نباید تغییرشان دهد.
pack-error-other-case = { $pack }: «{ $entry }» از فراخوان دیگری است؛ هر بسته یک پرونده دارد، «{ $case }»، و آنچه این پرونده دنبالهٔ آن است.
pack-name-long = بیش از اندازه بلند است؛ دست‌بالا { $limit } بایت.
pack-name-character = نویسهٔ { $character } نباید در آن باشد.
pack-name-path = به پوشهٔ دیگری می‌رسد.
pack-name-folder = در هیچ‌یک از پوشه‌های actions، templates و locales نیست.
pack-name-deep = در پوشه‌های بسیاری است؛ دست‌بالا { $limit } نام.
pack-name-hidden = یکی از نام‌هایش با نقطه یا خط تیره آغاز می‌شود، یا با نقطه پایان می‌یابد.
pack-name-device = برخی سیستم‌ها آن را نام دستگاه می‌دانند.
pack-name-ending = به {"\u200E"}.toml، {"\u200E"}.ftl یا {"\u200E"}.hbs پایان نمی‌یابد.
pack-name-utf8 = با UTF-8 نوشته نشده است.

## راهنمای pack و unpack

cli-pack = ساختن یک فایل از یک پرونده و هر آنچه لازم دارد، برای فرستادن به دیگران
cli-pack-action = شناسهٔ فراخوان، همان‌گونه که «appeal list» نشان می‌دهد؛ با {"\u200E"}--check، بسته هم می‌شود
cli-pack-out = فایلی که بسته در آن نوشته می‌شود، یا پوشهٔ آن؛ «-» آن را در خروجی می‌نویسد؛ اگر داده نشود، {"\u200E"}ACTION.appeal در همین پوشه
cli-pack-author = سازندهٔ پرونده، آن‌گونه که باید در بسته بیاید
cli-pack-without-source = توضیح‌هایی که سطرهای منبع را نگه می‌دارند در بسته نیاید؛ فایل‌های فضای کاری تغییر نمی‌کند
cli-pack-force = جایگزین کردن فایل، اگر از پیش باشد
cli-pack-check = چیزی ساخته نشود، تنها گفته شود که آیا پرونده به هر زبان کامل است، تازه‌ترین رویدادش از کی است، و آیا متوقف شده یا پایان یافته است؛ از بسته این هم که آیا سرجمع‌ها درست است
cli-unpack = باز کردن بسته به شکل پوشهٔ فضای کاری
cli-unpack-file = بسته
cli-unpack-out = پوشه؛ آنچه از پیش هست هرگز جایگزین نمی‌شود؛ اگر داده نشود، پوشه‌ای به نام شناسهٔ پرونده
