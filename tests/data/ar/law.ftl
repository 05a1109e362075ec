### العربية (ar): script Arabic (Arab), from right to left.
### To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with
### “en |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
### Ids, attributes (.close) and what stands in { } keep their names; the order of a sentence is yours.
### A message with a number has these forms here: zero, one, two, few, many and other.

### The international law that actions name.
###
### An instrument's message tells how its articles are cited:
###   $articles   the articles' numbers, as a list; $count says how many they are, 0 where the instrument is cited whole
###   $opinion     the number and the year of an opinion, in the digits of the language: "92/2017"
### The message of an article (instrument-number) tells in a few words what it protects; `appeal show` lists it.

## The Universal Declaration and the two Covenants

# en | udhr =
# en |     { $count ->
# en |         [0] the Universal Declaration of Human Rights
# en |         [one] article { $articles } of the Universal Declaration of Human Rights
# en |        *[other] articles { $articles } of the Universal Declaration of Human Rights
# en |     }
udhr =
    { $count ->
        [0] الإعلان العالمي لحقوق الإنسان
        [zero] الإعلان العالمي لحقوق الإنسان
        [one] المادة { $articles } من الإعلان العالمي لحقوق الإنسان
        [two] المادتين { $articles } من الإعلان العالمي لحقوق الإنسان
        [few] المواد { $articles } من الإعلان العالمي لحقوق الإنسان
        [many] المواد { $articles } من الإعلان العالمي لحقوق الإنسان
       *[other] المواد { $articles } من الإعلان العالمي لحقوق الإنسان
    }

# en | udhr-3 = life, liberty and security of person
udhr-3 = حق الفرد في الحياة والحرية والأمان على شخصه

# en | udhr-5 = freedom from torture and ill-treatment
udhr-5 = عدم التعرض للتعذيب وسوء المعاملة

# en | udhr-8 = an effective remedy before the courts
udhr-8 = سبيل انتصاف فعال أمام المحاكم

# en | udhr-9 = freedom from arbitrary arrest and detention
udhr-9 = عدم التعرض للقبض والاحتجاز تعسفًا

# en | udhr-10 = a fair and public hearing by an independent and impartial tribunal
udhr-10 = محاكمة منصفة وعلنية أمام محكمة مستقلة ومحايدة

# en | udhr-11 = the presumption of innocence and the guarantees of defence
udhr-11 = قرينة البراءة وضمانات الدفاع

# en | udhr-19 = freedom of opinion and expression
udhr-19 = حرية الرأي والتعبير

# en | udhr-20 = freedom of peaceful assembly and association
udhr-20 = حرية التجمع السلمي وتكوين الجمعيات

# en | iccpr =
# en |     { $count ->
# en |         [0] the International Covenant on Civil and Political Rights
# en |         [one] article { $articles } of the International Covenant on Civil and Political Rights
# en |        *[other] articles { $articles } of the International Covenant on Civil and Political Rights
# en |     }
iccpr =
    { $count ->
        [0] العهد الدولي الخاص بالحقوق المدنية والسياسية
        [zero] العهد الدولي الخاص بالحقوق المدنية والسياسية
        [one] المادة { $articles } من العهد الدولي الخاص بالحقوق المدنية والسياسية
        [two] المادتين { $articles } من العهد الدولي الخاص بالحقوق المدنية والسياسية
        [few] المواد { $articles } من العهد الدولي الخاص بالحقوق المدنية والسياسية
        [many] المواد { $articles } من العهد الدولي الخاص بالحقوق المدنية والسياسية
       *[other] المواد { $articles } من العهد الدولي الخاص بالحقوق المدنية والسياسية
    }

# en | iccpr-7 = freedom from torture and ill-treatment
iccpr-7 = عدم التعرض للتعذيب وسوء المعاملة

# en | iccpr-9 = liberty and security of person; freedom from arbitrary detention
iccpr-9 = حق الفرد في الحرية والأمان على شخصه؛ عدم التعرض للاحتجاز التعسفي

# en | iccpr-10 = humane treatment of everyone deprived of liberty
iccpr-10 = معاملة إنسانية لكل من حُرم من حريته

# en | iccpr-14 = a fair trial
iccpr-14 = محاكمة عادلة

# en | iccpr-19 = freedom of opinion and expression
iccpr-19 = حرية الرأي والتعبير

# en | iccpr-22 = freedom of association
iccpr-22 = حرية تكوين الجمعيات

# en | icescr =
# en |     { $count ->
# en |         [0] the International Covenant on Economic, Social and Cultural Rights
# en |         [one] article { $articles } of the International Covenant on Economic, Social and Cultural Rights
# en |        *[other] articles { $articles } of the International Covenant on Economic, Social and Cultural Rights
# en |     }
icescr =
    { $count ->
        [0] العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
        [zero] العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
        [one] المادة { $articles } من العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
        [two] المادتين { $articles } من العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
        [few] المواد { $articles } من العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
        [many] المواد { $articles } من العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
       *[other] المواد { $articles } من العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
    }

# en | icescr-12 = the highest attainable standard of health
icescr-12 = أعلى مستوى من الصحة يمكن بلوغه

## Declarations, rules and principles of the United Nations

# en | mandela =
# en |     { $count ->
# en |         [0] the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
# en |         [one] rule { $articles } of the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
# en |        *[other] rules { $articles } of the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
# en |     }
mandela =
    { $count ->
        [0] قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا)
        [zero] قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا)
        [one] القاعدة { $articles } من قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا)
        [two] القاعدتين { $articles } من قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا)
        [few] القواعد { $articles } من قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا)
        [many] القواعد { $articles } من قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا)
       *[other] القواعد { $articles } من قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا)
    }

# en | mandela-24 = health care of the same standard as in the community, free of charge and without discrimination
mandela-24 = رعاية صحية بالمستوى المتاح في المجتمع، مجانًا ودون تمييز

## The European Union: what its own offices go by

# Cited whole.
# en | eu-death-penalty = the European Union’s Guidelines on the Death Penalty
eu-death-penalty = المبادئ التوجيهية للاتحاد الأوروبي بشأن عقوبة الإعدام

## Opinions are cited by their number: wgad-92-2017 is number 92 of 2017.

# en | wgad = Opinion { $opinion } of the United Nations Working Group on Arbitrary Detention
wgad = الرأي رقم { $opinion } الصادر عن الفريق العامل المعني بالاحتجاز التعسفي التابع للأمم المتحدة
