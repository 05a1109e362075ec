## فهرست‌ها

error-roster-empty = { $file } هیچ ردیفی ندارد.
hint-roster-header = ردیف نخست نام ستون‌هاست: نام، شهر، کشور، ایمیل، زبان، …
error-roster-column-missing = { $file } ستون «{ $column }» ندارد.
hint-roster-columns = ستون‌هایش این‌هاست: { $columns }. اگر به هم چسبیده‌اند، با --delimiter بگویید چه چیزی خانه‌ها را جدا می‌کند.
hint-roster-columns-perhaps =
    { $column ->
        [name] ستون‌هایش این‌هاست: { $columns }. نام کامل باید در یک ستون با نام «name» باشد؛ اینجا شاید در { $perhaps } آمده است.
       *[other] ستون‌هایش این‌هاست: { $columns }. اگر منظور { $perhaps } است، نامش را «{ $column }» بگذارید.
    }
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
    [strings] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: بیش از { $limit } متن گوناگون دارد.
    [shared] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: متن‌های گوناگونش از { $limit } مگابایت می‌گذرند.
    [cell] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: یکی از متن‌هایش از { $limit } بایت می‌گذرد.
   *[text] { $file } برای صفحه‌گسترده بیش از اندازه بزرگ است: متن خانه‌هایش از { $limit } مگابایت می‌گذرد.
}
hint-roster-sheet-large = آن را با قالب CSV ذخیره کنید: درازای آن آزاد است.
error-roster-cell-long = خانهٔ ردیف { $row }، ستون { $column } در { $file } از { $limit } بایت می‌گذرد.
hint-roster-sheet-long = آنچه را به کار هیچ نامه‌ای نمی‌آید پاک کنید و فایل را از نو ذخیره کنید.
error-roster-told-many = { $file } تا ردیف { $row } دست‌کم { $limit } خانهٔ نادرست دارد؛ بازبینی آن ادامه نمی‌یابد.
hint-roster-told-many = نخست همین‌ها را درست کنید: بیشتر وقت‌ها یک ستون سراسر همان اشکال را دارد.
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
       *[reason] دلیل نشدن ردیف که به کار نمی‌آید
    }
roster-columns-passed-over = از این ستون‌ها گذر می‌شود: { $columns }.
roster-column-perhaps =
    { $holds ->
        [name] نامه‌ها تنها با ستون نام امضا می‌شوند، بدون «{ $column }». اگر نام کامل در چند ستون آمده است، آن را در یک ستون بنویسید.
       *[other] ستون «{ $column }» شاید چیزی جز «{ $use }» باشد. اگر همان است، نامش را «{ $holds }» بگذارید.
    }
roster-column-nearly = آیا منظور از «{ $column }» همان «{ $near }» است؟
roster-encoding = { $file } با رمزگذاری { $encoding } خوانده می‌شود.
roster-bad-cell = ردیف { $row }، ستون { $column } ({ $holds }): { $reason }
roster-bad-column = ردیف { $row }، ستون { $column }: { $reason }
roster-bad-row = ردیف { $row }: { $reason }
roster-bad-detail = { $reason } ({ $detail })
