## فرستادن: راهنما

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
cli-send-login = یکی از password یا xoauth2: توکن (OAuth 2.0)، چنان‌که Microsoft 365 و Gmail می‌خواهند؛ token-command در تنظیمات آن را می‌دهد
cli-send-password-fd = گذرواژه را از این توصیفگر فایل بخوان
cli-send-password-file = گذرواژه یا توکن را از فایلی بخوان که تنها شما می‌توانید بخوانید؛ وگرنه از متغیر APPEAL_PASSWORD یا از password-command یا token-command در تنظیمات می‌آید، یا پرسیده می‌شود
cli-send-rate = حداکثر این تعداد پیام در این مدت: {"\u200E"}30/min, 2/s, 500/h
cli-send-patience = مجموع درنگ‌ها به دقیقه، وقتی سرور می‌خواهد بعداً دوباره تلاش شود؛ وگرنه ۱۵
cli-send-messages = پیام‌ها به همراهان را بیاور، نه نامه‌ها را
cli-send-test = تنها نخستین را بفرست
cli-send-yes = نپرس
cli-send-paused = نامه‌های فراخوان متوقف: leave (در صندوق بمانند و بقیه بروند) یا send (آن‌ها هم بروند)؛ وگرنه پرسیده می‌شود، حتی با {"\u200E"}--yes
cli-send-settle = بگویید تحویلی که نامعلوم مانده چگونه پایان یافت: کلید آن، سپس sent (رسید) یا not-sent (نرسید)

## فرستادن: آنچه گفته می‌شود

send-ask = فرستاده شود؟
send-ask-paused = این‌ها هم فرستاده شود؟ اگر نه، در صندوق می‌مانند و تنها بقیه فرستاده می‌شوند.
send-ask-password = گذرواژهٔ { $user }:
send-ask-token = توکن { $user }:
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
send-from-others =
    { $count ->
        [one] فرستندهٔ { $count } پیش‌نویس نشانی‌ای است که آن را از آنِ خود نخوانده‌اید ({ $address }).
       *[other] فرستندهٔ { $count } پیش‌نویس نشانی‌هایی است که آن‌ها را از آنِ خود نخوانده‌اید (برای نمونه { $address }).
    } برنامهٔ ایمیلی که این هویت را ندارد بی‌خبر از نشانی دیگری می‌فرستد: نخست هویت را در آن بسازید، یا اگر نشانی از آنِ شماست آن را با {"\u200E"}--own بگویید.
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
send-failed-several = فرستاده نشدند: { $names }
send-failed-many =
    { $count ->
        [1] فرستاده نشدند: { $names } و یکی دیگر
       *[other] فرستاده نشدند: { $names } و { $count } تای دیگر
    }
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
send-error-token-missing = توکن نیامده است.
send-hint-token-sources = در فایل تنظیمات زیر {"\u200E"}[send] مقدار token-command را بنویسید: برنامه‌ای که توکن می‌دهد. یا آن را در متغیر APPEAL_PASSWORD بگذارید، یا --password-file یا --password-fd را بدهید.
send-error-token-command = برنامه‌ای که باید توکن را می‌داد، نداد.
send-error-token = آنچه باید توکن باشد توکن نیست. چیزی به هیچ سروری نشان داده نشد.
send-hint-token-command = برنامهٔ token-command را جداگانه اجرا کنید: خط نخست خروجی آن باید تنها توکن باشد و برنامه باید بی‌خطا پایان یابد.
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
send-trouble-too-much = { $server } بیش از آنچه برای هر پاسخی لازم است می‌فرستد.
send-trouble-later = { $server } می‌خواهد بعداً دوباره تلاش شود.
send-trouble-refused = { $server } نمی‌پذیرد.
send-trouble-password = { $server } نام کاربری یا گذرواژه را نمی‌پذیرد. تنها یک بار امتحان شد.
send-trouble-token = { $server } توکن را نمی‌پذیرد: مهلت آن گذشته، پس گرفته شده، از حساب دیگری است، یا برای کار دیگری ساخته شده است.
send-trouble-scope = { $server } توکن را نمی‌پذیرد: برای کار دیگری ساخته شده است (دامنهٔ آن، scope، از آنِ این سرور ایمیل نیست).
send-trouble-tokens-only = { $server } گذرواژه نمی‌پذیرد، تنها توکن.
send-trouble-no-tokens = { $server } توکن نمی‌پذیرد.
send-trouble-no-utf8 = { $server } نشانی‌ای را که پیش از @ حرفی جز a-z دارد نمی‌پذیرد (SMTPUTF8؛ در IMAP، UTF8=ACCEPT).
send-trouble-no-login = { $server } هیچ شیوهٔ ورودی را که این برنامه می‌شناسد نمی‌پذیرد.
send-trouble-no-folder = { $server } نمی‌گوید کدام پوشه برای پیش‌نویس‌هاست، یا پوشه‌ای با این نام ندارد.
send-trouble-full = { $server } بیش از این نمی‌پذیرد: صندوق ایمیل پر است، یا امروز دیگر چیزی نمی‌تواند برود.
send-trouble-too-large = پیام بزرگ‌تر از آن است که { $server } بپذیرد.
send-trouble-unfit = پیام از این راه نمی‌رود.
send-trouble-local = در { $place } نمی‌توان نوشت.
send-hint-unreachable = آیا سرور و درگاه درست است و اتصال برقرار است؟
send-hint-certificate = برای سروری که مرجع خودش را دارد، گواهی آن مرجع را با {"\u200E"}--ca FILE بدهید. نام سرور باید همان باشد که در گواهی آن آمده است.
send-hint-no-tls = {"\u200E"}--security tls یا {"\u200E"}--security starttls را با درگاه مربوط به آن امتحان کنید.
send-hint-security = درگاه‌های 465 و 993 با {"\u200E"}--security tls است؛ 587 و 143 با starttls.
send-hint-password = پیش از اجرای بعدی آن را درست کنید: بسیاری از سرورها پس از چند اشتباه حساب را می‌بندند. اگر ارائه‌دهنده تنها توکن می‌پذیرد، مانند Microsoft 365، در تنظیمات بنویسید {"\u200E"}login = "xoauth2" (docs/sending.md).
send-hint-token = توکن تازه‌ای بگیرید: برنامهٔ token-command باید آن را از ارائه‌دهنده و برای همین نام کاربری بخواهد. docs/sending.md می‌گوید چگونه.
send-hint-scope = توکنی با دامنهٔ (scope) همین سرور و همین راه بخواهید: docs/sending.md دامنه‌های Microsoft 365 و Gmail را دارد.
send-hint-tokens-only = در فایل تنظیمات زیر {"\u200E"}[send] مقدار login = "xoauth2" و token-command را بنویسید: docs/sending.md می‌گوید توکن را چگونه بگیرید.
send-hint-no-tokens = آنچه عرضه می‌کند در بالا آمده است؛ با گذرواژه: {"\u200E"}login = "password" در فایل تنظیمات، یا {"\u200E"}--login password.
send-hint-no-utf8 = چنین پیش‌نویس‌هایی با {"\u200E"}--way maildir یا mbox می‌روند. ایمیل به خودتان نشانی دیگری می‌خواهد، یا سروری که این نشانی را بپذیرد.
send-hint-no-login = از ارائه‌دهنده بخواهید دسترسی SMTP یا IMAP با گذرواژه بدهد (اغلب «گذرواژهٔ برنامه»).
send-hint-no-folder = نامش را بدهید: {"\u200E"}--folder NAME
send-hint-full = جا باز کنید، یا تا فردا صبر کنید؛ همین فرمان از همان‌جا که ایستاد ادامه می‌دهد.
send-hint-too-large = پیوست‌ها را کوچک‌تر کنید، یا پیش‌نویس را بی قالب‌های دیگر بفرستید.
