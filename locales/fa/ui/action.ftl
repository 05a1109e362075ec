### appeal action: new cases, from what their author says or from what was published.

cli-action = پرونده‌ها: پروندهٔ تازه، یا پرونده‌ای از روی فراخوانی منتشرشده
cli-action-new = ساختن فایل پرونده همراه با پیام‌هایش به همهٔ زبان‌ها؛ در ترمینال آنچه را هیچ گزینه‌ای نگفته است می‌پرسد
cli-action-new-country = کشوری که پرونده دربارهٔ آن است: کد یا نام آن
cli-action-new-about = پرونده برای کیست: person (شخص)، group (گروه)، organisation (سازمان) یا community (جامعه)
cli-action-new-person = نام کامل کسی که پرونده برای اوست، یا نام یک گروه (می‌توان تکرار کرد)
cli-action-new-gender = جنسیت هر یک به همان ترتیب: male، female، other، mixed یا unknown
cli-action-new-count = شمار افراد گروه یا جامعه
cli-action-new-unnamed = چرا نامی گفته نمی‌شود: withheld (ناگفته می‌ماند) یا unknown (نامعلوم است)
cli-action-new-matter = موضوع پرونده، اگر دربارهٔ قانون یا مکانی است و نه اشخاص
cli-action-new-to = مقامی که نامه به او می‌رسد، به نامی که برنامه می‌شناسد: state/minister-of-justice (می‌توان تکرار کرد)
cli-action-new-copy = مقامی که رونوشت به او می‌رسد (می‌توان تکرار کرد)
cli-action-new-lang = زبان‌های پرونده، با ویرگول لاتین میانشان؛ متن‌هایی که اینجا داده می‌شود به زبان نخست است
cli-action-new-expires = آخرین روز نامه‌نگاری
cli-action-new-demand = آنچه خواسته می‌شود، به قلم خودتان (می‌توان تکرار کرد)
cli-action-new-source = عنوان یک منبع (می‌توان تکرار کرد)
cli-action-import = ساختن پرونده از روی فراخوانی منتشرشده (متن، صفحهٔ وب، docx، odt یا pdf): آنچه می‌گوید در جای خود می‌نشیند و بقیه خالی می‌ماند
cli-action-import-file = فراخوان منتشرشده؛ با - از ورودی استاندارد خوانده می‌شود
cli-action-import-id = شناسهٔ فراخوان؛ اگر داده نشود، از نام شخص یا نام فایل
cli-action-import-lang = زبان‌های پرونده، با ویرگول لاتین میانشان؛ اگر داده نشود، زبان‌هایی که منبع نام می‌برد
cli-action-new-id = شناسهٔ فراخوان: حروف کوچک لاتین، رقم و خط تیره
error-action-there = فراخوان «{ $id }» از پیش هست: { $file }.
hint-action-there = شناسهٔ دیگری برگزینید.
action-new-made = پرونده با پیام‌هایش به این زبان‌ها آمادهٔ پر کردن است: { $languages }.
action-new-next = نخست فایل پرونده و سپس پیام‌های دست‌کم یک زبان را پر کنید. برای دیدن آنچه کم یا نادرست است: appeal show { $id }
action-new-head = پروندهٔ «{ $id }». آنچه را منابع می‌گویند بنویسید و نه بیش از آن؛ آنچه را نمی‌گویند کنار بگذارید. هر چه در اینجا هنوز خالی است خطا به شمار می‌آید و نامه‌ای نوشته نمی‌شود. همهٔ فیلدها در docs/case-files.md آمده است.
action-new-number = شماره و نمایه‌ای که سازمانش به آن می‌دهد، و شناسهٔ فراخوان پیشین که این ادامهٔ آن است، اگر باشد.
action-new-country = دولتی که نامه خطاب به آن است: کد دوحرفی آن با حروف بزرگ (ISO 3166-1).
action-new-within = اگر شهروندان آن کشور بی‌خطر به این مقام‌ها می‌نویسند، آن را با دلیلش بگویید؛ وگرنه ساکنان آنجا تنها با حروف اول نام و محل زندگی امضا می‌کنند.
action-new-days = روز صدور فراخوان و آخرین روز نامه‌نگاری، اگر معلوم باشد.
action-new-status = مقدار open: باز؛ archived: با یادآوری نوشته می‌شود؛ closed: دیگر نامه‌ای نوشته نمی‌شود.
action-new-languages = زبان‌ها، به ترتیبی که گیرندگان ترجیح می‌دهند؛ زبان‌هایی را که متنی برایشان ندارید حذف کنید. با any-language هر زبان کامل دیگری نیز پذیرفته است.
action-new-demands = آنچه خواسته می‌شود: نامی کوتاه برای هر درخواست. متن آن پیام «demand-…» در هر زبان است.
action-new-law = حقوق بین‌المللی که به آن استناد می‌شود، اگر ذکر شده باشد: پیام‌هایی از law.ftl، مانند این‌ها.
action-new-people = برای چه کسی است؛ هر شخص با نامی برای پیام «person-…» که نام کامل اوست. جنسیت male یا female یا other یا unknown است: دستور برخی زبان‌ها به آن نیاز دارد. پرونده‌ای که دربارهٔ قانون یا مکانی است هیچ‌یک از این جدول‌ها را ندارد. کلید‌های دیگر: kind (group، organisation، community)، count، name (withheld، unknown)، disappeared.
action-new-dates = تاریخ‌ها برای پیام‌ها: روز بدون گیومه، و ماه یا سال درون گیومه؛ به همان دقت منبع، بی آنکه کامل شود.
action-new-numbers = اعداد صحیح برای پیام‌ها.
action-new-recipients = به چه کسانی نوشته می‌شود؛ برای هر یک جدولی. نقش to (نامه) یا copy (رونوشت) است. مقام‌هایی که میان پرونده‌ها مشترک‌اند:
action-new-kinds = به چه صورت‌هایی نوشته می‌شود.
action-new-sources = منبع واقعیت‌ها.
action-new-messages = متن‌های پروندهٔ «{ $id }». برای نوشتن هر پیام، «# » را از پیش آن بردارید و متن را پس از «=» بنویسید. آنچه به صورت توضیح بماند کم به شمار می‌آید و نامه‌ای به این زبان نوشته نمی‌شود.
action-new-variables = هر تاریخ یا عدد از actions/{ $id }.toml با نام خود میان { "{ }" } و با نشانهٔ دلار پیش از آن نوشته می‌شود. آنچه تنها یک طرف می‌گوید، به نقل از او می‌ماند: «بنا بر گزارش‌ها»، «به گفتهٔ وی».
action-new-message-title = برای فهرست‌ها: چه کسی، و موضوع چیست.
action-new-message-subject = موضوع نامه.
action-new-message-person = نام کامل، به خط این زبان.
action-new-message-opening = بند نخست: نامه دربارهٔ کیست، با نام کامل (متغیر «person»).
action-new-message-facts = چه رخ داده است، با دست‌کم یک تاریخ.
action-new-message-concern = چرا فوری است.
action-new-message-demand = برای هر درخواست یک پیام، بدون نقطهٔ پایانی.
action-new-message-demand-lead = برای هر درخواست یک پیام که دنبالهٔ «{ $lead }» است، بدون نقطهٔ پایانی.
action-new-salutations = خطاب آغازین: پیام «salutation-…» در هر زبان. آنچه هست: { $ids }.
action-new-subject = درخواست فوری دربارهٔ { $person }
action-new-message-many = به این زبان چگونه از آنان یاد می‌شود، چنان که در میان جمله می‌آید.
action-new-message-matter = قانون یا مکانی که پرونده دربارهٔ آن است، چنان که در میان جمله می‌آید.
action-new-message-of = آنچه پس از نام این مقام می‌آید و می‌گوید مقام کجاست: «لیون» در «شهردار لیون».
action-new-message-office = یک مقام: نام آن چنان که در فهرست می‌آید؛ ویژگی to: «خطاب به …»؛ ویژگی office: سطرهایی از نشانی که نام مقام در آن‌هاست.
action-new-message-copy = مقامی که رونوشت به او می‌رسد: نام آن چنان که در فهرست می‌آید؛ ویژگی to: «خطاب به …»؛ ویژگی office: سطرهایی از نشانی که نام مقام در آن‌هاست.
error-action-genders = برای { $people } نام، { $count } جنسیت داده شده است.
error-action-count = در پرونده‌ای از نوع «{ $kind }» شمار نمی‌آید: شمار تنها برای گروه یا جامعه است.
error-action-unnamed = تنها شخص یا گروه می‌تواند بی‌نام بماند، نه نوع «{ $kind }».
error-action-office = «{ $found }» از مقام‌هایی نیست که برنامه با خود دارد.
ask-new-head = پاسخ خالی در پرونده جایی خالی می‌گذارد که بعداً پر می‌شود.
ask-new-country = کشوری که پرونده دربارهٔ آن است
ask-new-languages = زبان‌های پرونده
ask-new-about = پرونده دربارهٔ چه کسی یا چه چیزی است؟
ask-new-about-choice =
    { $kind ->
        [person] یک شخص، یا چند نفر با نامشان
        [group] کسانی که تنها شمارشان گفته می‌شود
        [organisation] یک سازمان
        [community] یک روستا یا یک قوم
        [withheld] کسی که نامش نباید گفته شود
        [unknown] کسی که نامش را هیچ کس نمی‌داند
       *[matter] یک قانون یا یک مکان
    }
ask-new-name = نام کامل
ask-new-name-help = هر بار یک نام؛ پاسخ خالی فهرست را پایان می‌دهد
ask-new-name-of-many = از آنان چگونه یاد می‌شود
ask-new-matter = موضوع پرونده
ask-new-gender = جنسیت
ask-new-gender-of = جنسیت { $name }
ask-new-gender-choice =
    { $gender ->
        [male] مرد
        [female] زن
        [other] دیگر
        [mixed] برای همه یکسان نیست
       *[unknown] نامعلوم، یا ناگفته
    }
ask-new-count = چند نفرند؟
ask-new-offices = نامه به چه کسانی می‌رسد؟
ask-new-copies = رونوشت به چه کسانی می‌رسد؟
ask-new-expires = آخرین روز نامه‌نگاری
ask-new-expires-help = به میلادی، مانند {"\u200E"}2016-03-01؛ اگر نیست، پاسخ خالی
ask-new-demand = چه خواسته می‌شود؟ به زبان { $language }
ask-new-demand-help = هر بار یک درخواست، بدون نقطهٔ پایانی؛ پاسخ خالی فهرست را پایان می‌دهد
ask-new-empty-help = می‌تواند خالی بماند
error-new-day = «{ $found }» روزی به میلادی مانند {"\u200E"}2016-03-01 نیست.
error-new-number = «{ $found }» شمار افراد نیست.
error-import-pdf = متن این PDF خواندنی نیست.
error-import-pdf-program = برای خواندن PDF برنامهٔ pdftotext لازم است، و اینجا نیست.
hint-import-pdf = بستهٔ poppler-utils (Poppler) را نصب کنید، یا متن PDF را در فایلی ذخیره و همان را وارد کنید.
error-import-large = { $file } از { $most } مگابایت بزرگ‌تر است: هیچ فراخوان منتشرشده‌ای به این بزرگی نیست.
error-import-long = متن { $file } از { $most } مگابایت بیشتر است: هیچ فراخوان منتشرشده‌ای به این درازی نیست.
error-import-document = { $file } سندی است که نمی‌توان خواند.
error-import-binary = در { $file } متنی نیست.
hint-import-formats = متن، صفحهٔ وب (html)، docx، odt و pdf را می‌توان وارد کرد؛ سند را با یکی از این فرمت‌ها ذخیره کنید.
action-import-next = جاهای خالی را پر کنید و سپس پیام‌ها را به قلم خودتان بنویسید. برای دیدن آنچه کم یا نادرست است: appeal show { $id }
action-import-found = یافته شد: { $fields }. شمار درخواست‌ها: { $demands }؛ شمار مقام‌ها: { $offices }. هر یک زیر سطری از منبع آمده است که آن را می‌گوید: با هم مقایسه کنید.
action-import-nothing = چیزی به شکلی که سازمان‌ها به کار می‌برند یافته نشد. همه چیز خالی است.
action-import-blank = خالی مانده است، چون منبع نمی‌گوید یا دو گونه می‌گوید: { $fields }.
action-import-own-words = جمله‌های منبع به صورت توضیح آمده است تا در کنارشان به قلم خودتان بنویسید؛ پیش از دادن پرونده به دیگران آن‌ها را پاک کنید.
