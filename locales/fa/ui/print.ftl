## Help of the command line

cli-labels = چاپ نشانی گیرنده‌های فراخوان روی برگهٔ برچسب (pdf)
cli-labels-actions = شناسهٔ فراخوان‌ها، همان‌گونه که «appeal list» نشان می‌دهد
cli-labels-country = کشوری که نامه از آن پست می‌شود: نام آن یا کد دوحرفی آن
cli-labels-lang = زبان نام مقام‌ها؛ وگرنه زبان کشوری که نامه از آن پست می‌شود
cli-labels-to = تنها این گیرنده‌ها
cli-labels-copies = شمار برچسب‌های هر نشانی؛ وگرنه ۱
cli-labels-paper = a4 (۳ × ۸ برچسب) یا letter (Avery 5160)؛ وگرنه کاغذ رایج کشوری که نامه از آن پست می‌شود
cli-labels-font = قلمی که روی این دستگاه نصب است
cli-labels-profile = کشور از این نمایه خوانده شود؛ وگرنه از نمایهٔ default
cli-labels-out = فایلی که برچسب‌ها در آن نوشته می‌شود؛ با {"\u200E"}-{"\u200E"} در خروجی نوشته می‌شود
cli-labels-force = اگر فایل از پیش هست، جایگزین شود

## Print

error-pdf = صفحه چیده نشد.
error-docx = سند ساخته نشد.
error-glyph = هیچ قلمی در اینجا نویسهٔ { $character } ({ $code }) را ندارد که در «{ $text }» آمده است.
hint-glyph = آن را بردارید، یا با {"\u200E"}--font قلمی را نام ببرید که آن را دارد.
error-font-unknown = قلم «{ $font }» روی این دستگاه نیست.
error-font-unreadable = قلم «{ $font }» خوانده نشد.
hint-font = نامی را بنویسید که برنامه‌های دیگر نشان می‌دهند، مانند DejaVu Serif؛ بدون {"\u200E"}--font قلم‌های خود برنامه به کار می‌رود.
error-merge = {"\u200E"}--merge فایل‌های pdf را یکی می‌کند، ولی pdf در میان فرمت‌ها نیست.
hint-merge = {"\u200E"}--format pdf را بیفزایید.
error-envelope-out = هر پاکت فایلی جداگانه است.
error-no-addresses = هیچ نشانی پستی ثبت نشده است.
hint-no-addresses = «appeal show» نشان می‌دهد که از هر گیرنده چه ثبت شده است.
print-needs-label = نشانی برای پاکت پنجره‌دار بلند است و در خود نامه آمده است: { $offices }.
print-needs-label-hint = از برچسب («appeal labels») یا پاکت ({"\u200E"}--envelope) استفاده کنید.
print-no-local-address = نشانی به خط خودش نویسه‌هایی دارد که در هیچ‌یک از قلم‌های موجود نیست و تنها به خط لاتین چاپ می‌شود: { $offices }.
print-no-local-address-hint = سطرهایی را که «appeal show» نشان می‌دهد با دست بالای سطرهای دیگر بنویسید، یا با {"\u200E"}--font{"\u200E"} قلمی را نام ببرید که آن‌ها را دارد.
print-typeface = قلم «{ $font }» روی این دستگاه نصب است و متن با آن خواناتر چاپ می‌شود: --font "{ $font }"، یا font = "{ $font }" زیر [print] در فایل تنظیمات.
