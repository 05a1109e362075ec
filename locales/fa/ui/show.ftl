## Help of the command line

cli-show = نمایش یک فراخوان: شرح پرونده، درخواست‌ها، گیرندگان نامه و راه رسیدن به هر یک
cli-show-action = شناسهٔ فراخوان، به همان شکلی که «appeal list» نشان می‌دهد

## Show

show-status-open = باز: به نامه‌های شما نیاز است.
show-status-archived = بایگانی‌شده: به همان صورت که بود نگه داشته شده است. نخست ببینید فراخوان تازه‌ای هست یا نه.
show-status-paused = متوقف: فعلاً نامه‌ای نفرستید.
show-status-closed = بسته: دیگر نامه‌ای نفرستید.
# Why an action is paused: a whole sentence; it stands alone and behind others.
pause-freed = این شخص آزاد شده است. تا روشن شدن اینکه در امان است، نامه می‌تواند او را به خطر بیندازد.
pause-silence = خود این شخص، خانواده یا وکیل او خواسته است که سکوت شود.
pause-negotiations = گفت‌وگوهایی در جریان است که نامه می‌تواند به آن‌ها آسیب بزند.
pause-review = اطلاعات پرونده از نو بررسی می‌شود.
show-consent = رضایت به انتشار: { $consent }.
show-withhold = آنچه نه در نامه و نه در نوشتهٔ خودتان گفته می‌شود: { $withheld }.
show-issued = تاریخ انتشار: { $day }.
show-expires = آخرین روز فرستادن نامه: { $day }.
show-expired = آخرین روز فرستادن نامه { $day } بود.
show-expires-hour = آخرین روز فرستادن نامه: { $day }، تا ساعت { $hour }.
show-expired-hour = آخرین روز فرستادن نامه { $day } بود، تا ساعت { $hour }.
show-newest-fact = تازه‌ترین رویداد ثبت‌شده: { $day }.
show-newest-fact-old =
    { $years ->
        [1] تازه‌ترین رویداد ثبت‌شده از { $day } است و بیش از یک سال از آن می‌گذرد: پیش از نوشتن، خبرهای تازه را جست‌وجو کنید.
       *[other] تازه‌ترین رویداد ثبت‌شده از { $day } است و بیش از { $years } سال از آن می‌گذرد: پیش از نوشتن، خبرهای تازه را جست‌وجو کنید.
    }
show-languages = زبان‌ها: { $languages }.
show-languages-any = زبان‌ها: { $languages }، یا هر زبان دیگر.
show-danger = نامه می‌تواند برای کسی که در { $country } زندگی می‌کند، اهل آنجاست یا خانواده‌اش آنجا هستند، و برای کسی که نامه دربارهٔ اوست خطر داشته باشد. هر که چنین پیوندی دارد تنها با حروف اول نام و محل زندگی امضا می‌کند: {"\u200E"}--privacy place
show-danger-none = ساکنان { $country } بی‌خطر به این مقام‌ها نامه می‌نویسند: { $reason }
show-for = برای { $people }.
show-about = دربارهٔ { $matter }.
show-name-withheld = نامی ناگفته می‌ماند: نه در نامه‌ها و نه در نوشتهٔ خودتان.
show-disappeared = معلوم نیست ناپدیدشده نزد چه کسی است: کارت‌ها تنها به خانواده فرستاده می‌شوند.
show-demands = درخواست‌ها:
show-law = مبنای حقوقی درخواست‌ها:
show-law-article = { $article }: { $what }
show-recipients = گیرندگان:
show-recipient-id = {"\u200E"}--to { $id }{"\u200E"} · { $role }
show-role-to = نامه می‌گیرد
show-role-copy = رونوشت می‌گیرد
show-role-named = تنها برای نوع‌هایی از سند که از آن نام می‌برند
show-writers-in = نمایندگی دیپلماتیک: رونوشت خود را از نویسندگان ساکن { $countries } می‌گیرد.
show-anywhere = نمایندگی در کشور خود نویسنده؛ نشانی آن ثبت نشده است.
show-office-state = مقام دولتی دیگر: { $country }.
show-office-none = به هیچ دولتی تعلق ندارد.
show-office-law = نامه به آن به استناد { $law } نوشته می‌شود.
show-instead = برای این نویسندگان جای { $recipients } را می‌گیرد.
show-holder-named = صاحب این مقام: { $name }.
show-holder-unnamed = صاحب این مقام در { $day }: { $name }؛ از آن روز بسیار گذشته است، پس نامه بدون نام و خطاب به خود مقام نوشته می‌شود.
show-holder-undated = صاحب این مقام هنگام ثبت اطلاعات: { $name }؛ تاریخ آن معلوم نیست، پس نامه بدون نام و خطاب به خود مقام نوشته می‌شود.
show-post = پست: { $address }
show-local-address = به خط خود آن کشور: { $address }
show-no-post = پست: نشانی‌ای ثبت نشده است.
show-email = ایمیل: { $addresses }
show-each = هر نشانی پیام جداگانه‌ای می‌گیرد.
show-no-email = ایمیل: نشانی‌ای ثبت نشده است.
show-web-form = در وب‌سایت خود فرمی دارد؛ نشانی صفحهٔ آن ثبت نشده است.
show-web-form-at = فرم در وب‌سایت: { $url }
show-phone = تلفن: { $numbers }
show-fax = دورنگار: { $numbers }
show-x = شبکهٔ X: { $handle }
show-verified = اطلاعات در { $day } تأیید شده است.
show-verified-stale = اطلاعات بیش از یک سال پیش، در { $day }، تأیید شده است: پیش از فرستادن بررسی کنید.
show-unverified = اطلاعات هرگز تأیید نشده است: پیش از فرستادن بررسی کنید.
show-kinds = به این صورت‌ها نوشته می‌شود:
show-kind = {"\u200E"}--kind { $kind }{"\u200E"}: { $name }
show-kind-to = برای { $recipients }
show-kind-country = دربارهٔ این دولت: { $country }
show-kind-people = دربارهٔ { $people }
show-kind-law = به استناد { $law }
show-kind-thanks = سپاسگزاری می‌کند و چیزی نمی‌خواهد؛ برای پروندهٔ بسته نیز
show-kind-reminder = یادآوری نامهٔ پیشین ({"\u200E"}--sent DAY، یا چنان‌که «appeal done» یادداشت کرده است)
show-kind-joint = به امضای یک سازمان (--organisation NAME) یا چند نفر (--signatories FILE)
show-sources = منابع:
show-source = { $title }
show-source-published = { $title }، { $day }

## پرونده: آنچه دربارهٔ خود می‌گوید

show-number = شماره: { $number }.
show-index = نمایه: { $index }.
show-number-index = شماره: { $number }. نمایه: { $index }.
show-follows = ادامهٔ فراخوانی پیشین است: { $title } ({ $id }).
show-followed = فراخوانی تازه‌تر ادامهٔ آن است: { $title } ({ $id }).
show-background = پیشینه:
error-follows = فراخوان دیگری به نام «{ $id }» نیست که این ادامهٔ آن باشد.
error-reason = دلیلی داده شده است، اما فراخوان متوقف نیست.
hint-reason = برای آنکه نامه نوشته نشود، status = "paused" بنویسید؛ وگرنه reason را بردارید.
