### Offices of any state, of international organisations, companies and universities. The variables are explained in English's file.
###
### $of is the bare name after an ezafe: «وزیر دادگستری چاد»; a word before it that ends in a silent he has its hamza («خارجهٔ»).
### .to begins with «خطاب به». In .office «محترم» honours who holds an office («رئیس» is then «ریاست محترم»), not an institution.
### Salutations: «جناب آقای …»، «سرکار خانم …»; where the gender is not known, the office with «محترم». Never «عالی‌جناب».

## The highest offices of a state

recipient-head-of-state = رئیس‌جمهور { $of }
    .to = خطاب به رئیس‌جمهور { $of }
    .office = رئیس‌جمهور محترم { $of }

recipient-monarch =
    { $office-gender ->
        [female] ملکهٔ { $of }
       *[other] پادشاه { $of }
    }
    .to =
        { $office-gender ->
            [female] خطاب به علیاحضرت ملکهٔ { $of }
            [male] خطاب به اعلیحضرت پادشاه { $of }
           *[other] خطاب به پادشاه { $of }
        }
    .office =
        { $office-gender ->
            [female] علیاحضرت ملکهٔ { $of }
            [male] اعلیحضرت پادشاه { $of }
           *[other] پادشاه محترم { $of }
        }

recipient-head-of-government = نخست‌وزیر { $of }
    .to = خطاب به نخست‌وزیر { $of }
    .office = نخست‌وزیر محترم { $of }

recipient-minister-of-justice = وزیر دادگستری { $of }
    .to = خطاب به وزیر دادگستری { $of }
    .office = وزیر محترم دادگستری { $of }

# .office has two lines: in one it would be read as a minister of «کشور چاد».
recipient-minister-of-interior = وزیر کشور { $of }
    .to = خطاب به وزیر کشور { $of }
    .office =
        وزیر محترم کشور
        { $of }

recipient-minister-of-foreign-affairs = وزیر امور خارجهٔ { $of }
    .to = خطاب به وزیر امور خارجهٔ { $of }
    .office = وزیر محترم امور خارجهٔ { $of }

recipient-minister-of-defence = وزیر دفاع { $of }
    .to = خطاب به وزیر دفاع { $of }
    .office = وزیر محترم دفاع { $of }

recipient-minister-of-health = وزیر بهداشت { $of }
    .to = خطاب به وزیر بهداشت { $of }
    .office = وزیر محترم بهداشت { $of }

recipient-speaker = رئیس مجلس { $of }
    .to = خطاب به رئیس مجلس { $of }
    .office = ریاست محترم مجلس { $of }

## Law and justice
##
## Of court-president, $of is the court: «دادگاه انقلاب تهران».

# Persian has one title for this office and the next.
recipient-attorney-general = دادستان کل { $of }
    .to = خطاب به دادستان کل { $of }
    .office = دادستان محترم کل { $of }

recipient-prosecutor-general = دادستان کل { $of }
    .to = خطاب به دادستان کل { $of }
    .office = دادستان محترم کل { $of }

recipient-prosecutor = دادستان { $of }
    .to = خطاب به دادستان { $of }
    .office = دادستان محترم { $of }

recipient-chief-justice = رئیس دیوان عالی { $of }
    .to = خطاب به رئیس دیوان عالی { $of }
    .office = ریاست محترم دیوان عالی { $of }

recipient-court = دادگاه { $of }
    .to = خطاب به دادگاه { $of }
    .office = دادگاه { $of }

recipient-court-president = رئیس { $of }
    .to = خطاب به رئیس { $of }
    .office = ریاست محترم { $of }

recipient-parole-board = هیئت آزادی مشروط { $of }
    .to = خطاب به هیئت آزادی مشروط { $of }
    .office = هیئت محترم آزادی مشروط { $of }

## Places, police and prisons
##
## Of prison-director, $of is the prison: «زندان اوین».

# Of a province; of a state of a federation a case says «فرماندار ایالت …».
recipient-governor = استاندار { $of }
    .to = خطاب به استاندار { $of }
    .office = استاندار محترم { $of }

recipient-mayor = شهردار { $of }
    .to = خطاب به شهردار { $of }
    .office = شهردار محترم { $of }

recipient-chief-of-police = رئیس پلیس { $of }
    .to = خطاب به رئیس پلیس { $of }
    .office = ریاست محترم پلیس { $of }

recipient-prison-director = رئیس { $of }
    .to = خطاب به رئیس { $of }
    .office = ریاست محترم { $of }

## Who watches over rights in a state

recipient-ombudsperson = آمبودزمان { $of }
    .to = خطاب به آمبودزمان { $of }
    .office = آمبودزمان محترم { $of }

recipient-human-rights-institution = نهاد ملی حقوق بشر { $of }
    .to = خطاب به نهاد ملی حقوق بشر { $of }
    .office = نهاد ملی حقوق بشر { $of }

## Missions of a state abroad

recipient-ambassador = سفیر { $of } { $in }
    .to = خطاب به سفیر { $of } { $in }
    .office = سفیر محترم { $of }

recipient-embassy = سفارت { $of } { $in }
    .to = خطاب به سفارت { $of } { $in }
    .office = سفارت { $of }

recipient-consulate = کنسولگری { $of } { $in }
    .to = خطاب به کنسولگری { $of } { $in }
    .office = کنسولگری { $of }

recipient-permanent-mission = نمایندگی دائم { $of } نزد سازمان ملل متحد
    .to = خطاب به نمایندگی دائم { $of } نزد سازمان ملل متحد
    .office =
        نمایندگی دائم { $of }
        نزد سازمان ملل متحد

## The United Nations

recipient-high-commissioner = کمیسر عالی حقوق بشر سازمان ملل متحد
    .to = خطاب به کمیسر عالی حقوق بشر سازمان ملل متحد
    .office =
        کمیسر عالی محترم حقوق بشر
        سازمان ملل متحد

recipient-rapporteur-torture = گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ شکنجه و دیگر رفتارها یا مجازات‌های بی‌رحمانه، غیرانسانی یا تحقیرآمیز
    .to = خطاب به گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ شکنجه و دیگر رفتارها یا مجازات‌های بی‌رحمانه، غیرانسانی یا تحقیرآمیز
    .office =
        گزارشگر ویژهٔ محترم سازمان ملل متحد
        دربارهٔ شکنجه و دیگر رفتارها یا مجازات‌های
        بی‌رحمانه، غیرانسانی یا تحقیرآمیز

recipient-rapporteur-expression = گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ ترویج حق آزادی عقیده و بیان و حمایت از آن
    .to = خطاب به گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ ترویج حق آزادی عقیده و بیان و حمایت از آن
    .office =
        گزارشگر ویژهٔ محترم سازمان ملل متحد
        دربارهٔ ترویج حق آزادی عقیده و بیان
        و حمایت از آن

recipient-rapporteur-assembly = گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ حق آزادی تجمع مسالمت‌آمیز و آزادی تشکل
    .to = خطاب به گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ حق آزادی تجمع مسالمت‌آمیز و آزادی تشکل
    .office =
        گزارشگر ویژهٔ محترم سازمان ملل متحد
        دربارهٔ حق آزادی تجمع مسالمت‌آمیز
        و آزادی تشکل

recipient-rapporteur-defenders = گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ وضعیت مدافعان حقوق بشر
    .to = خطاب به گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ وضعیت مدافعان حقوق بشر
    .office =
        گزارشگر ویژهٔ محترم سازمان ملل متحد
        دربارهٔ وضعیت مدافعان حقوق بشر

recipient-rapporteur-judges = گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ استقلال قضات و وکلا
    .to = خطاب به گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ استقلال قضات و وکلا
    .office =
        گزارشگر ویژهٔ محترم سازمان ملل متحد
        دربارهٔ استقلال قضات و وکلا

recipient-rapporteur-executions = گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ اعدام‌های فراقضایی، شتاب‌زده یا خودسرانه
    .to = خطاب به گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ اعدام‌های فراقضایی، شتاب‌زده یا خودسرانه
    .office =
        گزارشگر ویژهٔ محترم سازمان ملل متحد
        دربارهٔ اعدام‌های فراقضایی، شتاب‌زده یا خودسرانه

recipient-rapporteur-women = گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ خشونت علیه زنان و دختران، علل و پیامدهای آن
    .to = خطاب به گزارشگر ویژهٔ سازمان ملل متحد دربارهٔ خشونت علیه زنان و دختران، علل و پیامدهای آن
    .office =
        گزارشگر ویژهٔ محترم سازمان ملل متحد
        دربارهٔ خشونت علیه زنان و دختران،
        علل و پیامدهای آن

# «دربارهٔ»: without it the United Nations would be the ones who detain.
recipient-group-detention = گروه کاری سازمان ملل متحد دربارهٔ بازداشت‌های خودسرانه
    .to = خطاب به گروه کاری سازمان ملل متحد دربارهٔ بازداشت‌های خودسرانه
    .office =
        گروه کاری سازمان ملل متحد
        دربارهٔ بازداشت‌های خودسرانه

recipient-group-disappearances = گروه کاری سازمان ملل متحد دربارهٔ ناپدیدشدگی‌های قهری یا ناخواسته
    .to = خطاب به گروه کاری سازمان ملل متحد دربارهٔ ناپدیدشدگی‌های قهری یا ناخواسته
    .office =
        گروه کاری سازمان ملل متحد
        دربارهٔ ناپدیدشدگی‌های قهری یا ناخواسته

## The European Union

recipient-parliament-president = رئیس پارلمان اروپا
    .to = خطاب به رئیس پارلمان اروپا
    .office = ریاست محترم پارلمان اروپا

recipient-delegation = نمایندگی اتحادیهٔ اروپا { $in }
    .to = خطاب به نمایندگی اتحادیهٔ اروپا { $in }
    .office = نمایندگی اتحادیهٔ اروپا { $in }

## Companies and universities

recipient-chief-executive = مدیرعامل { $of }
    .to = خطاب به مدیرعامل { $of }
    .office = مدیرعامل محترم { $of }

# $of is the university: «دانشگاه تهران».
recipient-rector = رئیس { $of }
    .to = خطاب به رئیس { $of }
    .office = ریاست محترم { $of }

## Salutations, each with the close that belongs to it

close-sovereign = با نهایت احترام،
close-highest = با احترام،
close-courteous = با احترام،
salutation-majesty =
    { $office-gender ->
        [female] علیاحضرت،
        [male] اعلیحضرت،
       *[other] پادشاه محترم،
    }
    با سلام و احترام
    .close = { close-sovereign }
salutation-royal-highness =
    والاحضرت،
    با سلام و احترام
    .close = { close-sovereign }
salutation-head-of-state =
    { $office-gender ->
        [female] سرکار خانم رئیس‌جمهور،
        [male] جناب آقای رئیس‌جمهور،
       *[other] رئیس‌جمهور محترم،
    }
    با سلام و احترام
    .close = { close-highest }
salutation-prime-minister =
    { $office-gender ->
        [female] سرکار خانم نخست‌وزیر،
        [male] جناب آقای نخست‌وزیر،
       *[other] نخست‌وزیر محترم،
    }
    با سلام و احترام
    .close = { close-highest }
salutation-foreign-minister =
    { $office-gender ->
        [female] سرکار خانم وزیر امور خارجه،
        [male] جناب آقای وزیر امور خارجه،
       *[other] وزیر محترم امور خارجه،
    }
    با سلام و احترام
    .close = { close }
salutation-minister =
    { $office-gender ->
        [female] سرکار خانم وزیر،
        [male] جناب آقای وزیر،
       *[other] وزیر محترم،
    }
    با سلام و احترام
    .close = { close }
salutation-speaker =
    { $office-gender ->
        [female] سرکار خانم رئیس مجلس،
        [male] جناب آقای رئیس مجلس،
       *[other] ریاست محترم مجلس،
    }
    با سلام و احترام
    .close = { close-highest }
salutation-attorney-general =
    { $office-gender ->
        [female] سرکار خانم دادستان کل،
        [male] جناب آقای دادستان کل،
       *[other] دادستان محترم کل،
    }
    با سلام و احترام
    .close = { close }
salutation-prosecutor-general =
    { $office-gender ->
        [female] سرکار خانم دادستان کل،
        [male] جناب آقای دادستان کل،
       *[other] دادستان محترم کل،
    }
    با سلام و احترام
    .close = { close }
salutation-public-prosecutor =
    { $office-gender ->
        [female] سرکار خانم دادستان،
        [male] جناب آقای دادستان،
       *[other] دادستان محترم،
    }
    با سلام و احترام
    .close = { close }
salutation-chief-justice =
    { $office-gender ->
        [female] سرکار خانم رئیس دیوان عالی،
        [male] جناب آقای رئیس دیوان عالی،
       *[other] ریاست محترم دیوان عالی،
    }
    با سلام و احترام
    .close = { close }
salutation-judge =
    { $office-gender ->
        [female] سرکار خانم رئیس دادگاه،
        [male] جناب آقای رئیس دادگاه،
       *[other] ریاست محترم دادگاه،
    }
    با سلام و احترام
    .close = { close }
salutation-court =
    قضات محترم دادگاه،
    با سلام و احترام
    .close = { close }
salutation-board =
    اعضای محترم هیئت،
    با سلام و احترام
    .close = { close-courteous }
salutation-governor =
    { $office-gender ->
        [female] سرکار خانم استاندار،
        [male] جناب آقای استاندار،
       *[other] استاندار محترم،
    }
    با سلام و احترام
    .close = { close }
salutation-mayor =
    { $office-gender ->
        [female] سرکار خانم شهردار،
        [male] جناب آقای شهردار،
       *[other] شهردار محترم،
    }
    با سلام و احترام
    .close = { close-courteous }
salutation-chief-of-police =
    { $office-gender ->
        [female] سرکار خانم رئیس پلیس،
        [male] جناب آقای رئیس پلیس،
       *[other] ریاست محترم پلیس،
    }
    با سلام و احترام
    .close = { close-courteous }
salutation-director =
    { $office-gender ->
        [female] سرکار خانم رئیس زندان،
        [male] جناب آقای رئیس زندان،
       *[other] ریاست محترم زندان،
    }
    با سلام و احترام
    .close = { close-courteous }
salutation-ombudsperson =
    { $office-gender ->
        [female] سرکار خانم آمبودزمان،
        [male] جناب آقای آمبودزمان،
       *[other] آمبودزمان محترم،
    }
    با سلام و احترام
    .close = { close }
salutation-institution =
    اعضای محترم نهاد ملی حقوق بشر،
    با سلام و احترام
    .close = { close }
salutation-ambassador =
    { $office-gender ->
        [female] سرکار خانم سفیر،
        [male] جناب آقای سفیر،
       *[other] سفیر محترم،
    }
    با سلام و احترام
    .close = { close }
salutation-consul =
    { $office-gender ->
        [female] سرکار خانم کنسول،
        [male] جناب آقای کنسول،
       *[other] کنسول محترم،
    }
    با سلام و احترام
    .close = { close-courteous }
salutation-high-commissioner =
    { $office-gender ->
        [female] سرکار خانم کمیسر عالی حقوق بشر،
        [male] جناب آقای کمیسر عالی حقوق بشر،
       *[other] کمیسر عالی محترم حقوق بشر،
    }
    با سلام و احترام
    .close = { close }
salutation-rapporteur =
    { $office-gender ->
        [female] سرکار خانم گزارشگر ویژه،
        [male] جناب آقای گزارشگر ویژه،
       *[other] گزارشگر ویژهٔ محترم،
    }
    با سلام و احترام
    .close = { close }
salutation-working-group =
    اعضای محترم گروه کاری،
    با سلام و احترام
    .close = { close }
salutation-parliament-president =
    { $office-gender ->
        [female] سرکار خانم رئیس پارلمان اروپا،
        [male] جناب آقای رئیس پارلمان اروپا،
       *[other] ریاست محترم پارلمان اروپا،
    }
    با سلام و احترام
    .close = { close-highest }
salutation-chief-executive =
    { $office-gender ->
        [female] سرکار خانم مدیرعامل،
        [male] جناب آقای مدیرعامل،
       *[other] مدیرعامل محترم،
    }
    با سلام و احترام
    .close = { close-courteous }
salutation-rector =
    { $office-gender ->
        [female] سرکار خانم رئیس دانشگاه،
        [male] جناب آقای رئیس دانشگاه،
       *[other] ریاست محترم دانشگاه،
    }
    با سلام و احترام
    .close = { close-courteous }
salutation-sir-or-madam =
    مسئول محترم،
    با سلام و احترام
    .close = با احترام،
