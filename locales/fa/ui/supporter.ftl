## آنچه برگزارکنندگان برای همراهان می‌فرستند. $case عنوان پرونده به زبان نامه‌هاست و $name نام همراه.

supporter-subject = نامه‌هایتان آماده است: { $case }
supporter-subject-page = نامه‌ای می‌نویسید؟ { $case }
supporter-greeting = { $name } گرامی،
supporter-letters =
    { $count ->
        [1] نامه‌ای که می‌توانید دربارهٔ این پرونده بفرستید پیوست است. چیزی به نام شما فرستاده نشده است. فرستادن یا نفرستادنش با شماست.
       *[other] { $count } نامه‌ای که می‌توانید دربارهٔ این پرونده بفرستید پیوست است. چیزی به نام شما فرستاده نشده است. فرستادن یا نفرستادنشان با شماست.
    }
supporter-office = – { $office }
supporter-read = خواهشمندیم پیوست‌ها را بخوانید و هر چه را می‌خواهید تغییر دهید. فایلی که نامش با {"\u200E"}.eml{"\u200E"} پایان می‌یابد در برنامهٔ ایمیلتان به صورت پیامی آمادهٔ فرستادن باز می‌شود؛ فایل‌های دیگر را چاپ و امضا کنید و با پست بفرستید.
supporter-page = در این صفحه می‌توانید خودتان در چند دقیقه دربارهٔ این پرونده بنویسید:
supporter-page-private = آنچه آنجا می‌نویسید روی دستگاه شما می‌ماند تا هنگامی که آن را بفرستید یا چاپ کنید.
supporter-safe = اگر نامتان بر چنین نامه‌ای می‌تواند شما یا یکی از نزدیکانتان را به خطر بیندازد، آن را نفرستید.
supporter-thanks = سپاسگزاریم.
supporter-holder = نام و نشانی شما نزد { $holder } نگه داشته می‌شود که این پیام را آماده کرده است.
supporter-unsubscribe-address = اگر دیگر چنین پیامی نمی‌خواهید، به { $address } بنویسید.
supporter-unsubscribe-link = اگر دیگر چنین پیامی نمی‌خواهید، این پیوند را باز کنید: { $link }

error-supporter-words = برنامه به زبان { $language } برای پیام به همراهان واژه ندارد: «{ $id }» نیست.
hint-supporter-words = آن‌ها را در locales/{ $language }/ui/supporter.ftl بنویسید، یا ردیف‌های این زبان را برای دسته‌ای دیگر بگذارید.
error-supporters-setting = برای پیام به همراهان باید «{ $key }» در {"\u200E"}[supporters] تنظیمات باشد.
error-supporters-from = «from» در {"\u200E"}[supporters] تنظیمات فرستنده‌ای نیست.
error-supporters-unsubscribe = «unsubscribe» در {"\u200E"}[supporters] تنظیمات نه نشانی ایمیل است و نه پیوندی که با https://{"\u200E"} آغاز شود.
hint-supporters-setting = برای نمونه: from = "Group 12 <group@example.org>"، holder = "Group 12, Rue X 1, Lyon, group@example.org"، unsubscribe = "group@example.org"{"\u200E"}.
error-supporters-page = نشانی صفحه داده نشده است، یا چیزی افزون بر نشانی دارد.
hint-supporters-page = بگویید صفحه‌های «appeal site» کجاست: {"\u200E"}--page https://group.example/letters/{"\u200E"} – بی «?» و «#»، تا نشانی از کسی که بازش می‌کند چیزی نگوید.
error-supporters-page-bare = «{ $found }» نشانی صفحه‌ای بی هیچ افزوده نیست.
error-supporters-page-unused = {"\u200E"}--page با {"\u200E"}--message page یا با {"\u200E"}--table به کار می‌رود.
hint-supporters-page-unused = یکی از آن دو را بیفزایید، یا {"\u200E"}--page را بردارید.
batch-messages =
    { $count ->
        [1] برای یک همراه پیامی هست. «appeal send OUTBOX --messages» آن را به پیش‌نویس‌هایتان می‌آورد.
       *[other] برای { $count } همراه پیام هست. «appeal send OUTBOX --messages» آن‌ها را به پیش‌نویس‌هایتان می‌آورد.
    }
batch-messages-no-address =
    { $count ->
        [1] یک همراه در فهرست نشانی ایمیل ندارد و پیامی نمی‌گیرد: نامه را چاپ و پست کنید.
       *[other] { $count } همراه در فهرست نشانی ایمیل ندارند و پیامی نمی‌گیرند: نامه‌ها را چاپ و پست کنید.
    }
batch-messages-place =
    { $count ->
        [1] یک همراه با حروف اول نام و محل زندگی امضا می‌کند و پیامی نمی‌گیرد تا هیچ صندوق ایمیلی این را فاش نکند؛ {"\u200E"}--with-place پیام را می‌سازد.
       *[other] { $count } همراه با حروف اول نام و محل زندگی امضا می‌کنند و پیامی نمی‌گیرند تا هیچ صندوق ایمیلی این را فاش نکند؛ {"\u200E"}--with-place پیام‌ها را می‌سازد.
    }
batch-table =
    { $count ->
        [1] { $file } یک همراه دارد.
       *[other] { $file } { $count } همراه دارد.
    }
send-messages-wait =
    { $count ->
        [1] یک پیام به همراهان در صندوق ارسال می‌ماند. {"\u200E"}--messages آن را می‌آورد.
       *[other] { $count } پیام به همراهان در صندوق ارسال می‌ماند. {"\u200E"}--messages آن‌ها را می‌آورد.
    }
