## Locale

cli-locale = زبان‌ها: میزان تکمیل هر یک، زبان تازه، و آنچه در فایل‌هایشان نادرست است
cli-locale-check = بررسی فایل‌های زبان‌ها: هر ایراد با جای آن و راه اصلاحش
cli-locale-check-langs = زبان‌ها؛ اگر داده نشود، همهٔ آن‌ها
cli-locale-check-deny = هشداری را خطا بگیر: کد آن، یا چند کد با ویرگول میان آن‌ها
cli-locale-check-allow = یافته‌های این کد، یا چند کد با ویرگول میان آن‌ها، گفته نشود
cli-locale-check-needed = تنها آنچه نامه‌ها لازم دارند: بی متن‌های خود برنامه، صفحه‌گسترده‌ها و واردکردن پرونده
cli-locale-check-case = تنها آنچه نامه‌های این اقدام لازم دارند
cli-locale-check-file = تنها آنچه در این فایل یافت می‌شود، مانند letter‎.ftl، با هر پیامی که نیست
cli-locale-check-exit-code = پایان با ۳ اگر چیزی یافت شد، هشدار و یادداشت هم: برای اسکریپت‌ها و CI
locale-check-no-file = هیچ زبانی فایلی با نام «{ $file }» ندارد.
locale-to-do-messages =
    { $count ->
        [1] { $file }: یک پیام برای ترجمه مانده: { $names }
       *[other] { $file }: { $count } پیام برای ترجمه مانده: { $names }
    }
locale-to-do-files =
    { $count ->
        [1] یک فایل نیست: { $names }
       *[other] { $count } فایل نیست: { $names }
    }
locale-letters = نامه‌های { $tag }: { $can } از { $all } نامه را می‌توان نوشت.
locale-letters-blocked = { $action }، { $kind }: پیام‌هایی که نیست: { $missing } ({ $names })
locale-letters-wrong = { $action }، { $kind }: خطا: { $wrong }
locale-check-done = فایل‌های این زبان‌ها بررسی شد: { $languages }.

## زبان‌ها و پرونده‌های تازه

cli-locale-list = نمایش میزان تکمیل هر زبان و شمار نامه‌هایی که به آن می‌توان نوشت
cli-locale-new = ساختن فایل‌های زبانی تازه، آمادهٔ پر کردن
cli-locale-new-after =
    نمونه‌ها:
      appeal --workspace my-words locale new de
      appeal locale new pt-BR --from es
cli-locale-new-lang = برچسب زبان (BCP 47)، مانند de یا pt-BR یا zh-Hant
cli-locale-new-from = زبانی که متن آن ترجمه می‌شود؛ اگر داده نشود، انگلیسی
cli-locale-update = هماهنگ‌کردن فایل‌های زبان‌ها با متن مبدأ: جای خالی برای پیام‌های تازه، و ثبت این‌که هر پیام از چه ترجمه شده است
cli-locale-update-after =
    مثال:
      appeal locale update
      appeal locale update de --confirm demand-free
cli-locale-update-langs = زبان‌ها؛ اگر نامی نیاید، همهٔ زبان‌های پوشهٔ کار
cli-locale-update-from = زبانی که جاهای خالی تازه متن آن را نشان می‌دهند؛ وگرنه انگلیسی یا نخستین زبان پرونده
cli-locale-update-confirm = تأیید این‌که ترجمه‌ها با وجود تغییر متن مبدأ همچنان درست‌اند: شناسهٔ پیام‌ها، با ویرگول میانشان
cli-locale-update-confirm-all = تأیید همهٔ ترجمه‌ها
locale-update-mark = کنارگذاشته: متن مبدأ دیگر چنین پیامی ندارد
locale-update-done = { $tag }: برای ترجمه: { $added } · جای خالی با متن مبدأ تازه: { $renewed } · برداشته‌شده: { $removed } · نشان‌دارشده: { $marked }
locale-update-nothing = { $tag }: پیام تازه‌ای نیست.
locale-update-changed =
    { $count ->
        [1] متن مبدأ یک ترجمه از زمان ترجمه تاکنون تغییر کرده است: appeal locale check { $tag }
       *[other] متن مبدأ { $count } ترجمه از زمان ترجمه تاکنون تغییر کرده است: appeal locale check { $tag }
    }
locale-update-unknown = در فایل‌های { $languages } پیامی با نام «{ $name }» که متن مبدأ داشته باشد نیست.
locale-update-hint-unknown = «appeal locale check» پیام‌هایی را که متن مبدأشان تغییر کرده نام می‌برد.
cli-locale-pseudo = ساختن زبان‌هایی که کسی به آن‌ها سخن نمی‌گوید و هر آنچه از دسترس مترجم بیرون است در آن‌ها به چشم می‌آید
cli-locale-pseudo-langs = یکی از en-XA (با نشانه‌های آوایی) و ar-XB (از راست به چپ)؛ اگر داده نشود، هر دو
error-no-workspace = پوشه‌ای برای نوشتن نیست: آنچه درون برنامه است تغییر نمی‌کند.
hint-no-workspace = پوشه‌ای را با {"\u200E"}--workspace معرفی کنید؛ اگر نباشد ساخته می‌شود.
error-content-exists = فایل { $file } از پیش هست. چیزی نوشته نشد.
hint-content-exists = آن را جابه‌جا کنید، یا برای فایل تازه نام دیگری برگزینید.
locale-nature =
    { $direction ->
        [rtl] زبان { $language } ({ $tag }): خط { $script }، از راست به چپ.
       *[ltr] زبان { $language } ({ $tag }): خط { $script }، از چپ به راست.
    }
locale-new-made =
    { $count ->
        [one] { $count } فایل برای زبان { $language } ({ $tag }) آمادهٔ پر کردن است.
       *[other] { $count } فایل برای زبان { $language } ({ $tag }) آمادهٔ پر کردن است.
    }
locale-shown = تاریخ‌ها و عددها و فهرست‌ها چنین نوشته می‌شوند؛ اگر درست نیست، تنظیم‌های { $file } درستش می‌کنند:
locale-shown-day = روز: { $text }
locale-shown-month = ماه به‌تنهایی: { $text }
locale-shown-year = سال به‌تنهایی: { $text }
locale-shown-numbers = عددها: { $text }
locale-shown-list = فهرست: { $text }
locale-shown-plurals = صورت‌های جمع: { $text }
locale-new-next = آن‌ها را با هر ویرایشگر متنی پر کنید. برای دیدن آنچه کم یا نادرست است: appeal locale check { $tag }
locale-head-how = برای ترجمهٔ هر پیام، «# » را از آغاز سطرهایش بردارید و متن را پس از «=» بنویسید. سطرهای دارای «{ $source } |» متن اصلی را نشان می‌دهند. آنچه به صورت توضیح بماند کم به شمار می‌آید و نامه‌ای که به آن نیاز دارد نوشته نمی‌شود.
locale-head-keep = شناسه‌ها و ویژگی‌ها (مانند close) و آنچه میان { "{ }" } است نامشان را نگه می‌دارند؛ ترتیب جمله با شماست.
locale-head-region = هرچه اینجا نیست از «{ $parent }» می‌آید. برای آنکه پیامی را جور دیگری بگویید، همهٔ آن را با همهٔ ویژگی‌هایش اینجا بنویسید.
locale-head-forms =
    { $count ->
        [1] پیام عدددار در اینجا یک صورت دارد: { $forms }.
       *[other] پیام عدددار در اینجا این صورت‌ها را دارد: { $forms }.
    }
locale-head-pseudo = این فایل را فرمان «appeal locale pseudo» از متن زبان‌های دیگر ساخته است و از نو می‌سازد: آن را ویرایش نکنید.
locale-pseudo-made = کسی به این زبان‌ها سخن نمی‌گوید. نامه‌ای با {"\u200E"}--lang en-XA یا {"\u200E"}--lang ar-XB بنویسید یا LC_ALL را تنظیم کنید: هر چه مانند پیش خوانده شود از دسترس مترجمان بیرون است.
error-language-alias = برچسب «{ $found }» نام دیگری برای «{ $tag }» است.
hint-language-alias = پوشه یک نام دارد: appeal locale new { $tag }
error-language-no-script = زبان «{ $found }» و خط آن شناخته نیست.
hint-language-no-script = برچسب را دوباره بررسی کنید، یا خط را نیز با آن بنویسید: { $found }-Latn یا { $found }-Arab.
error-locale-there =
    { $missing ->
        [0] زبان «{ $tag }» از پیش هست و چیزی کم ندارد.
        [one] زبان «{ $tag }» با همهٔ فایل‌هایش از پیش هست؛ { $missing } پیام کم دارد.
       *[other] زبان «{ $tag }» با همهٔ فایل‌هایش از پیش هست؛ { $missing } پیام کم دارد.
    }
hint-locale-there = برای دیدن آنچه کم یا نادرست است: appeal locale check { $tag }
error-locale-pseudo = برچسب «{ $found }» از زبان‌هایی نیست که کسی به آن‌ها سخن نمی‌گوید.
locale-list-language = { $language } ({ $tag })
locale-list-pseudo = { $tag } (کسی به آن سخن نمی‌گوید)
locale-list-needed = از { $messages } پیامی که نامه‌ها لازم دارند { $done } پیام آماده است
locale-list-changed =
    { $count ->
        [1] یکی با متن مبدأ تغییریافته
       *[other] { $count } پیام با متن مبدأ تغییریافته
    }
locale-list-done =
    { $messages ->
        [one] { $done } از { $messages } پیام ترجمه شده است
       *[other] { $done } از { $messages } پیام ترجمه شده است
    }
locale-list-missing =
    { $count ->
        [one] { $count } پیام کم است
       *[other] { $count } پیام کم است
    }
locale-list-same =
    { $count ->
        [one] { $count } پیام همان متن اصلی است
       *[other] { $count } پیام همان متن اصلی است
    }
locale-list-letters = نامه‌ها: { $can } از { $all }
hint-setting-plain = تنظیم، متن ساده است، بی‌متغیر و بی‌گزینش؛ { "{ \"\" }" } یعنی همان که CLDR دارد.
hint-setting-locale = محلی را نام ببرید که CLDR دارد، مانند «{ $tag }»؛ { "{ \"\" }" } به جای همان است.
hint-setting-first = آن است که به جای روز می‌آید، مانند «1er».
hint-setting-list = واژهٔ «و» است، بی‌ویرگول پیش از آن.
hint-setting-comma = نشانهٔ میان دو چیز است، مانند «،».
hint-setting-contractions = واژه، حرف تعریف و حاصل هر دو را بنویسید: de le = du | de les = des
hint-setting-elisions = واژه‌هایی را بنویسید که به مصوت ختم می‌شوند، با خط عمودی میانشان: de | que
hint-setting-digits = ده رقم را از صفر تا نه پشت سر هم بنویسید.
hint-setting-months = نام همهٔ ماه‌ها را به ترتیب و با خط عمودی میانشان بنویسید؛ اینجا { $count } تا هست.
hint-setting-month-twice = «{ $month }» دو بار آمده است: هر ماه نام خود را دارد.
hint-setting-date = { $name } متنی است با همهٔ این متغیرها و نه هیچ متغیر دیگر: { $variables }.
hint-setting-language = { explain-setting-language.how }
hint-date-forms = این زبان هنوز صورتی برای تاریخ‌ها ندارد. یکی در {"\u200E"}letter.ftl بنویسید: یک ویژگی months، مانند {"\u200E"}.in = …
hint-date-words = به {"\u200E"}letter.ftl بیفزایید: { $settings } (months یعنی دوازده نام با خط عمودی میانشان). یا در format-locale محل دیگری را نام ببرید، مانند محلی با {"\u200E"}-u-ca-gregory.
