### The offices that letters go to.
### .to begins with "خطاب به" and goes on from "نامه‌ای".
### .address is the postal address in Persian script, street before number, without the country.
### Names carry the title that the source gives (آیت‌الله) and nothing grander.

recipient-supreme-leader = رهبر جمهوری اسلامی ایران
    .to = خطاب به رهبر جمهوری اسلامی ایران
    .office =
        رهبر محترم جمهوری اسلامی ایران
        دفتر رهبری
    .address =
        خیابان جمهوری اسلامی
        انتهای خیابان شهید کشوردوست
        تهران
holder-khamenei = آیت‌الله سید علی خامنه‌ای

# Read: رئیسِ «جمهوری اسلامی ایران»
recipient-president = رئیس جمهوری اسلامی ایران
    .to = خطاب به رئیس جمهوری اسلامی ایران
    .office = ریاست محترم جمهوری اسلامی ایران

recipient-head-of-judiciary = رئیس قوهٔ قضائیهٔ جمهوری اسلامی ایران
    .to = خطاب به رئیس قوهٔ قضائیهٔ جمهوری اسلامی ایران
    .office = ریاست محترم قوهٔ قضائیه
    .address =
        توسط دفتر روابط عمومی
        خیابان ولی‌عصر
        بالاتر از تقاطع پاستور
        بن‌بست یکم عزیزی، پلاک ۴
        تهران
holder-larijani = آیت‌الله صادق آملی لاریجانی

# Of Tehran: never دادستان کل, who is another office.
recipient-prosecutor-tehran = دادستان عمومی و انقلاب تهران
    .to = خطاب به دادستان عمومی و انقلاب تهران
    .office =
        دادستان محترم عمومی و انقلاب تهران
        دادسرای عمومی و انقلاب تهران
    .address =
        نبش میدان ۱۵ خرداد
        تهران
holder-jafari-dolatabadi = جناب آقای عباس جعفری دولت‌آبادی

# The address is abroad and stays in Latin script.
recipient-interests-section-washington = دفتر حفاظت منافع جمهوری اسلامی ایران در واشنگتن
    .to = خطاب به دفتر حفاظت منافع جمهوری اسلامی ایران در واشنگتن
    .office = دفتر حفاظت منافع جمهوری اسلامی ایران، واشنگتن

recipient-high-representative = نمایندهٔ عالی اتحادیهٔ اروپا در امور خارجی و سیاست امنیتی
    .to = خطاب به نمایندهٔ عالی اتحادیهٔ اروپا در امور خارجی و سیاست امنیتی
    .office =
        نمایندهٔ عالی محترم اتحادیهٔ اروپا
        در امور خارجی و سیاست امنیتی
holder-mogherini = سرکار خانم فدریکا موگرینی

## Whom cards are to

recipient-person = { $person }
    .to = خطاب به { $person }
recipient-family =
    { $people ->
        [1] خانوادهٔ { $person }
       *[other] خانواده‌های { $person }
    }
    .to =
        { $people ->
            [1] خطاب به خانوادهٔ { $person }
           *[other] خطاب به خانواده‌های { $person }
        }
