### العربية (ar): script Arabic (Arab), from right to left.
### To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with
### “en |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
### Ids, attributes (.close) and what stands in { } keep their names; the order of a sentence is yours.
### A message with a number has these forms here: zero, one, two, few, many and other.

### Hossein Ronaghi Maleki, action of 20 January 2016. Facts and their strength: docs/cases/hossein-ronaghi-maleki.md.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested, $summoned, $deadline, $reported (days), $leave (a month); $years (the term he was summoned to serve), $sentence
### His health, his leave and his freedom are told as of $reported, the day of the source, and in the past tense.
### No sentence has both $years and $sentence: the source links them by nothing.
### Each paragraph names him and points to no other: they come in any order. -2, -3 are further wordings of the same: they tell the
### same facts, as strongly, and share no sentence.

# en | title = Hossein Ronaghi Maleki: summoned back to prison while critically ill
title = حسين رونقي ملكي: استدعاء للعودة إلى السجن وهو في حالة مرضية حرجة

# en | subject = Hossein Ronaghi Maleki – freedom and medical care
subject = حسين رونقي ملكي – الحرية والرعاية الطبية

# en | person-ronaghi = Hossein Ronaghi Maleki
person-ronaghi = حسين رونقي ملكي

## How a letter opens

# en | opening = I am writing out of concern for the blogger { $person }. On { $summoned }, the Office for the Implementation of Sentences summoned him back to prison within a month, to resume a sentence of { $years } years.
opening =
    أكتب إليكم بدافع القلق على المدوّن { $person }. ففي { $summoned } استدعاه مكتب تنفيذ الأحكام للعودة إلى السجن في غضون شهر، لاستئناف قضاء عقوبة السجن لمدة { $years ->
        [zero] { $years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }.

# en | opening-health = I am writing about the blogger { $person }, whose condition was critical, as reported on { $reported }. Even so, on { $summoned }, the Office for the Implementation of Sentences had ordered him back to prison within a month, to go on with a sentence of { $years } years.
opening-health =
    أكتب إليكم بشأن المدوّن { $person }، الذي كانت حالته الصحية حرجة بحسب ما ذُكر في { $reported }. ومع ذلك، كان مكتب تنفيذ الأحكام قد أمره في { $summoned } بالعودة إلى السجن في غضون شهر، لمواصلة قضاء عقوبة السجن لمدة { $years ->
        [zero] { $years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }.

# en | opening-writing = The blogger { $person } was sentenced, it seems, over articles on his blog. I turn to you because, on { $summoned }, the Office for the Implementation of Sentences called him back to prison within a month, to continue a term of { $years } years.
opening-writing =
    صدر الحكم على المدوّن { $person }، على ما يبدو، بسبب مقالات في مدونته. وأتوجه إليكم لأن مكتب تنفيذ الأحكام استدعاه في { $summoned } كي يعود إلى السجن في غضون شهر ويتابع قضاء عقوبة السجن لمدة { $years ->
        [zero] { $years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }.

## What is always told

# en | facts = Mr Ronaghi Maleki was arrested on { $arrested }; he was then held in solitary confinement for more than a year. He has said that in that time he was subjected to torture and to other ill-treatment. This may be one of the causes of his poor health.
facts = قُبض على السيد رونقي ملكي في { $arrested }، ثم احتُجز في الحبس الانفرادي أكثر من عام. وقد قال إنه تعرض خلال تلك المدة للتعذيب ولضروب أخرى من سوء المعاملة. وقد يكون ذلك أحد أسباب تردي صحته.

# en | facts-2 = The arrest of Mr Ronaghi Maleki, on { $arrested }, was followed by over a year of being held alone. He says that he was tortured in those months, and ill-treated in other ways. His health may have suffered from it.
facts-2 = بعد القبض على السيد رونقي ملكي في { $arrested }، ظل محتجزًا بمفرده ما يزيد على سنة. وهو يقول إنه عُذّب في تلك الشهور وأُسيئت معاملته بطرق أخرى. وربما تكون صحته قد تضررت من ذلك.

# en | facts-3 = For over a year after his arrest on { $arrested }, Mr Ronaghi Maleki was kept in solitary confinement. Torture and other ill-treatment, he says, were part of what he went through there. His poor health may go back to it in part.
facts-3 = أُبقي السيد رونقي ملكي في زنزانة انفرادية مدةً تجاوزت العام بعد اعتقاله في { $arrested }. ويذكر أن ما لقيه هناك شمل التعذيب وغيره من أشكال المعاملة السيئة. وقد يرجع اعتلال صحته جزئيًّا إلى ذلك.

# "Doctors", not "his doctors", advised against the interruption: the source does not say that they were his.
# en | concern = According to information published on { $reported }, Mr Ronaghi Maleki was critically ill, with only one working kidney. His doctors said that he had to be under observation at all times and to receive specialised treatment, which was not to be had in prison. Doctors had advised that this treatment should not be interrupted.
concern = بحسب معلومات نُشرت في { $reported }، كان السيد رونقي ملكي في حالة مرضية حرجة، ولا تعمل لديه سوى كلية واحدة. وقال أطباؤه إنه يجب أن يخضع للمراقبة في كل الأوقات وأن يتلقى علاجًا متخصصًا، وهو ما لم يكن متاحًا في السجن. وكان أطباء قد نصحوا بعدم قطع هذا العلاج.

# en | concern-2 = Mr Ronaghi Maleki was in a critical state, and one kidney alone still worked, according to information published on { $reported }. In the opinion of his doctors he could not do without continuous monitoring and specialist care, which was not available in prison. Medical advice was against any break in this care.
concern-2 = كان وضع السيد رونقي ملكي الصحي حرجًا، ولم تعد تعمل لديه إلا كلية واحدة، وفقًا لمعلومات نُشرت في { $reported }. وفي رأي أطبائه، لم يكن له غنى عن متابعة مستمرة ورعاية اختصاصية لم تكن تتوافر في السجن. وكانت المشورة الطبية تقضي بتجنب أي انقطاع في هذه الرعاية.

# en | concern-3 = Mr Ronaghi Maleki needed constant supervision and treatment by specialists, his own doctors said, and could not have it in prison. He was critically ill, with a single kidney working, and doctors warned against breaking off his treatment: that was the information published on { $reported }.
concern-3 = كان السيد رونقي ملكي بحاجة إلى إشراف دائم وإلى علاج على أيدي اختصاصيين، كما قال أطباؤه هو، ولم يكن بوسعه الحصول على ذلك في السجن. وكان مرضه شديد الخطورة، لا تعمل لديه غير كلية وحيدة، وحذّر أطباء من وقف علاجه: تلك هي المعلومات التي نُشرت في { $reported }.

## Two of these

# en | fact-bail = In a summons of { $summoned }, Mr Ronaghi Maleki was warned that his bail would be forfeited unless he was back in prison within a month. The last day was { $deadline }.
fact-bail = نُبّه السيد رونقي ملكي، في استدعاء مؤرخ { $summoned }، إلى أن كفالته ستُصادر ما لم يعد إلى السجن في غضون شهر. وكان آخر يوم في هذه المهلة { $deadline }.

# What stands in quotation marks are words of the judgment, as the source quotes them.
# en | fact-charges = Mr Ronaghi Maleki was sentenced to { $sentence } years in prison, apparently because of what he had written on his blog. Among the offences were “spreading propaganda against the system”, “insulting” the Leader and “membership” of an Internet group by the name of “Iran Proxy”.
fact-charges =
    حُكم على السيد رونقي ملكي بالسجن لمدة { $sentence ->
        [zero] { $sentence } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $sentence } سنوات
        [many] { $sentence } سنة
       *[other] { $sentence } سنة
    }، على ما يبدو بسبب ما كتبه في مدونته. وكان من بين التهم التي بُني عليها الحكم «نشر دعاية ضد النظام» و«إهانة» القائد و«العضوية» في مجموعة على الإنترنت تُدعى «إيران بروكسي».

# en | fact-pressure = Several times the authorities told Mr Ronaghi Maleki that he had to go back to prison, poor though his health was. One such occasion came soon after he had been given medical leave in { $leave }.
fact-pressure = أبلغت السلطات السيد رونقي ملكي مرات عدة أن عليه أن يعود إلى السجن، رغم تردي صحته. وكانت إحدى تلك المرات بعد وقت قصير من منحه إجازة طبية في { $leave }.

# en | fact-leave = Mr Ronaghi Maleki had been outside prison on medical leave since the middle of { $leave }; as of { $reported }, he had not been arrested again.
fact-leave = كان السيد رونقي ملكي خارج السجن في إجازة طبية منذ منتصف { $leave }؛ وحتى { $reported } لم يكن قد اعتُقل من جديد.

# A short letter has these in place of all facts: few words, so that it fits a link that opens an e-mail.
# en | short = As of { $reported }, Mr Ronaghi Maleki was reported to be critically ill and, his doctors said, needed care not to be had in prison. He says he was tortured in solitary confinement.
short = في { $reported }، كان السيد رونقي ملكي، بحسب ما ذُكر، في حالة مرضية حرجة، وبحاجة، كما قال أطباؤه، إلى رعاية لم تكن متاحة في السجن. ويقول إنه تعرض للتعذيب في الحبس الانفرادي.

# en | short-2 = Prison could not offer the care that Mr Ronaghi Maleki, critically ill, needed: so his doctors said, as published on { $reported }. In solitary confinement, he says, he was tortured.
short-2 = لم يكن بوسع السجن أن يوفر الرعاية التي احتاج إليها السيد رونقي ملكي، وهو في وضع صحي حرج: هذا ما قاله أطباؤه ونُشر في { $reported }. ويقول هو إنه عُذّب في حبسه الانفرادي.

# en | short-3 = Mr Ronaghi Maleki says that he was tortured while held alone. On { $reported }, it was published that he was critically ill; prison, his doctors said, could not give him the care he needed.
short-3 = يقول السيد رونقي ملكي إنه عُذّب وهو محتجز بمفرده. ونُشر في { $reported } أنه كان في وضع صحي حرج؛ وقال أطباؤه إن السجن لم يكن يستطيع أن يقدم له ما يلزمه من رعاية.

## What somebody says by what they are: behind any opening

# en | as-doctor = As a doctor, I attach weight to what doctors advised for Mr Ronaghi Maleki: that his specialised care should not be stopped. Whether a treatment may be broken off is, I believe, for doctors to decide.
as-doctor = بحكم مهنتي في الطب، أولي أهمية لما نصح به أطباء في حالة السيد رونقي ملكي، وهو ألا تُوقف رعايته المتخصصة. وأرى أن البتّ في جواز قطع أي علاج أمر يعود إلى الأطباء.

# en | as-lawyer = As a lawyer, I believe that what Mr Ronaghi Maleki has said about torture and other ill-treatment in solitary confinement calls for an independent inquiry.
as-lawyer = بحكم مهنتي في القانون، أرى أن ما قاله السيد رونقي ملكي عن التعذيب وغيره من ضروب سوء المعاملة في الحبس الانفرادي يستدعي تحقيقًا مستقلًا.

## The law, in a short letter

# en | law-short =
# en |     { $demands ->
# en |         [one] This request is based on the Universal Declaration of Human Rights and the two International Covenants.
# en |        *[other] These requests are based on the Universal Declaration of Human Rights and the two International Covenants.
# en |     }
law-short =
    { $demands ->
        [zero] تستند هذه الطلبات إلى الإعلان العالمي لحقوق الإنسان والعهدين الدوليين.
        [one] يستند هذا الطلب إلى الإعلان العالمي لحقوق الإنسان والعهدين الدوليين.
        [two] يستند هذان الطلبان إلى الإعلان العالمي لحقوق الإنسان والعهدين الدوليين.
        [few] تستند هذه الطلبات إلى الإعلان العالمي لحقوق الإنسان والعهدين الدوليين.
        [many] تستند هذه الطلبات إلى الإعلان العالمي لحقوق الإنسان والعهدين الدوليين.
       *[other] تستند هذه الطلبات إلى الإعلان العالمي لحقوق الإنسان والعهدين الدوليين.
    }

## Demands
##
## Each goes on from "ensure that" or "so that"; .first stands first, alone and in posts.

# en | demand-remain-free = he stays free and urgently receives specialist care in hospital outside prison
# en |     .first = Mr Ronaghi Maleki stays free and urgently receives specialist care in hospital outside prison
demand-remain-free = أن يظل حرًّا وأن يتلقى على وجه السرعة رعاية متخصصة في مستشفى خارج السجن
    .first = أن يظل السيد رونقي ملكي حرًّا وأن يتلقى على وجه السرعة رعاية متخصصة في مستشفى خارج السجن

# en | demand-no-reprisal = he is in no way punished for peacefully exercising his freedom of expression and association
# en |     .first = Mr Ronaghi Maleki is in no way punished for peacefully exercising his freedom of expression and association
demand-no-reprisal = ألا يُعاقب بأي شكل من الأشكال على ممارسته السلمية لحريته في التعبير وتكوين الجمعيات
    .first = ألا يُعاقب السيد رونقي ملكي بأي شكل من الأشكال على ممارسته السلمية لحريته في التعبير وتكوين الجمعيات

# "From both", not "from further torture": that he was tortured is his allegation, here too.
# en | demand-investigate-torture = an independent and impartial investigation is made of his allegations of torture and ill-treatment in solitary confinement, and he is protected from both, and from denial of medical care
# en |     .first = an independent and impartial investigation is made of Mr Ronaghi Maleki’s allegations of torture and ill-treatment in solitary confinement, and he is protected from both, and from denial of medical care
demand-investigate-torture = أن يُجرى تحقيق مستقل ومحايد في ادعاءاته بشأن التعذيب وسوء المعاملة في الحبس الانفرادي، وأن يُحمى من كليهما ومن الحرمان من الرعاية الطبية
    .first = أن يُجرى تحقيق مستقل ومحايد في ادعاءات السيد رونقي ملكي بشأن التعذيب وسوء المعاملة في الحبس الانفرادي، وأن يُحمى من كليهما ومن الحرمان من الرعاية الطبية

## Spoken and posted

# A telephone call: the case in three sentences.
# en | call = { $person } is a blogger who was arrested on { $arrested }, and later sentenced, apparently because of articles on his blog. On { $summoned }, the Office for the Implementation of Sentences summoned him to return to prison within a month and to resume a sentence of { $years } years. What makes me call is his health: according to information published on { $reported }, he was critically ill. His doctors said that he needed specialised care, which was not to be had in prison.
call =
    { $person } مدوّن قُبض عليه في { $arrested }، ثم حُكم عليه لاحقًا، على ما يبدو بسبب مقالات في مدونته. وفي { $summoned } استدعاه مكتب تنفيذ الأحكام للعودة إلى السجن في غضون شهر واستئناف قضاء عقوبة السجن لمدة { $years ->
        [zero] { $years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }. وما يدفعني إلى الاتصال هو صحته: فبحسب معلومات نُشرت في { $reported }، كان في حالة مرضية حرجة. وقال أطباؤه إنه يحتاج إلى رعاية متخصصة لم تكن متاحة في السجن.

# Posts: short enough for a first post that ends with a demand.
# en | post = Reported to be critically ill on { $reported }, the blogger { $person } had been summoned back to prison on { $summoned }.
post = أفادت تقارير في { $reported } بأن المدوّن { $person } في حالة مرضية حرجة، وكان قد استُدعي في { $summoned } للعودة إلى السجن.

# en | picture = Portrait of Hossein Ronaghi Maleki
picture = صورة حسين رونقي ملكي
