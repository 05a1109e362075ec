### واژه‌های فهرست‌ها: نام ستون‌ها و آنچه می‌تواند در آن‌ها باشد.

## ستون‌ها

column-id = شناسه | شماره | ردیف
column-name = نام | نام و نام خانوادگی | نام کامل | امضاکننده
column-email = ایمیل | رایانامه | پست الکترونیک | نشانی ایمیل
column-address = نشانی | آدرس | خیابان | نشانی پستی | نشانی ۱ | نشانی ۲ | نشانی ۳
column-city = شهر | محل
column-country = کشور | کشور محل سکونت
column-lang = زبان | زبان نامه
column-profession = پیشه | شغل | حرفه | سمت | عنوان
column-gender = جنسیت | جنس
column-note = یادداشت | پیام | توضیح | سخن شخصی
column-privacy = حریم خصوصی
column-affiliation = وابستگی | مؤسسه | موسسه | دانشگاه | سازمان | نهاد
column-attachment = پیوست | پیوست‌ها | ضمیمه | فایل | پرونده
column-opening = آغاز | آغاز نامه
column-demands = درخواست‌ها | ترتیب درخواست‌ها
column-reason = دلیل | خطا

## مقدارها

value-female = زن | خانم | مؤنث | مونث
value-male = مرد | آقا | مذکر
value-other = دیگر | سایر | نامشخص
value-full = کامل
value-place = محل | شهر | حروف اول
