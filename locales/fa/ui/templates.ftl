## What goes wrong: templates

error-template = این متن قالب Handlebars درستی نیست.
hint-template = هر {"\u200E"}{"{{"}#if{"}}"} یک {"\u200E"}{"{{"}/if{"}}"} می‌خواهد؛ آکولاد‌ها باید جفت باشند: {"\u200E"}{"{{"} … {"}}"}{"\u200E"}.
error-template-unknown = قالب «{ $name }» وجود ندارد ({ $file }).
error-template-deep = بلوک‌ها یا پرانتز‌ها در اینجا بیش از { $limit } لایه تودرتو هستند.
error-template-loops = حلقه‌ها در اینجا بیش از { $limit } لایه تودرتو هستند.
error-template-steps = قالب در اینجا برای یک نامه بیش از { $limit } گام برمی‌دارد.
error-template-long = قالب در اینجا برای یک نامه بیش از { $limit } کیلوبایت متن می‌سازد.
error-template-inclusions = در اینجا بیش از { $limit } بار قالبی گنجانده می‌شود.
hint-template-deep = قالب را ساده‌تر کنید.
error-template-unescaped = خروجی خام (بدون escape) در اینجا مجاز نیست.
hint-template-unescaped = دو آکولاد بنویسید، نه سه؛ تنها قالب صفحه می‌تواند {"{{{"}body{"}}}"} داشته باشد.
error-template-is-page = «{ $name }» در اینجا قالب صفحه است، ولی این نوع سند قالب متن می‌خواهد.
hint-template-is-page = آن را به { $file } ببرید: قالب‌های متن در پوشهٔ templates هستند و قالب‌های صفحه در پوشهٔ templates/pages.
error-template-helper = تابع کمکی «{ $name }» وجود ندارد.
error-template-field = در داده‌های این قالب فیلدی به نام «{ $name }» نیست.
error-template-decorator = به کار بردن decorator و inline partial مجاز نیست.
hint-template-decorator = این بخش را در فایل جداگانه‌ای در همان پوشه بگذارید و با {"\u200E"}{"{{"}> name{"}}"} بگنجانید.
error-template-dynamic = در اینجا قالبی گنجانده می‌شود که نامش از پیش معلوم نیست.
hint-template-dynamic = خود نام را بنویسید: {"\u200E"}{"{{"}> name{"}}"}.
error-template-t = تابع کمکی t تنها یک شناسهٔ پیام می‌گیرد.
hint-template-t = بنویسید {"\u200E"}{"{{"}t "closing"{"}}"}، یا در حلقه‌ای روی پیام‌ها {"\u200E"}{"{{"}t this{"}}"}.
error-template-render = قالب در اینجا با خطا روبه‌رو می‌شود.
hint-template-render = نام را با فیلد‌هایی که در templates/pages/page.html.hbs یا templates/letter.md.hbs به کار رفته است مقایسه کنید.
hint-cycle-template = این دور را قطع کنید: قالب نمی‌تواند خودش را بگنجاند.
