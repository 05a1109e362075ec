### واژه‌های فهرست‌ها: نام ستون‌ها و آنچه می‌تواند در آن‌ها باشد.

## ستون‌ها

column-id = شناسه
column-name = نام | نام و نام خانوادگی | نام کامل | امضاکننده
column-email = ایمیل | رایانامه | پست الکترونیک | نشانی ایمیل
column-address = نشانی | آدرس | خیابان | نشانی پستی | نشانی ۱ | نشانی ۲ | نشانی ۳
column-city = شهر | محل
column-country = کشور | کشور محل سکونت
column-lang = زبان | زبان نامه
column-profession = پیشه | شغل | حرفه | سمت
column-title = عنوان
column-gender = جنسیت | جنس
column-note = یادداشت | به قلم خودتان
column-privacy = حریم خصوصی
column-affiliation = وابستگی | مؤسسه | موسسه | دانشگاه | سازمان | نهاد
column-attachment = پیوست | پیوست‌ها | ضمیمه
column-opening = آغاز | آغاز نامه
column-demands = درخواست‌ها | ترتیب درخواست‌ها
column-reason = دلیل | خطا

## Columns that are read over, because their names are also those of other things (an internal remark, the number of a row, a
## form of address): the person is told how to name one that is meant.

almost-id = شماره | ردیف
almost-profession = عنوان
almost-note = توضیح | توضیحات | پیام | ملاحظات | سخن شخصی
almost-attachment = فایل | فایل‌ها | پرونده | پرونده‌ها

## مقدارها

value-female = زن | خانم | مؤنث | مونث
value-male = مرد | آقا | مذکر
value-other = دیگر | سایر | نامشخص
value-full = کامل
value-place = محل | شهر | حروف اول

# What spreadsheets show where a formula failed. Such a cell is told, and never taken for an empty one.
value-error = #N/A | #REF! | #VALUE! | #NAME? | #DIV/0! | #NULL! | #NUM!
