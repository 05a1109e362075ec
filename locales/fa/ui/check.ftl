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

cli-check = بررسی همهٔ محتوا، یا فهرست‌ها: هر آنچه نادرست است، پیش از نوشتن
cli-check-paths = فهرست‌ها یا پوشه‌های کاری؛ بی آن‌ها همهٔ محتوا
