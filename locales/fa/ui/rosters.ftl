## فهرست‌ها

error-roster-empty = { $file } هیچ ردیفی ندارد.
hint-roster-header = ردیف نخست نام ستون‌هاست: نام، شهر، کشور، ایمیل، زبان، …
error-roster-column-missing = { $file } ستون «{ $column }» ندارد.
hint-roster-columns = ستون‌هایش این‌هاست: { $columns }. اگر منظور یکی از آن‌هاست، با --column { $column }="سرستون آن" بگویید. اگر به هم چسبیده‌اند، با --delimiter بگویید چه چیزی خانه‌ها را جدا می‌کند.
hint-roster-columns-perhaps = ستون‌هایش این‌هاست: { $columns }. شاید { $perhaps } باشد؛ در این صورت با --column { $column }="{ $first }" بگویید.
error-roster-privacy-nearly = نام ستون «{ $column }» نزدیک به «privacy» است، اما همان نیست: نام‌ها کامل نوشته می‌شدند.
hint-roster-privacy-nearly = نامش را «privacy» بگذارید، یا نامی که با آن اشتباه نشود.
error-roster-column-twice = ستون‌های { $columns } هر دو «{ $column }» را در خود دارند.
hint-roster-column-twice = نام یکی از آن‌ها را عوض کنید.
error-roster-columns-many = { $file } بیش از { $limit } ستون دارد.
hint-roster-delimiter = گمان نمی‌رود فهرست باشد؛ یا با --delimiter بگویید چه چیزی خانه‌هایش را جدا می‌کند.
error-roster-row-long = ردیف { $row } در { $file } از یک مگابایت بلندتر است.
hint-roster-row-long = شاید گیومه‌ای آنجا باز شده و هرگز بسته نشده است.
error-roster-row = ردیف { $row } در { $file } خواندنی نیست.
error-roster-sheet = { $file } صفحه‌گسترده‌ای نیست که بتوان خواند.
hint-roster-sheet = آن را بی گذرواژه و با قالب xlsx یا ods یا CSV ذخیره کنید.
error-roster-sheet-large = { $what ->
    [file] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: از { $limit } مگابایت می‌گذرد.
    [unpacked] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: بازشدهٔ آن از { $limit } مگابایت می‌گذرد.
    [directory] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: فهرست آنچه در آن است از { $limit } کیلوبایت می‌گذرد.
    [index] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: فهرست برگه‌هایش از { $limit } مگابایت می‌گذرد.
    [element] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: تکه‌ای از آن از { $limit } کیلوبایت می‌گذرد.
    [nodes] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: بیش از { $limit } عنصر دارد.
    [depth] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: بیش از { $limit } عنصر درون یکدیگرند.
    [rows] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: بیش از { $limit } ردیف دارد.
    [cells] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: بیش از { $limit } خانه دارد.
    [strings] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: بیش از { $limit } متن متفاوت دارد.
    [shared] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: متن‌های متفاوتش از { $limit } مگابایت می‌گذرند.
    [cell] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: یکی از متن‌هایش از { $limit } بایت می‌گذرد.
   *[text] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: متن خانه‌هایش از { $limit } مگابایت می‌گذرد.
}
hint-roster-sheet-large = آن را با قالب CSV ذخیره کنید: درازای آن آزاد است.
error-roster-cell-long = خانهٔ ردیف { $row }، ستون { $column } در { $file } از { $limit } بایت می‌گذرد.
hint-roster-sheet-long = آنچه را به کار هیچ نامه‌ای نمی‌آید پاک کنید و فایل را از نو ذخیره کنید.
error-roster-told-many = { $file } تا ردیف { $row } دست‌کم { $limit } خانهٔ نادرست دارد؛ بررسی آن ادامه نمی‌یابد.
hint-roster-told-many = نخست همین‌ها را درست کنید: اغلب سراسر یک ستون همان اشکال را دارد.
error-roster-cell-more = این ردیف از سرستون، که { $columns } خانه دارد، خانه‌های بیشتری دارد؛ نخستین آن‌ها «{ $found }» است.
hint-roster-cell-more = خانه‌ای که نویسهٔ جداکننده در آن است میان گیومه می‌آید.
error-roster-encoding = «{ $found }» نویسه‌هایی ناخوانا دارد.
hint-roster-encoding = رمزگذاری را با --encoding بگویید، یا فهرست را با UTF-8 ذخیره کنید.
error-roster-no-value = «{ $found }» مقدار نیست؛ برنامه‌ها آن را به جای مقداری می‌نویسند که در دست ندارند. مقدار را به جای آن بنویسید.
error-roster-formula = حاصل این فرمول در فایل نیست. فایل را در یک برنامهٔ صفحه‌گسترده باز کنید تا حساب شود و همان‌جا ذخیره کنید.
error-roster-formula-privacy = این فرمول چیزی نمی‌دهد یا حاصلش در فایل نیست. کاری کنید که «full» یا «place» بدهد و فایل را در یک برنامهٔ صفحه‌گسترده ذخیره کنید.
error-roster-header-no-value = نام ستون { $column } در { $file } «{ $found }» است که نام نیست.
error-roster-header-formula = نام ستون { $column } در { $file } فرمولی است که حاصلش در فایل نیست.
hint-roster-header-no-value = نام ستون را به جای آن بنویسید؛ وگرنه از آنچه زیر آن آمده است گذر می‌شود.
error-roster-duplicate = همان کسی که در ردیف { $row } است.
hint-roster-duplicate = یکی از ردیف‌ها را پاک کنید؛ کسانی که نشانی مشترک دارند ستون «id» با شماره یا واژه‌ای از آن خود می‌خواهند.
error-roster-eml-from = پیش‌نویس ایمیل نشانی ایمیل نویسنده را می‌خواهد.
error-attachment-outside = «{ $file }» فایلی در پوشهٔ فهرست نیست.
hint-attachment-outside = فایل را در پوشهٔ فهرست بگذارید و نامش را همان‌گونه که آنجاست بنویسید؛ اگر چند فایل است، میانشان | بگذارید.
error-attachment = فایل «{ $file }» خوانده نمی‌شود.
error-attachments-large = پیوست‌ها روی هم از { $limit } مگابایت بیشتر است.
hint-attachments-large = کمتر سرور ایمیلی بیش از این می‌پذیرد. فایل‌ها را کوچک‌تر کنید، یا در یادداشت پیوندی بدهید.
batch-attachments-unused = ستون پیوست‌ها به کار نمی‌آید: فایل‌ها تنها با پیش‌نویس‌های ایمیل می‌روند (--format eml).
error-encoding = رمزگذاری «{ $name }» وجود ندارد.
hint-encoding = نام رمزگذاری‌ها همان است که در وب است: utf-8، utf-16le، windows-1252، windows-1256.
error-delimiter = «{ $found }» نمی‌تواند خانه‌ها را جدا کند.
hint-delimiter = یک نویسه مانند «;» یا واژهٔ tab را بدهید.
roster-columns = ستون‌های { $file } چنین خوانده می‌شوند: { $columns }.
roster-column-as = «{ $column }» به عنوان { $use }
roster-column-use =
    { $holds ->
        [id] شناسهٔ هر نفر
        [name] نام
        [email] نشانی ایمیل
        [address] نشانی
        [city] شهر
        [country] کشور
        [lang] زبان نامه‌ها
        [profession] پیشه
        [gender] جنسیت
        [note] متنی به قلم نویسنده که در نامه‌ها می‌آید
        [privacy] آنچه می‌توان از هر نفر گفت
        [danger] اینکه شخص با وجود خطر با نام کامل امضا می‌کند یا نه
        [attachment] فایل‌هایی که با پیش‌نویس‌ها می‌روند
        [opening] آغاز نامه‌ها
        [demands] درخواست‌هایی که نخست می‌آیند
        [title] سمت یا عنوان
        [affiliation] مؤسسه
        [place] محل
        [given-name] نام کوچک
        [middle-name] نام میانی
        [family-name] نام خانوادگی
        [house-number] پلاک
        [postcode] کد پستی
        [region] استان یا ایالت
        [consent] اینکه شخص به نوشتن نامه رضایت داده است یا نه
        [unsubscribed] اینکه شخص دیگر نامه نمی‌خواهد یا نه
        [status] وضعیت شخص
        [facts] واقعیت‌هایی که نامه‌ها می‌گویند
        [as] عنوانی که شخص با آن می‌نویسد
        [wording] شیوهٔ بیان نامه‌ها
        [length] بلندی نامه‌ها
       *[reason] دلیل نشدن ردیف که به کار نمی‌آید
    }
roster-columns-passed-over = از این ستون‌ها گذر می‌شود: { $columns }.
roster-column-perhaps = ستون «{ $column }» شاید چیزی جز «{ $use }» باشد. اگر همان است، نامش را «{ $holds }» بگذارید، یا --column { $holds }="{ $column }" را بدهید.
roster-column-nearly = آیا منظور از «{ $column }» همان «{ $near }» است؟
roster-encoding = { $file } با رمزگذاری { $encoding } خوانده می‌شود.
roster-bad-cell = ردیف { $row }، ستون { $column } ({ $holds }): { $reason }
roster-bad-column = ردیف { $row }، ستون { $column }: { $reason }
roster-bad-row = ردیف { $row }: { $reason }
roster-bad-detail = { $reason } ({ $detail })
error-roster-column-said = { $file } ستون «{ $column }» را که --column نام می‌برد ندارد.
hint-roster-column-said = از ستون‌هایش: { $columns }.
error-roster-said = «{ $found }» نمی‌گوید ستونی چه در خود دارد.
hint-roster-said = آن را چنین بنویسید: --column name="نام کامل"؛ یعنی آنچه در ستون است، نشانهٔ برابری، و سرستون آن. در ستون می‌تواند یکی از این‌ها باشد: { $columns }.
error-roster-header-row = ردیف { $row } در { $file } خالی است یا وجود ندارد: سرستونی در آن نیست.
error-roster-remembered = { $file } دربارهٔ فهرستی چیزی می‌گوید که نمی‌شود.
hint-roster-remembered = آن را پاک کنید تا ستون‌ها از نو شناخته شوند، یا با --remember از نو بنویسید.
error-roster-protected = { $file } با گذرواژه محافظت شده است.
hint-roster-protected = آن را باز کنید، بی گذرواژه ذخیره کنید و در پایان کار آن رونوشت را پاک کنید.
error-roster-kind = { $kind ->
    [xls] { $file } فایل قدیمی اکسل (.xls) است که خوانده نمی‌شود.
    [xlsb] { $file } فایل دودویی اکسل (.xlsb) است که خوانده نمی‌شود.
    [numbers] { $file } فایل Numbers است که خوانده نمی‌شود.
    [html] { $file } صفحهٔ وب است، نامش هرچه باشد.
    [pdf] { $file } فایل PDF است که جدول نیست.
    [rtf] { $file } سند متنی (RTF) است که جدول نیست.
   *[xml] { $file } فایل XML است، نامش هرچه باشد.
}
hint-roster-kind = آن را در برنامه‌ای که از آن آمده است، یا در یک برنامهٔ صفحه‌گسترده، باز کنید و با قالب xlsx یا ods یا CSV ذخیره کنید.
error-roster-no-sheet = { $file } برگهٔ «{ $sheet }» ندارد.
error-roster-encodings =
    { $count ->
        [1] رمزگذاری سطر { $lines } در { $file } با سطرهای دیگر یکی نیست.
       *[other] رمزگذاری سطرهای { $lines } در { $file } با سطرهای دیگر یکی نیست.
    }
hint-roster-encodings = گویا دو فایل را به هم پیوسته‌اند. نخست هر یک را با UTF-8 ذخیره کنید؛ یا با --encoding یک رمزگذاری را نام ببرید و به نام‌ها نگاه کنید.
error-roster-date = «{ $found }» تاریخ است: صفحه‌گسترده از «12/4» چنین چیزی می‌سازد. آنچه را منظور است به صورت متن بنویسید؛ در صفحه‌گسترده با آپاستروفی پیش از آن.
error-roster-serial = «{ $found }» شماره‌ای است که صفحه‌گسترده روزی را با آن می‌شناسد؛ شاید منظور «12/4» بوده است. آنچه را منظور است به صورت متن بنویسید.
error-roster-truth = «{ $found }» بله یا نهِ صفحه‌گسترده است و متن نیست.
error-roster-number-long = «{ $found }» عددی است که صفحه‌گسترده کوتاه کرده است. همهٔ رقم‌هایش را به صورت متن بنویسید؛ در صفحه‌گسترده با آپاستروفی پیش از آن.
error-roster-fraction = «{ $found }» عددی است که صحیح نیست، جایی که باید متن باشد.
error-roster-encoded-twice = «{ $found }» دو بار رمزگذاری شده است؛ گویا «{ $meant }» بوده است. فهرست را دوباره برون‌بری کنید، یا متن را از نو بنویسید.
error-roster-question-marks = در «{ $found }» حرف‌هایی به علامت پرسش بدل شده‌اند: برنامه‌ای که آن را ذخیره کرده آن حرف‌ها را نداشته است. فهرست را دوباره با UTF-8 برون‌بری کنید.
error-roster-postcode-zero = «{ $found }» یک رقم کم دارد: گویا صفحه‌گسترده صفر پیش از آن را برداشته است. کد پستی را به صورت متن بنویسید.
error-roster-emails = اینجا { $count } نشانی آمده است: { $addresses }. یکی را نگه دارید.
error-roster-language = «{ $language }» هیچ‌یک از زبان‌هایی نیست که نامه به آن‌ها هست: { $known }.
error-roster-languages = «{ $found }» بیش از یک زبان را نام می‌برد: زبانی را نگه دارید که نامه‌ها باید به آن باشند.
error-roster-country-near = «{ $found }» نام کشوری نیست. نزدیک به آن: { $near }.
roster-table = { $file } چنین خوانده می‌شود:
roster-table-read = «{ $name }» ← { $use }: { $values }
roster-table-read-empty = «{ $name }» ← { $use }
roster-table-passed-over = «{ $name }» ← از آن گذر می‌شود: { $values }
roster-table-passed-over-empty = «{ $name }» ← از آن گذر می‌شود
roster-sheet = برگهٔ «{ $sheet }» خوانده می‌شود؛ این‌ها خوانده نمی‌شوند: { $others }. با --sheet برگهٔ دیگری خوانده می‌شود.
roster-sheets-hidden = این‌ها پنهان‌اند و خوانده نمی‌شوند: { $hidden }. با --sheet یکی از آن‌ها خوانده می‌شود.
roster-sheet-tried = این دربارهٔ برگهٔ «{ $sheet }» است؛ فایل برگه‌های دیگری هم دارد: { $others }. با --sheet بگویید کدام.
roster-header-row = سرستون‌های { $file } در ردیف { $row } است؛ آنچه بالای آن است خوانده نمی‌شود.
roster-second-headings = ردیف { $row } در { $file } هم سرستون است و خوانده نمی‌شود.
roster-hidden-rows =
    { $count ->
        [one] { $count } ردیف از { $file } پنهان است و خوانده نشد؛ --hidden آن را می‌خواند.
       *[other] { $count } ردیف از { $file } پنهان‌اند و خوانده نشدند؛ --hidden آن‌ها را می‌خواند.
    }
roster-left-out-consent =
    { $count ->
        [one] { $count } ردیف کنار گذاشته شد: این شخص رضایت نداده است.
       *[other] { $count } ردیف کنار گذاشته شد: این اشخاص رضایت نداده‌اند.
    }
roster-left-out-unsubscribed =
    { $count ->
        [one] { $count } ردیف کنار گذاشته شد: این شخص دیگر نامه نمی‌خواهد.
       *[other] { $count } ردیف کنار گذاشته شد: این اشخاص دیگر نامه نمی‌خواهند.
    }
roster-left-out-status =
    { $count ->
        [one] { $count } ردیف کنار گذاشته شد: با وضعیتی که آمده است، دیگر برای این شخص نامه نوشته نمی‌شود.
       *[other] { $count } ردیف کنار گذاشته شد: با وضعیتی که آمده است، دیگر برای این اشخاص نامه نوشته نمی‌شود.
    }
roster-encoding-likely = { $file } با رمزگذاری { $encoding } خوانده می‌شود که محتمل است.
roster-encoding-likely-names = { $file } با رمزگذاری { $encoding } خوانده می‌شود که محتمل است. با آن چنین می‌شود: { $names }.
roster-encoding-unsure = { $file } با رمزگذاری { $encoding } خوانده می‌شود که تنها حدسی است. اگر نام‌ها نادرست می‌نمایند، رمزگذاری را با --encoding بگویید.
roster-encoding-unsure-names = { $file } با رمزگذاری { $encoding } خوانده می‌شود که تنها حدسی است. با آن چنین می‌شود: { $names }. اگر نادرست است، رمزگذاری را با --encoding بگویید.
roster-remembered = آن‌گونه خوانده می‌شود که { $file } می‌گوید.
roster-remembers = برای بار بعد در { $file } نگه داشته شد.
ask-roster-column = کدام ستون «{ $column }» را در خود دارد؟
ask-roster-none = هیچ‌یک
ask-roster-remember = این برای بار بعد در { $file } نگه داشته شود؟
error-roster-quote-open = در ردیف { $row } از { $file } علامت نقل‌قولی باز شده و بسته نشده است: همهٔ ردیف‌های زیر آن یک خانه می‌شدند.
error-roster-quote-inside = در ردیف { $row } از { $file } خانه‌ای پس از علامت نقل‌قول پایانی‌اش ادامه دارد: شاید ردیف‌های دیگری در آن باشد.
hint-roster-quote = علامت را آنجا ببندید که خانه تمام می‌شود، یا آن را بردارید. علامتی که جزو متن است دو بار و میان دو علامت خانه نوشته می‌شود.
error-roster-row-inside = در ردیف { $row } از { $file } خانه‌ای چند سطر دارد و یکی از آن‌ها به ردیفی جداگانه می‌ماند.
hint-roster-row-inside = اگر علامت نقل‌قولی آنجا کم است، بنویسید. اگر خانه همان‌گونه است که باید باشد، پس از نشانه‌هایی که واژه‌ها را جدا می‌کنند فاصله بگذارید.
error-roster-column-unsaid = ستون «{ $column }» شاید این را دارد: { $use }. بی‌پرسش از آن گذر نمی‌شود.
hint-roster-column-unsaid = اگر چنین است بنویسید --column { $holds }="{ $column }" و اگر نیست --column none="{ $column }".
error-roster-status = «{ $found }» نمی‌گوید که هنوز نامه نوشته می‌شود یا نه. «فعال» یا «لغو عضویت» بنویسید، یا از ستون گذر کنید: --column none="{ $column }".
error-roster-several = «{ $found }» چند مقدار دارد. یکی را نگه دارید.
error-roster-addresses = چند نشانی هست، در ستون‌های { $columns }. بگویید کدام درست است: --column address="{ $first }".
error-roster-no-name =
    { $kind ->
        [email] «{ $found }» نشانی ایمیل دارد، جایی که تنها نام باید باشد.
        [formula] «{ $found }» فرمول است و نام نیست.
        [date] «{ $found }» تاریخ است و نام نیست.
        [number] «{ $found }» عدد است و نام نیست.
        [signs] «{ $found }» هیچ حرفی ندارد و نام نیست.
        [several] «{ $found }» بیش از یک نام است. به هر کس یک ردیف بدهید.
       *[aside] «{ $found }» پرانتز دارد. نام را همان‌گونه بنویسید که امضا می‌شود.
    }
roster-standard-input = ورودی استاندارد
