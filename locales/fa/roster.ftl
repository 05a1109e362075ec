### واژه‌های فهرست‌ها: نام ستون‌ها و آنچه می‌تواند در آن‌ها باشد.

## ستون‌ها

column-id = شناسه
column-name = نام | نام و نام خانوادگی | نام کامل | امضاکننده | نام کامل شما چیست
column-given-name = نام کوچک | اسم کوچک
column-middle-name = نام میانی
column-family-name = نام خانوادگی | فامیلی | فامیل | نام فامیل
column-email = ایمیل | رایانامه | پست الکترونیک | نشانی ایمیل
column-address = نشانی | آدرس | خیابان | نشانی پستی | نشانی ۱ | نشانی ۲ | نشانی ۳
column-house-number = پلاک | شماره پلاک | شمارهٔ خانه
column-postcode = کد پستی | کدپستی | کد پستی ده رقمی
column-city = شهر | شهر محل سکونت | در کدام شهر زندگی می‌کنید
column-region = استان | ایالت | منطقه
column-country = کشور | کشور محل سکونت | در کدام کشور زندگی می‌کنید
column-lang = زبان | زبان نامه
column-profession = پیشه | شغل | حرفه | سمت
column-gender = جنسیت | جنس
column-note = یادداشت | به قلم خودتان | به قلم خودم | سخن شخصی
column-privacy = حریم خصوصی
column-danger = خطر
column-consent = رضایت | موافقت
column-unsubscribed = لغو عضویت | لغو اشتراک | درگذشته | فوت شده
column-status = وضعیت | وضعیت عضویت
column-attachment = پیوست | پیوست‌ها | ضمیمه
column-opening = آغاز | آغاز نامه
column-demands = درخواست‌ها | ترتیب درخواست‌ها
# Facts of the case that the letter tells; as what somebody writes (“doctor”); which wording; how long the letter is.
column-facts = واقعیت‌ها
column-as = به عنوان
column-wording = شیوهٔ بیان
column-length = بلندی نامه
column-title = عنوان
column-affiliation = وابستگی | مؤسسه | موسسه | دانشگاه | سازمان | نهاد
column-place = محل

## ستون‌هایی که از آن‌ها گذر می‌شود

perhaps-id = شماره | ردیف
perhaps-name = هوادار | عضو | مخاطب | شخص
perhaps-consent = اجازه | حریم خصوصی داده‌ها
perhaps-status = فعال
perhaps-city = محل
perhaps-profession = عنوان
perhaps-note = پیام | توضیح | توضیحات | ملاحظات | یادداشت‌ها
perhaps-attachment = فایل | فایل‌ها | پرونده

## مقدارها

value-female = زن | خانم | مؤنث | مونث
value-male = مرد | آقا | مذکر
value-other = دیگر | سایر | نامشخص
value-full = کامل
value-place = محل | شهر | حروف اول
value-length-full = کامل
value-length-short = کوتاه
value-yes = بله | آری
value-no = نه | خیر
value-true = درست | موافقم
value-false = نادرست | موافق نیستم | هرگز
value-left = لغو عضویت | لغو اشتراک | درگذشته | فوت شده | متوفی | برگشتی | مسدود | حذف شده | غیرفعال | انصراف

## نام‌ها، زبان‌ها، کشورها

name-order = given family
language-also = پارسی | Farsi | Fârsi | Parsi | زبان فارسی
countries-also =
    AE: امارات | امارات متحده
    AF: افغانستان
    CZ: جمهوری چک
    DE: آلمان فدرال
    GB: انگلیس | انگلستان | بریتانیا | بریتانیای کبیر | اسکاتلند | ولز | ایرلند شمالی
    HK: هنگ کنگ
    IR: جمهوری اسلامی ایران
    KR: جمهوری کره
    MM: برمه
    NL: هلند
    PS: فلسطین
    RU: فدراسیون روسیه
    SY: سوریه
    TR: ترکیه
    US: آمریکا | امریکا | ایالات متحده | ایالات متحدهٔ آمریکا | ایالات متحده امریکا
    VA: واتیکان
