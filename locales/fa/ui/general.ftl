### What the program says: help, questions, results, errors.
###
### action فراخوان, case پرونده (never for a file: فایل), demand درخواست, recipient گیرنده, office مقام, writer نویسنده,
### kind نوع سند, template قالب, format فرمت, flag or option گزینه, rule قاعده, "in your own words" به قلم خودتان.
###
### {"\u200E"} (LEFT-TO-RIGHT MARK) stands before code that begins with a sign and after code that ends with one:
### without it a terminal that writes from right to left shows --out as out-- and 2016-01-20 as 20-01-2016.
### No line begins with a Latin word: by its first letter a terminal may choose the way the whole line runs.

## How the language writes dates, numbers and lists: see the English file.

format-locale = fa
first-of-month = { "" }
# Persian puts «و» in the place of the last comma.
list-and = و

## Levels of what is told

level-error = خطا
level-warning = هشدار
level-notice = توجه
level-detail = جزئیات
level-help = راهنمایی
