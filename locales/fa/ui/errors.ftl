## What goes wrong: files

error-workspace = پوشهٔ «{ $folder }» فضای کاری نیست.
hint-workspace = فضای کاری پوشه‌ای است که دست‌کم یکی از زیرپوشه‌های actions، templates و locales را داشته باشد، یا بسته‌ای است که «appeal pack» می‌سازد.
error-read = { $file } را نمی‌توان خواند.
hint-read = آیا نام درست است و اجازهٔ خواندن فایل را دارید؟
error-file-too-large = { $file } از یک مگابایت بزرگ‌تر است.
hint-file-too-large = بعید است همان فایلی باشد که می‌خواهید.
error-not-utf8 = { $file } با UTF-8 نوشته نشده است: بایت { $byte }، در سطر { $line }، جزو هیچ نویسه‌ای نیست.
hint-not-utf8 = فایل را در ویرایشگر خود دوباره با رمزگذاری «UTF-8» ذخیره کنید.
error-write = { $file } را نمی‌توان نوشت.
hint-write = آیا روی دیسک جا هست و اجازهٔ نوشتن در پوشه را دارید؟
error-moved = هنگام نوشتن در { $file }، کسی آن را جابه‌جا یا پاک کرد.
hint-moved = آنچه در آن نوشته شده بود هم با آن رفت. آن را به جای خود برگردانید یا همان فرمان را دوباره اجرا کنید.
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
error-recipient-not-here = «{ $id }» برای نویسندگان ساکن { $country } نیست.
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
hint-known-none = هنوز هیچ موردی وجود ندارد.
hint-near-names = نزدیک‌ترین نام‌ها: { $names }.
hint-words = مقدار‌های مجاز: { $words }.

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
hint-email = نشانی به شکل name@example.org است؛ بخش پیش از @ تنها حرف، رقم، نقطه و نشانه‌های _ - + را دارد.

## What else goes wrong

error-no-recipients = از آنجا به هیچ‌یک از گیرنده‌های فراخوان «{ $action }» نامه نوشته نمی‌شود.
hint-no-recipients = «appeal show» گیرنده‌ها را نشان می‌دهد.
error-chain = پیام‌ها در اینجا در بیش از { $limit } گام به یکدیگر ارجاع می‌دهند.
error-template-no-body = صفحه جایی برای نامه ندارد.
hint-template-no-body = آنجا که متن نامه می‌آید بنویسید {"\u200E"}{"{{{"}body{"}}}"}.
error-action-file-name = نام { $file } نمی‌تواند شناسه باشد.
findings-more = و { $count } مورد دیگر؛ نخست این‌ها را درست کنید.

## بخشی از نویسندگان

error-shard-today = با {"\u200E"}--shard{"\u200E"} باید روز هم گفته شود، با {"\u200E"}--today{"\u200E"}.
hint-shard-today = دستگاه‌ها ممکن است در دو سوی نیمه‌شب باشند، و همهٔ نامه‌های یک دسته باید یک روز داشته باشند: به همه همان را بگویید، مانند {"\u200E"}--today { $day }{"\u200E"}.
hint-shard = بگویید کدام بخش است: {"\u200E"}--shard 2/8{"\u200E"} دومین از هشت است.
error-shard-none = هیچ موتوری نمی‌گوید این کدام بخش از نویسندگان است: هیچ‌یک از { $variables } تعیین نشده است.
error-shard-several = بیش از یک موتور می‌گوید این کدام بخش از نویسندگان است: { $found }.
error-shard-number = { $found } عدد نیست.
error-shard-count = {"\u200E"}--shard auto/{ $asked }{"\u200E"} یعنی { $asked } بخش، و موتور شمار دیگری از کارها را اجرا می‌کند: { $found }. کاری از یک آرایه که به‌تنهایی دوباره اجرا شود از دیگران خبر ندارد.
error-shard-of = { $found } می‌گوید این کدام بخش از نویسندگان است، و هیچ چیز نمی‌گوید از چند بخش.
hint-shard-of = بگویید چند کار هست: {"\u200E"}--shard auto/8{"\u200E"}.
error-shard-array = کارهای آرایه { $of } کار نیستند که از ۰ یا ۱ آغاز شوند و هر یک همان‌قدر از پیشین دور باشد: { $found }.
error-shard-range = { $found } هیچ‌یک از { $of } بخش نیست.

## دیسک‌های شبکه

warning-network-disk = صندوق ارسال { $file } روی دیسک شبکه است ({ $kind }). آنجا دو دستگاه می‌توانند هم‌زمان بنویسند و به آن آسیب بزنند، و نوشتن کند است.
hint-network-disk = آن را روی دیسک همان دستگاهی نگه دارید که آن را می‌سازد، و پس از پایان اجرا رونوشت بردارید. «appeal batch … --out -» دیسک نمی‌خواهد: سطرهای JSON می‌نویسد، که انبار اشیا می‌پذیرد.
