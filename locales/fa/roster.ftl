### واژه‌های فهرست‌ها: نام ستون‌ها و آنچه می‌تواند در آن‌ها باشد.

## ستون‌ها

column-id = شناسه
column-name = نام | نام و نام خانوادگی | نام کامل | امضاکننده
column-email = ایمیل | رایانامه | پست الکترونیک | نشانی ایمیل
column-address = نشانی | آدرس | خیابان | نشانی پستی | نشانی ۱ | نشانی ۲ | نشانی ۳
column-city = شهر
column-country = کشور | کشور محل سکونت
column-lang = زبان | زبان نامه
column-profession = پیشه | شغل | حرفه | سمت
column-gender = جنسیت | جنس
column-note = یادداشت | به قلم خودتان | به قلم خودم | سخن شخصی
column-privacy = حریم خصوصی
column-danger = خطر
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
perhaps-name = نام کوچک | نام خانوادگی | فامیلی
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
