## Help of the command line

cli-list = فهرست فراخوان‌هایی که می‌توان برایشان نامه نوشت
cli-list-all = همراه با فراخوان‌هایی که بسته‌اند یا مهلتشان گذشته است

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
list-kind = { $name } ({"\u200E"}--kind { $kind }{"\u200E"})
list-languages = {"\u200E"}--lang { $languages }{"\u200E"}
list-none = اکنون فراخوانی نیست که بتوان برایش نامه نوشت.
list-hidden = { $count } فراخوان بسته است یا مهلتش گذشته؛ با {"\u200E"}--all فهرست کامل نمایش داده می‌شود.
list-broken = فراخوان «{ $action }» را نمی‌توان خواند.

## انجام‌شده: نامه‌هایی که فرستاده شده، و پایان فراخوان‌ها

cli-list-due-after = پس از چند روز موعد پاسخ می‌رسد؛ وگرنه due-after در فایل تنظیمات، وگرنه ۶۰ روز
