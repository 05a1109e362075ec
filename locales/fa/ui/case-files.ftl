## What goes wrong: case files

error-toml = این متن TOML درستی نیست.
hint-toml = متن‌ها درون " " می‌آیند، فهرست‌ها درون [ ] و روز‌ها بی هیچ نشانه‌ای: {"\u200E"}2016-01-20.
error-type = نوع مقدار «{ $key }» درست نیست ({ $found }).
error-type-here = نوع مقداری که در اینجاست درست نیست ({ $found }).
hint-type-text = متنی درون " " بنویسید.
hint-type-flag = بنویسید true یا false.
hint-type-integer = عددی صحیح با ارقام لاتین و بدون " " بنویسید.
hint-type-day = روز را به میلادی و بدون " " بنویسید: {"\u200E"}2016-01-20.
hint-type-date = روز را به میلادی و بدون " " بنویسید ({"\u200E"}2016-01-20)، یا ماه یا سال را درون " " ({"\u200E"}"2016-04", "2018"{"\u200E"}).
hint-type-deadline = روز را به میلادی و بدون " " بنویسید ({"\u200E"}2026-12-01)، یا روز را با ساعت و منطقهٔ زمانی ({"\u200E"}2026-12-01T17:00:00+03:30).
hint-type-texts = فهرستی از متن‌ها بنویسید: ["one", "two"].
hint-type-table = جدولی بنویسید: سطر [name] و زیر آن کلید‌هایش.
hint-type-tables = چند جدول بنویسید: سطر‌های [[name]] و زیر هر یک کلید‌هایش.
error-character = نویسهٔ { $character } در اینجا مجاز نیست: یا نویسهٔ کنترلی است، یا ترتیب نمایش متن را به هم می‌زند.
hint-character = آن را پاک کنید؛ بیشتر وقت‌ها نادیده همراه متن کپی می‌شود. اگر پیدایش نمی‌کنید، متن را از نو تایپ کنید.
error-key-missing = کلید «{ $key }» نوشته نشده است.
error-key-unknown = کلید «{ $key }» در اینجا شناخته نیست.
hint-did-you-mean = آیا منظورتان «{ $near }» بود؟
hint-known-keys = کلید‌ها: { $keys }.
error-word = «{ $found }» از مقدار‌های «{ $key }» نیست.
error-schema = این نسخهٔ برنامه نمی‌تواند schema { $found } را بخواند.
hint-schema = بنویسید schema = 1، یا نسخهٔ تازه‌تری از برنامه را به کار ببرید.
error-id = «{ $found }» شناسهٔ درستی نیست.
hint-id = شناسه با یکی از حروف کوچک لاتین (a-z) آغاز می‌شود و با حروف کوچک و ارقام لاتین و خط تیره ادامه می‌یابد.
error-twice = «{ $name }» در اینجا برای بار دوم آمده است.
hint-twice = یکی از دو مورد را پاک کنید، یا نام دیگری به آن بدهید.
error-planned = «{ $name }» هیچ‌یک از تاریخ‌های این پرونده نیست.
error-dates-order = تاریخ «{ $later }» پیش از تاریخ «{ $earlier }» است.
hint-dates-order = هر دو را با منبع مقایسه کنید.
error-person-field = «{ $key }» با kind = "{ $kind }"{"\u200E"} سازگار نیست.
hint-person-field = شمار (count) تنها برای گروه یا جامعه است؛ نام ناگفته یا نامعلوم و ناپدیدشدگی تنها برای شخص یا گروه؛ gender = "mixed"{"\u200E"} تنها برای چند نفر.
error-count = شمار افراد دست‌کم یک است.
hint-count = همان شماری را بنویسید که منبع می‌گوید، یا «count» را بردارید.
error-people-shown = «{ $message }» متغیر «people» را نشان می‌دهد، ولی کسی نمی‌داند چند نفرند.
hint-people-shown = تنها بر پایهٔ آن گزینش کنید و نشانش ندهید، یا «count» را در فایل پرونده بنویسید.
error-language-tag = «{ $found }» برچسب زبان نیست.
hint-language-tag = برچسب زبان چیزی مانند fa، pt-BR یا zh-Hant است (BCP 47).
error-variable-taken = نام «{ $name }» را خود برنامه برای یکی از متغیر‌هایش به کار می‌برد.
hint-variable-taken = برای این تاریخ یا عدد، هم در اینجا و هم در پیام‌ها، نام دیگری انتخاب کنید.
error-recipient-unnamed = هر گیرنده به «use» یا «id» نیاز دارد.
hint-recipient-unnamed = برای مقامی که در actions/recipients/iran.toml هست بنویسید use = "iran/supreme-leader"{"\u200E"}، وگرنه id = "…"{"\u200E"} و همهٔ فیلد‌هایش را.
error-recipient-use = «{ $found }» نام هیچ مقامی نیست.
hint-recipient-use = فایل و مقام را بنویسید: "iran/supreme-leader".
error-recipient-file = فایل { $file } وجود ندارد.
error-recipient-unknown = مقام «{ $name }» در { $file } نیست.
error-kind-recipient = این پرونده گیرنده‌ای به نام «{ $name }» ندارد.
error-kind-person = در میان کسانی که پرونده دربارهٔ آن‌هاست کسی به نام «{ $name }» نیست.
error-office-state = مقامی با {"\u200E"}body = "{ $body }"{"\u200E"} به هیچ دولتی تعلق ندارد.
hint-office-state = یا «state» را بردارید یا «body» را.
error-instead-always = «{ $id }» برای همهٔ نویسندگان جای گیرنده‌ای دیگر را می‌گیرد.
hint-instead-always = با {"\u200E"}writers-in = […]{"\u200E"} بگویید برای چه کسانی، یا آن گیرندهٔ دیگر را بردارید.
error-instead-chain = جای «{ $id }» را نمی‌توان گرفت: یا خود همین گیرنده است یا خود جای گیرنده‌ای دیگر را می‌گیرد.
hint-instead-chain = اینجا گیرندگانی را نام ببرید که جای کسی را نمی‌گیرند.
