title = خاموشی رادیو سین
subject = پروانهٔ پخش { $person }
person-radio = رادیو سین
opening = پخش برنامه‌های { $person } در { $closed } متوقف شد.
facts = این رادیو ده سال بود که به دو زبان برنامه پخش می‌کرد.
concern = چهل کارمند آن کار خود را از دست داده‌اند.
demand-licence = پروانهٔ { $person } بازگردانده شود

recipient-minister = وزیر دادگستری کشور الف
    .to = خطاب به وزیر دادگستری کشور الف
    .office = وزیر دادگستری کشور الف
recipient-embassy = سفارت کشور الف
    .to = خطاب به سفارت کشور الف
    .office = سفارت کشور الف
