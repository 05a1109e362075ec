## آنچه برگزارکنندگان برای همراهان می‌فرستند. $case عنوان پرونده به زبان نامه‌هاست و $name نام همراه.

supporter-subject = نامه‌هایتان آماده است: { $case }
supporter-subject-page = نامه‌ای می‌نویسید؟ { $case }
supporter-greeting = { $name } گرامی،
supporter-letters =
    { $count ->
        [1] نامه‌ای که می‌توانید در این پرونده بفرستید پیوست است. چیزی به نام شما فرستاده نشده است. تصمیم فرستادنش با شماست.
       *[other] { $count } نامه‌ای که می‌توانید در این پرونده بفرستید پیوست است. چیزی به نام شما فرستاده نشده است. تصمیم فرستادنشان با شماست.
    }
supporter-office = – { $office }
supporter-read = خواهشمندیم پیوست‌ها را بخوانید و هر چه می‌خواهید تغییر دهید. پرونده‌ای که نامش با .eml پایان می‌یابد در برنامهٔ ایمیلتان همچون پیامی آمادهٔ فرستادن باز می‌شود؛ پرونده‌های دیگر را چاپ و امضا کنید و با پست بفرستید.
supporter-page = در این صفحه می‌توانید خودتان در چند دقیقه برای این پرونده بنویسید:
supporter-page-private = آنچه آن‌جا می‌نویسید روی دستگاه شما می‌ماند تا خودتان بفرستید یا چاپ کنید.
supporter-safe = اگر نامتان بر چنین نامه‌ای می‌تواند شما یا نزدیکانتان را به خطر اندازد، آن را نفرستید.
supporter-thanks = سپاسگزاریم.
supporter-holder = نام و نشانی شما نزد { $holder } نگه داشته می‌شود که این پیام از اوست.
supporter-unsubscribe-address = اگر دیگر چنین پیامی نمی‌خواهید، به { $address } بنویسید.
supporter-unsubscribe-link = اگر دیگر چنین پیامی نمی‌خواهید، این پیوند را باز کنید: { $link }

error-supporter-words = برنامه به زبان { $language } برای پیام به همراهان واژه ندارد: «{ $id }» نیست.
hint-supporter-words = آن‌ها را در locales/{ $language }/ui/supporter.ftl بنویسید، یا ردیف‌های این زبان را برای باری دیگر بگذارید.
error-supporters-setting = پیام به همراهان «{ $key }» را در [supporters] تنظیمات می‌خواهد.
error-supporters-from = «from» در [supporters] تنظیمات فرستنده‌ای نیست.
error-supporters-unsubscribe = «unsubscribe» در [supporters] تنظیمات نه نشانی ایمیل است و نه پیوندی که با https:// آغاز شود.
hint-supporters-setting = برای نمونه: from = "Group 12 <group@example.org>"، holder = "Group 12, Rue X 1, Lyon, group@example.org"، unsubscribe = "group@example.org".
error-supporters-page = نشانی صفحه نیست، یا نشانی تنها نیست.
hint-supporters-page = بگویید صفحه‌های «appeal site» کجاست: --page https://group.example/letters/ – بی ? و #، تا از کسی که بازش می‌کند چیزی نگوید.
error-supporters-page-bare = «{ $found }» نشانی تنهای یک صفحه نیست.
error-supporters-page-unused = --page با --message page یا با --table به کار می‌رود.
hint-supporters-page-unused = یکی از آن دو را بیفزایید، یا --page را بردارید.
batch-messages =
    { $count ->
        [1] یک همراه پیام دارد. «appeal send OUTBOX --messages» آن را به پیش‌نویس‌هایتان می‌آورد.
       *[other] { $count } همراه پیام دارند. «appeal send OUTBOX --messages» آن‌ها را به پیش‌نویس‌هایتان می‌آورد.
    }
batch-messages-no-address =
    { $count ->
        [1] یک همراه در فهرست نشانی ایمیل ندارد و پیامی نمی‌گیرد: نامه را چاپ و پست کنید.
       *[other] { $count } همراه در فهرست نشانی ایمیل ندارند و پیامی نمی‌گیرند: نامه‌ها را چاپ و پست کنید.
    }
batch-messages-place =
    { $count ->
        [1] یک همراه با حروف نخست نام و جایش امضا می‌کند و پیامی نمی‌گیرد تا هیچ صندوقی از او نگوید؛ --with-place آن را می‌سازد.
       *[other] { $count } همراه با حروف نخست نام و جایشان امضا می‌کنند و پیامی نمی‌گیرند تا هیچ صندوقی از آن‌ها نگوید؛ --with-place آن‌ها را می‌سازد.
    }
batch-table =
    { $count ->
        [1] { $file } یک همراه دارد.
       *[other] { $file } { $count } همراه دارد.
    }
send-messages-wait =
    { $count ->
        [1] یک پیام به همراهان در صندوق ارسال می‌ماند. --messages آن را می‌آورد.
       *[other] { $count } پیام به همراهان در صندوق ارسال می‌ماند. --messages آن‌ها را می‌آورد.
    }
