## انجام‌شده: نامه‌هایی که فرستاده شده، و پایان فراخوان‌ها

cli-done = نامه‌ای را فرستاده‌شده یادداشت می‌کند تا موعد پاسخ یادآوری شود؛ بدون گیرنده، یادداشت‌ها را نشان می‌دهد
cli-done-action = شناسهٔ فراخوان، به همان شکلی که «appeal list» نشان می‌دهد
cli-done-recipient = شناسهٔ گیرنده، به همان شکلی که «appeal show» نشان می‌دهد
cli-done-way = راه فرستادن: post (پست)، mail (ایمیل)، form یا other؛ وگرنه نخستین راهی که ثبت شده است
cli-done-replied = یادداشت می‌کند که امروز پاسخی رسیده است
cli-done-undo = آخرین یادداشت دربارهٔ این گیرنده را پس می‌گیرد: پاسخ را اگر یادداشت شده، وگرنه نامه را
cli-done-after =
    تنها فراخوان، گیرنده، روز و راه نگه داشته می‌شود، در فایلی که فقط خودتان می‌توانید بخوانید.
done-way-post = با پست
done-way-mail = با ایمیل
done-way-form = با فرم وب‌گاه
done-way-other = از راهی دیگر
done-noted = یادداشت شد: نامه به «{ $recipient }» در { $day } { $way } فرستاده شد. {"\u200E"}--undo آن را پس می‌گیرد؛ {"\u200E"}--way راه دیگری می‌گوید.
done-replied = یادداشت شد: «{ $recipient }» در { $day } پاسخ داد.
done-undone = پس گرفته شد: نامه به «{ $recipient }» در { $day }.
done-reply-undone = پس گرفته شد: پاسخ «{ $recipient }» در { $replied }. نامهٔ { $day } همچنان فرستاده‌شده یادداشت است؛ یک {"\u200E"}--undo{"\u200E"} دیگر آن را هم پس می‌گیرد.
done-line = { $action }: «{ $recipient }»، { $day }، { $way }
done-line-replied = { $action }: «{ $recipient }»، { $day }، { $way }؛ پاسخ در { $replied } رسید
done-empty = هیچ نامه‌ای فرستاده‌شده یادداشت نشده است.
error-done-none = هیچ نامه‌ای از «{ $action }» به «{ $recipient }» فرستاده‌شده یادداشت نشده است.
hint-done-none = «appeal done» یادداشت‌ها را نشان می‌دهد.
error-done-recipient = فراخوان «{ $action }» گیرنده‌ای به نام «{ $id }» ندارد.
error-no-data-dir = در این سیستم پوشه‌ای برای داده‌ها نیست.
hint-no-data-dir = متغیر APPEAL_DATA را مسیر یک پوشه بگذارید.
error-notes = در یادداشت نامه‌های فرستاده‌شده اشتباهی هست.
hint-notes = یادداشت چنین است: [[letter]] و زیر آن action = "…"، recipient = "…"، on = 2026-01-20، way = "post".
list-sent = در { $day } به «{ $recipient }» نوشته‌اید.
list-sent-due = در { $day } به «{ $recipient }» نوشته‌اید؛ موعد پاسخ { $due } است.
list-due = از { $due } موعد پاسخ «{ $recipient }» رسیده است: در { $day } نوشته‌اید. با {"\u200E"}--kind reminder{"\u200E"} دوباره بنویسید، یا پاسخ را با «appeal done … --replied» یادداشت کنید.
list-replied = «{ $recipient }» در { $day } پاسخ داد.
error-reminder-unsent = نامه‌ای به { $recipients } یادداشت نشده است که هنوز بی‌پاسخ باشد.
hint-reminder-unsent = بگویید چه روزی نوشته‌اید: {"\u200E"}--sent 2026-05-01{"\u200E"}. روز نامه‌هایی که با «appeal done» یادداشت شده‌اند معلوم است.
error-reminder-undated = نامهٔ یادآوری روز نامهٔ پیشین را می‌گوید و روزی داده نشده است.
hint-reminder-undated = روز را بگویید: {"\u200E"}--sent 2026-05-01{"\u200E"}.
error-sent-late = روز نامهٔ پیشین ({ $day }) هنوز نگذشته است.
hint-sent-late = روزی را که نوشته‌اید بدهید: {"\u200E"}--sent 2026-05-01{"\u200E"}.
error-sent-kind = {"\u200E"}--sent روز نامه‌ای است که یادآوری از آن می‌گوید، و «{ $kind }» یادآوری نیست.
hint-sent-kind = یادآوری را با {"\u200E"}--kind reminder{"\u200E"} بنویسید.
guide-done = پس از فرستادن نامه، «appeal done { $action } RECIPIENT» آن را یادداشت می‌کند و «appeal list» موعد پاسخ را یادآوری می‌کند.
guide-done-place = دستور «appeal done { $action } RECIPIENT» نامه را در فایلی روی این دستگاه فرستاده یادداشت می‌کند؛ اگر شاید کس دیگری آن را بخواند، این کار را نکنید.
