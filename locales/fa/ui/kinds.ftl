## Kinds

error-kind-format = نوع «{ $kind }» را نمی‌توان در قالب { $format } تهیه کرد.
error-kind-batch = نوع «{ $kind }» از آنِ یک نفر نیست: چند نفر با هم آن را امضا می‌کنند.
hint-kind-batch = یک بار نوشته می‌شود: appeal write { $action } --kind { $kind }
error-joint-nobody = «{ $kind }» نامه‌ای مشترک است: معلوم نیست چه کسانی آن را امضا می‌کنند.
hint-joint-nobody = --organisation NAME یا --signatories FILE یا هر دو را بدهید.
error-not-joint = «{ $kind }» نامهٔ یک نفر است: --organisation و --signatories با آن به کار نمی‌روند.
hint-not-joint = نامه‌های مشترک این اقدام: --kind { $kinds }
error-signatories-none = در { $file } نام کسی نیست.
error-signatories-many = { $file } بیش از { $limit } امضاکننده دارد.
hint-signatories = فایل امضاکنندگان یک سطر عنوان دارد با «نام» و در صورت تمایل «سمت»، «مؤسسه» و «محل»، و برای هر نفر یک سطر.
hint-signatories-many = مهم‌ترین نام‌ها را بیاورید و شمار دیگران را به زبان خودتان بگویید.
error-signatory-twice = «{ $name }» پیش‌تر در سطر { $first } آمده است.
error-tally-none = شمارش دست‌کم یک امضا دارد.
error-tally-early = روز شمارش، { $counted }، هنوز نرسیده است: امروز { $today } است.
hint-tally = فایل شمارش دو سطر دارد: signatures = 1200 و counted = 2024-05-01، روز شمارش.
error-not-petition = «{ $kind }» طومار نیست: --sheets و --rows با آن به کار نمی‌روند.
error-petition-long = متن طومار جایی برای امضا باقی نمی‌گذارد.
hint-petition-long = بندهای این نوع را کوتاه کنید.
error-petition-to = طومار یک برگه برای همهٔ گیرندگان است: --to با آن به کار نمی‌رود.
hint-petition-to = گیرندگان را همین نوع در پرونده تعیین می‌کند؛ بدون --to نوشته می‌شود.
guide-petition = برگه‌ها را چاپ کنید، امضا جمع کنید و بشمارید. در یک فایل signatures = … و counted = … (روز شمارش) را بنویسید؛ --kind petition-letter --tally FILE نامهٔ همراه را می‌نویسد.
show-kind-petition = برگه‌هایی برای چاپ و امضای دستی (--sheets N)
error-no-phone = برای هیچ‌یک از گیرنده‌های فراخوان «{ $action }» شمارهٔ تلفنی ثبت نشده است.
hint-no-phone = به جای آن نامه بنویسید: {"\u200E"}--kind letter
guide-call = – در ساعات اداری و به وقت محلی آن اداره تماس بگیرید: { $phones }. تماس، شمارهٔ شما را نشان می‌دهد: اگر این برایتان مهم است، شماره را پنهان کنید یا از تلفن دیگری استفاده کنید.
show-kind-call = متنی برای تماس تلفنی، تنها برای گیرنده‌هایی که شمارهٔ تلفنشان ثبت شده است
