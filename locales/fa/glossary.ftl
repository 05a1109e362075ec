### What things are called, in one way: each message is an office, a court, a law or a prison, and what it says is its name. Attribute
### .not has what else it is called, between |; a message of this language that calls it so is found by the rule "glossary", letter by
### letter. Generic words ("a supreme court") are no names. No letter says this file, and each language has the names that it needs.

## Courts and prisons

evin = زندان اوین
    .not = ندامتگاه اوین | بازداشتگاه اوین
revolutionary-court = دادگاه انقلاب
    .not = دادگاه انقلاب اسلامی | محکمهٔ انقلاب
supreme-court = دیوان عالی کشور
    .not = دیوان عالی ایران | دادگاه عالی کشور | دیوان‌عالی کشور
implementation-of-sentences = واحد اجرای احکام
    .not = دفتر اجرای احکام | دایرهٔ اجرای احکام | ادارهٔ اجرای احکام

## Offices

leader = رهبر جمهوری اسلامی ایران
    .not = رهبر ایران | رهبر عالی | رهبر معظم | رهبر انقلاب | مقام معظم رهبری | ولی فقیه
head-of-judiciary = رئیس قوهٔ قضائیه
    .not = رئیس دستگاه قضا | قاضی‌القضات
# A compound of law has its izafe written.
judiciary = قوهٔ قضائیه
    .not = قوه قضائیه | قوه قضاییه | قوهٔ قضاییه | دستگاه قضایی
prosecutor-tehran = دادستان عمومی و انقلاب تهران
    .not = دادستان کل تهران | دادستان انقلاب تهران
interests-section = دفتر حفاظت منافع
    .not = دفتر منافع | بخش حفاظت منافع
# The holder of an office; a name has one spelling.
khamenei = خامنه‌ای
    .not = خامنه‌یی | خامنه ای | خامنه‌ئی

## Associations

world-medical-association = انجمن جهانی پزشکی
    .not = انجمن پزشکی جهانی | انجمن جهانی پزشکان
european-university-association = انجمن دانشگاه‌های اروپا
    .not = انجمن دانشگاه‌های اروپایی | اتحادیهٔ دانشگاه‌های اروپا | انجمن دانشگاه اروپا

## The United Nations, and law

working-group = گروه کاری سازمان ملل متحد دربارهٔ بازداشت‌های خودسرانه
    .not =
        گروه کاری بازداشت‌های خودسرانه | گروه کار بازداشت‌های خودسرانه | گروه کاری سازمان ملل دربارهٔ بازداشت خودسرانه |
        گروه کاری بازداشت خودسرانه
special-rapporteur = گزارشگر ویژه
    .not = گزارشگر مخصوص | مخبر ویژه
udhr = اعلامیهٔ جهانی حقوق بشر
    .not = اعلامیه جهانی حقوق بشر | منشور جهانی حقوق بشر | بیانیهٔ جهانی حقوق بشر
iccpr = میثاق بین‌المللی حقوق مدنی و سیاسی
    .not = میثاق حقوق مدنی و سیاسی | پیمان بین‌المللی حقوق مدنی و سیاسی | کنوانسیون حقوق مدنی و سیاسی
icescr = میثاق بین‌المللی حقوق اقتصادی، اجتماعی و فرهنگی
    .not = میثاق حقوق اقتصادی، اجتماعی و فرهنگی | پیمان بین‌المللی حقوق اقتصادی، اجتماعی و فرهنگی
