title = روستای ب در انتظار زمین
subject = زمین برای { $person }
person-village = اهالی روستای ب
    .number = plural
opening = { $person } در { $moved } به سبب یک معدن ناچار به کوچ شدند.
facts = به آنان زمینی داده نشده است.
concern = فصل کاشت نزدیک است.
call = { $person } در { $moved } به سبب یک معدن ناچار به کوچ شدند.
demand-land = به { $person } زمینی داده شود که آن را بپذیرند

recipient-minister = وزیر دادگستری کشور الف
    .to = خطاب به وزیر دادگستری کشور الف
    .office = وزیر دادگستری کشور الف
recipient-embassy = سفارت کشور الف
    .to = خطاب به سفارت کشور الف
    .office = سفارت کشور الف
