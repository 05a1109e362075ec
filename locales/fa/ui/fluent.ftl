## What goes wrong: words

error-fluent = این متن Fluent درستی نیست.
hint-fluent = پیام به شکل id = text است؛ سطر‌های بعدی آن تورفتگی دارند؛ متغیر به شکل {"\u200E"}{"{"} $name {"}"} است.
error-braces-deep = آکولاد‌ها در اینجا بیش از { $limit } لایه تودرتو هستند.
hint-braces-deep = آکولاد‌های باز را ببندید، یا پیام را به چند پیام تقسیم کنید.
error-message-missing = پیام «{ $message }» در زبان «{ $language }» نیست.
hint-message-missing = سطر «{"\u200E"}{ $message } = …{"\u200E"}» را به { $file } بیفزایید.
hint-attribute-missing = سطر «{"\u200E"}.{ $attribute } = …{"\u200E"}» را زیر «{ $message }» به { $file } بیفزایید.
hint-copy-words = { $from } خود برنامه را در { $file } رونویسی کنید که یکجا جای آن را می‌گیرد، و «{ $message }» را آنجا بیفزایید.
hint-attribute-over = «{ $message }» را در { $file } رونویسی کنید و سطر «{"\u200E"}.{ $attribute } = …{"\u200E"}» را زیر آن بیفزایید: آنجا جای پیام خود برنامه را می‌گیرد.
error-message-failed = پیام «{ $message }» را در زبان «{ $language }» نمی‌توان ساخت.
error-message-twice = پیام «{ $message }» در اینجا برای بار دوم آمده است؛ اصطلاح ({"\u200E"}-{ $message }{"\u200E"}) هم به حساب می‌آید.
hint-message-twice = یکی از دو مورد را پاک کنید.
error-placeables = پیام «{ $message }» بیش از { $limit } متغیر و ارجاع دارد.
hint-placeables = پیام را به چند پیام تقسیم کنید.
error-variable = متغیر {"\u200E"}${ $name }{"\u200E"} در اینجا وجود ندارد.
error-term-variable = اصطلاح (term) نمی‌تواند متغیر {"\u200E"}${ $name }{"\u200E"} را بگیرد.
hint-term-variable = به‌جای اصطلاح پیام بنویسید، یا متغیر را همان جایی بنویسید که اصطلاح به کار می‌رود.
error-function = تابع { $name } وجود ندارد.
error-function-option = تابع { $function } گزینه‌ای به نام «{ $name }» ندارد.
error-reference = چیزی به نام «{ $name }» نیست که بتوان به آن ارجاع داد.
hint-reference = نام پیام مورد نظر را بنویسید، یا خود متن آن را.
error-cycle = این ارجاع‌ها دور می‌زنند و به آغاز بازمی‌گردند: { $path }
hint-cycle = این دور را قطع کنید: پیام نمی‌تواند خودش را در بر داشته باشد.
