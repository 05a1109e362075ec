### العربية (ar): script Arabic (Arab), from right to left.
### To translate a message, take away the “# ” before each of its lines and write behind the “=”. The lines with
### “en |” show what to translate. What stays a comment counts as missing, and a letter that needs it is refused.
### Ids, attributes (.close) and what stands in { } keep their names; the order of a sentence is yours.
### A message with a number has these forms here: zero, one, two, few, many and other.

### Ahmadreza Djalali. Facts and their strength: docs/cases/ahmadreza-djalali.md.
###
### Dates and numbers come from the case file and write themselves in this language:
###   $arrested, $known, $laureates-wrote, $association-wrote (months), $tested, $examined, $reported (years),
###   $charged, $sentenced, $transferred, $called, $communicated (days),
###   $branch, $section, $months, $solitary (months), $kilograms, $freed, $laureates, $petition
### What only one side reports stays reported, in the sentence itself: "reportedly", "reports say", "he says".
### Each paragraph names him and points to no other: they come in any order. -2, -3 are further wordings of the same: they tell the
### same facts, as strongly, and share no sentence.
### One name for a thing: Evin Prison; the Revolutionary Court in Tehran; the Supreme Court; the United Nations Working Group on
### Arbitrary Detention; the United Nations Special Rapporteur on Iran; the Leader of the Islamic Republic of Iran.

# en | title = Ahmadreza Djalali: doctor and researcher under sentence of death
title = أحمد رضا جلالي: طبيب وباحث محكوم عليه بالإعدام

# en | subject = Dr Ahmadreza Djalali – death sentence, release and medical care
subject = الدكتور أحمد رضا جلالي – حكم الإعدام والإفراج والرعاية الطبية

# en | person-djalali = Ahmadreza Djalali
person-djalali = أحمد رضا جلالي

# Terms of other languages in the letters, as they are written there: a page sets them in italics. More than one are parted by “|”.
# The charge is an Arabic term: here it is its own word, and no page sets it in italics.
foreign-terms = { "" }

## How a letter opens

# en | opening = I am writing out of deep concern for Dr { $person }, an Iranian-Swedish disaster-medicine doctor, researcher and lecturer. A court sentenced him to death on { $sentenced }; the charge was “corruption on earth” (ifsad fil-arz).
opening = أكتب إليكم بدافع القلق البالغ على الدكتور { $person }، وهو طبيب إيراني سويدي متخصص في طب الكوارث، وباحث ومحاضر. فقد حكمت عليه محكمة بالإعدام في { $sentenced }، وكانت التهمة «الإفساد في الأرض».

# en | opening-sentence = On { $sentenced }, a sentence of death was passed on Dr { $person }; “corruption on earth” (ifsad fil-arz) was the charge. It is for this Iranian-Swedish researcher, lecturer and disaster-medicine doctor that I turn to you.
opening-sentence = في { $sentenced } صدر حكم بالإعدام على الدكتور { $person }؛ وكان «الإفساد في الأرض» هو التهمة. ومن أجل هذا الطبيب الإيراني السويدي المتخصص في طب الكوارث، وهو أيضًا باحث ومحاضر، أتوجه إليكم.

# en | opening-science = Dr { $person }, an Iranian-Swedish doctor and researcher, has worked at universities in Sweden, Italy and Belgium. I am writing to you because he was sentenced to death on { $sentenced }, with “corruption on earth” (ifsad fil-arz) as the charge.
opening-science = عمل الدكتور { $person }، وهو طبيب وباحث إيراني سويدي، في جامعات في السويد وإيطاليا وبلجيكا. وأكتب إليكم لأنه حُكم عليه بالإعدام في { $sentenced }، وكانت تهمته «الإفساد في الأرض».

# en | opening-medicine = Allow me to appeal to you for a doctor: Dr { $person }, an Iranian-Swedish lecturer and researcher whose field is disaster medicine. A death sentence was imposed on him on { $sentenced }, for “corruption on earth” (ifsad fil-arz).
opening-medicine = اسمحوا لي أن أناشدكم من أجل طبيب: الدكتور { $person }، وهو محاضر وباحث إيراني سويدي مجاله طب الكوارث. وقد فُرضت عليه عقوبة الإعدام في { $sentenced } بتهمة «الإفساد في الأرض».

## What is always told

# en | facts = Dr Djalali was arrested in { $arrested }, reportedly without a valid warrant, while he was visiting Iran at the invitation of Shiraz University and the University of Tehran. On { $charged }, he was formally charged with espionage before branch { $branch } of the Revolutionary Court in Tehran and told that the penalty could be death. Reports say that his lawyer was not admitted to that hearing and that the case files were withheld.
facts = قُبض على الدكتور جلالي في { $arrested }، من دون أمر قبض صحيح بحسب ما ذُكر، بينما كان يزور إيران بدعوة من جامعة شيراز وجامعة طهران. وفي { $charged } وُجهت إليه رسميًّا تهمة التجسس أمام الفرع { $branch } من المحكمة الثورية في طهران، وقيل له إن العقوبة قد تكون الإعدام. وتفيد التقارير بأن محاميه لم يُسمح له بحضور تلك الجلسة، وبأن ملفات القضية حُجبت.

# en | facts-2 = The University of Tehran and Shiraz University had invited Dr Djalali to Iran. During his visit, in { $arrested }, he was arrested; there was reportedly no valid warrant. The formal charge of espionage was put to him on { $charged }, before branch { $branch } of the Revolutionary Court in Tehran. He was warned that it could mean the death penalty. According to reports, his lawyer was excluded from the hearing, and no access to the files was given.
facts-2 = كانت جامعة طهران وجامعة شيراز قد دعتا الدكتور جلالي إلى إيران. وفي أثناء زيارته، في { $arrested }، اعتُقل؛ ولم يكن هناك، بحسب التقارير، أمر قبض صحيح. وفي { $charged }، أمام الفرع { $branch } من المحكمة الثورية في طهران، وُجه إليه الاتهام الرسمي بالتجسس. ونُبّه إلى أن ذلك قد يعني عقوبة الإعدام. ووفقًا للتقارير، استُبعد محاميه من الجلسة، ولم يُتح الاطلاع على الملفات.

# en | facts-3 = On { $charged }, Dr Djalali was brought before branch { $branch } of the Revolutionary Court in Tehran, formally charged with espionage and told that he risked a death sentence. The hearing is reported to have gone ahead without his lawyer, who was barred from it, and access to the case files to have been refused. He had been arrested in { $arrested }, reportedly with no valid warrant, when he was a guest in Iran of Shiraz University and the University of Tehran.
facts-3 = أُحضر الدكتور جلالي في { $charged } أمام الفرع { $branch } من المحكمة الثورية في طهران، واتُّهم رسميًّا بالتجسس، وقيل له إنه يواجه خطر أن يُحكم عليه بالإعدام. ويُذكر أن الجلسة عُقدت من دون محاميه، الذي مُنع من حضورها، وأن طلب الاطلاع على ملفات القضية رُفض. وكان قد قُبض عليه في { $arrested }، بلا أمر قبض صحيح وفقًا لما أُفيد، حين كان في إيران ضيفًا على جامعة شيراز وجامعة طهران.

# All of it as of $known: nothing is told of his health today.
# en | concern = According to information available in { $known }, Dr Djalali’s health had been getting worse ever since his arrest, and he had lost { $kilograms } kg. In { $tested }, blood tests are reported to have found too few white blood cells. Early in { $examined }, according to reports, a doctor who examined him in Evin Prison recommended that a haematologist see him in hospital, and this was refused.
concern =
    بحسب معلومات كانت متاحة في { $known }، ظلت صحة الدكتور جلالي تسوء منذ القبض عليه، وكان قد فقد من وزنه { $kilograms ->
        [zero] { $kilograms } كيلوغرام
        [one] كيلوغرامًا واحدًا
        [two] كيلوغرامين
        [few] { $kilograms } كيلوغرامات
        [many] { $kilograms } كيلوغرامًا
       *[other] { $kilograms } كيلوغرام
    }. وتفيد التقارير بأن فحوص دم أُجريت في عام { $tested } أظهرت نقصًا في عدد كريات الدم البيضاء. وفي مطلع عام { $examined }، بحسب التقارير، أوصى طبيب فحصه في سجن إيفين بأن يراه اختصاصي في أمراض الدم في المستشفى، لكن ذلك رُفض.

# en | concern-2 = A doctor who examined Dr Djalali in Evin Prison in early { $examined } reportedly advised that he see a specialist in blood diseases, in hospital. This was not allowed, according to reports, nor were further examinations made that had been recommended. In { $tested } his blood had, it is said, shown too low a count of white cells. He had lost { $kilograms } kg since his arrest, and his health had gone on declining, according to information available in { $known }.
concern-2 =
    تفيد التقارير بأن طبيبًا فحص الدكتور جلالي في سجن إيفين في أوائل عام { $examined } نصح بأن يُعرض على اختصاصي في أمراض الدم، في المستشفى. ولم يُسمح بذلك، بحسب التقارير، كما لم تُجرَ فحوص أخرى كان قد أُوصي بها. وكان دمه قد أظهر في عام { $tested }، على ما يُقال، عددًا أقل مما ينبغي من الكريات البيضاء. وكان قد فقد من وزنه { $kilograms ->
        [zero] { $kilograms } كيلوغرام
        [one] كيلوغرامًا واحدًا
        [two] كيلوغرامين
        [few] { $kilograms } كيلوغرامات
        [many] { $kilograms } كيلوغرامًا
       *[other] { $kilograms } كيلوغرام
    } منذ القبض عليه، واستمرت صحته في التراجع، وفقًا لمعلومات كانت متاحة في { $known }.

# en | concern-3 = Dr Djalali’s weight had fallen by { $kilograms } kg since his arrest, and his health had deteriorated: such was the information available in { $known }. When his blood was tested in { $tested }, white cells were reportedly found to be too few. At the beginning of { $examined } a doctor is said to have examined him at Evin Prison and called for an appointment with a haematologist, in hospital; it was reportedly denied.
concern-3 =
    كان وزن الدكتور جلالي قد انخفض بمقدار { $kilograms ->
        [zero] { $kilograms } كيلوغرام
        [one] كيلوغرام واحد
        [two] كيلوغرامين
        [few] { $kilograms } كيلوغرامات
        [many] { $kilograms } كيلوغرامًا
       *[other] { $kilograms } كيلوغرام
    } منذ القبض عليه، وكانت صحته قد تدهورت: هذه هي المعلومات التي كانت متاحة في { $known }. وعندما فُحص دمه في عام { $tested }، تبيّن، بحسب ما ذُكر، أن كرياته البيضاء أقل من اللازم. ويُقال إن طبيبًا فحصه في سجن إيفين في بداية عام { $examined } وطلب أن يُحدد له موعد مع اختصاصي في أمراض الدم، في المستشفى؛ وقد رُفض هذا الموعد، بحسب ما ذُكر.

## What was done to him: one of these

# en | fact-isolation =
# en |     After his arrest Dr Djalali was reportedly held for { $months ->
# en |         [7] seven months
# en |         [one] { $months } month
# en |        *[other] { $months } months
# en |     } in section { $section } of Evin Prison. On the telephone he told his family that he had been kept entirely alone for { $solitary ->
# en |         [3] three months
# en |         [one] { $solitary } month
# en |        *[other] { $solitary } months
# en |     }, and partly isolated after that.
fact-isolation =
    تفيد التقارير بأن الدكتور جلالي احتُجز، بعد القبض عليه، { $months ->
        [7] سبعة أشهر
        [zero] { $months } شهر
        [one] شهرًا واحدًا
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    } في القسم { $section } من سجن إيفين. وقد أخبر أسرته في مكالمات هاتفية بأنه أُبقي في عزلة تامة { $solitary ->
        [3] ثلاثة أشهر
        [zero] { $solitary } شهر
        [one] شهرًا واحدًا
        [two] شهرين
        [few] { $solitary } أشهر
        [many] { $solitary } شهرًا
       *[other] { $solitary } شهر
    }، وفي عزلة جزئية بعد ذلك.

# en | fact-confession = State television showed Dr Djalali as a spy. He says that what it broadcast as his confession had been written beforehand. He spoke it, he says, because he was threatened with execution and with harm to those he loves.
fact-confession = أظهر التلفزيون الرسمي الدكتور جلالي على أنه جاسوس. ويقول إن ما بُثّ بوصفه اعترافًا له كان قد كُتب سلفًا. وقد نطق به، كما يقول، لأنه هُدد بالإعدام وبإلحاق الأذى بأحبائه.

# en | fact-torture = On { $transferred }, according to reports, Dr Djalali was taken from Evin Prison to a place that was not disclosed; he was brought back some ten days later. In that time he was reportedly subjected to severe torture, threatened that his death sentence would be carried out, and pressed to make further confessions.
fact-torture = في { $transferred }، بحسب التقارير، نُقل الدكتور جلالي من سجن إيفين إلى مكان لم يُكشف عنه؛ وأُعيد بعد نحو عشرة أيام. وتفيد التقارير بأنه تعرض في تلك المدة لتعذيب شديد، وهُدد بتنفيذ حكم الإعدام فيه، وضُغط عليه للإدلاء بمزيد من الاعترافات.

# en | fact-supreme-court = The Supreme Court confirmed Dr Djalali’s death sentence in haste and in secret: so the United Nations Special Rapporteur on Iran wrote in a report of { $reported }. The defence, according to that report, was allowed no submissions.
fact-supreme-court = أيدت المحكمة العليا حكم الإعدام الصادر بحق الدكتور جلالي على عجل وفي السر: هكذا كتب المقرر الخاص للأمم المتحدة المعني بإيران في تقرير صدر في عام { $reported }. ووفقًا لذلك التقرير، لم يُسمح للدفاع بتقديم أي مذكرات.

## What others said, and what followed: one of these

# "The year in which he was sentenced": the sentence and the first call are both of 2017, and no date of the case file bears that year alone.
# en | fact-experts = The year in which Dr Djalali was sentenced to death was not yet over when human rights experts of the United Nations first called on Iran to annul the sentence. On { $called }, they repeated their call, urgently, and asked that the sentence be lifted.
fact-experts = لم تكن السنة التي حُكم فيها على الدكتور جلالي بالإعدام قد انقضت حين وجّه خبراء من الأمم المتحدة في مجال حقوق الإنسان نداءهم الأول إلى إيران لإلغاء الحكم. وفي { $called } كرروا نداءهم بصفة عاجلة، وطلبوا رفع هذا الحكم.

# en | fact-silence = The United Nations Working Group on Arbitrary Detention put the allegations about Dr Djalali to the Iranian Government on { $communicated }, and asked for detailed information about him. No answer was received.
fact-silence = عرض الفريق العامل المعني بالاحتجاز التعسفي التابع للأمم المتحدة على الحكومة الإيرانية في { $communicated } الادعاءات المتعلقة بالدكتور جلالي، وطلب معلومات مفصلة عنه. ولم يرد أي جواب.

# en | fact-releases = Dr Djalali was not among the { $freed } prisoners, political prisoners included, whom Iran released in { $known } because of the pandemic.
fact-releases = لم يكن الدكتور جلالي من بين السجناء البالغ عددهم { $freed }، ومنهم سجناء سياسيون، الذين أفرجت عنهم إيران في { $known } بسبب الجائحة.

# en | fact-laureates = In an open letter of { $laureates-wrote }, { $laureates } Nobel laureates asked for medical help for Dr Djalali and for his release.
fact-laureates = في رسالة مفتوحة في { $laureates-wrote }، طلب { $laureates } من الحائزين على جائزة نوبل تقديم المساعدة الطبية إلى الدكتور جلالي والإفراج عنه.

# en | fact-treatment = A United Nations report of { $reported } names Dr Djalali among prisoners in Iran, foreign nationals or nationals of two countries, who were refused medical treatment. This was so, it states, even for conditions that threaten life.
fact-treatment = يورد تقرير للأمم المتحدة صدر في عام { $reported } اسم الدكتور جلالي بين سجناء في إيران، من الأجانب أو من حاملي جنسيتين، حُرموا من العلاج الطبي. ويذكر التقرير أن ذلك شمل حتى الحالات المرضية التي تهدد الحياة.

# In kinds that do not cite the articles.
# en | fact-opinion = { $finding } sets out why Dr Djalali’s detention is contrary to the Universal Declaration of Human Rights and to the International Covenant on Civil and Political Rights. As the proper remedy it names his immediate release, and compensation and other reparations to which he has an enforceable right.
fact-opinion = يبيّن { $finding } لماذا يتعارض احتجاز الدكتور جلالي مع الإعلان العالمي لحقوق الإنسان ومع العهد الدولي الخاص بالحقوق المدنية والسياسية. وسبيل الانتصاف المناسب الذي يحدده هو الإفراج عنه فورًا، والتعويض وغيره من أشكال الجبر التي له فيها حق واجب الإنفاذ.

# A short letter has these in place of all facts: few words, so that it fits a link that opens an e-mail.
# en | short = Dr Djalali was arrested in { $arrested } while a guest of two universities in Iran; his lawyer was reportedly barred from his hearing. As of { $known }, an appointment with a hospital specialist, which a doctor had advised, had reportedly been refused.
short = قُبض على الدكتور جلالي في { $arrested } وهو ضيف على جامعتين في إيران؛ وبحسب التقارير، مُنع محاميه من حضور جلسته. وحتى { $known }، كان قد رُفض، بحسب ما ذُكر، موعد مع اختصاصي في المستشفى نصح به طبيب.

# en | short-2 = Two universities had invited Dr Djalali to Iran, where he was arrested in { $arrested }; reports say that his lawyer was kept out of the hearing. A doctor wanted a specialist to see him in hospital: by { $known }, that had reportedly not been allowed.
short-2 = دعت جامعتان الدكتور جلالي إلى إيران، حيث اعتُقل في { $arrested }؛ وتفيد التقارير بأن محاميه أُبعد عن الجلسة. وأراد طبيب أن يراه اختصاصي في المستشفى: وحتى { $known }، لم يكن ذلك قد سُمح به، بحسب ما أُفيد.

# en | short-3 = Dr Djalali, whom two universities had invited to Iran, was arrested there in { $arrested }; according to reports, he faced his hearing without his lawyer, who was not let in. An examination by a specialist in hospital, advised by a doctor, had reportedly been denied him as of { $known }.
short-3 = قُبض في إيران، في { $arrested }، على الدكتور جلالي الذي كانت جامعتان قد دعتاه إليها؛ ووفقًا للتقارير، واجه جلسته من دون محاميه، الذي لم يُسمح له بالدخول. وحتى { $known }، كان قد مُنع عنه، بحسب ما أُفيد، فحص لدى اختصاصي في المستشفى أوصى به طبيب.

## What somebody says by what they are: behind any opening

# en | as-doctor = As a doctor, I welcome that the World Medical Association has taken up Dr Djalali’s case. Its president at the time wrote to the Iranian authorities that the conditions of his detention could not be reconciled with medical ethics or with human rights law. I share that judgment.
as-doctor = بحكم مهنتي في الطب، أرحب بأن الجمعية الطبية العالمية قد تبنّت قضية الدكتور جلالي. وقد كتب رئيسها آنذاك إلى السلطات الإيرانية أن ظروف احتجازه لا يمكن التوفيق بينها وبين أخلاقيات مهنة الطب أو قانون حقوق الإنسان. وأنا أشاطره هذا الرأي.

# en | as-lawyer = As a lawyer, I was struck by what the United Nations Special Rapporteur on Iran wrote of Dr Djalali in { $reported }. The Supreme Court, according to that report, confirmed his death sentence in haste and in secret, with no submissions allowed to the defence. Where a penalty cannot be undone, I believe, the defence must be heard first.
as-lawyer = بحكم مهنتي في القانون، استوقفني ما كتبه المقرر الخاص للأمم المتحدة المعني بإيران عن الدكتور جلالي في تقرير صدر في عام { $reported }. فالمحكمة العليا، وفقًا لذلك التقرير، أيدت حكم الإعدام الصادر بحقه على عجل وفي السر، من دون أن يُسمح للدفاع بتقديم أي مذكرات. وحيث لا يمكن الرجوع عن العقوبة، أرى أنه لا بد من سماع الدفاع أولًا.

# en | as-teacher = As a teacher, I speak up for a colleague: Dr Djalali is a lecturer. In { $association-wrote } the European University Association asked for his death sentence to be reversed and for him to be released at once, and I join in that request.
as-teacher = بحكم عملي في التدريس، أرفع صوتي من أجل زميل: فالدكتور جلالي محاضر. وقد طلبت رابطة الجامعات الأوروبية في { $association-wrote } نقض حكم الإعدام الصادر بحقه والإفراج عنه فورًا، وأنا أنضم إلى هذا الطلب.

# en | as-scientist = As a scientist, I count Dr Djalali, a researcher, among my colleagues. In an open letter of { $laureates-wrote }, { $laureates } Nobel laureates asked for medical help for him and for his release. I add my voice to theirs.
as-scientist = بحكم عملي في البحث العلمي، أعدّ الدكتور جلالي، وهو باحث، من زملائي. وقد طلب { $laureates } من الحائزين على جائزة نوبل، في رسالة مفتوحة في { $laureates-wrote }، مساعدته طبيًّا والإفراج عنه. وأضم صوتي إلى أصواتهم.

# en | as-student = As a student, I think of those whom Dr Djalali could be teaching. He is a lecturer who has worked together with Iranian universities and been in touch with universities all over the world. When such a teacher is missing, I believe, it is students who lose.
as-student = بصفتي من الطلبة، أفكر في أولئك الذين كان يمكن أن يدرّسهم الدكتور جلالي. فهو محاضر تعاون مع جامعات إيرانية وكان على اتصال بجامعات في أنحاء العالم كافة. وحين يغيب أستاذ كهذا، فإن الطلبة، في رأيي، هم الخاسرون.

# en | as-parent = As a parent, I think of what Dr Djalali’s family went through after his arrest. They knew that he had been arrested, but for ten days, according to reports, they were not told where he was. I would wish such days on no family.
as-parent = بصفتي من الآباء والأمهات، أفكر في ما مرت به أسرة الدكتور جلالي بعد القبض عليه. فقد كانت تعلم أنه اعتُقل، لكنها، بحسب التقارير، لم تُبلَّغ بمكانه طوال عشرة أيام. ولا أتمنى لأي أسرة أيامًا كهذه.

## The law

# The opinion itself says what is violated; in place of law-basis.
# en | law-finding =
# en |     { $finding } states that depriving Dr Djalali of his liberty contravenes { $law }. The proper remedy, the Working Group adds, would be to release him at once and to grant him compensation and other reparations, as a right that he can enforce. { $voice ->
# en |         [single] What I ask
# en |        *[other] What we ask
# en |     } is based on these findings.
law-finding =
    جاء في { $finding } أن حرمان الدكتور جلالي من حريته يتعارض مع { $law }. ويضيف الفريق العامل أن سبيل الانتصاف المناسب هو الإفراج عنه فورًا ومنحه التعويض وغيره من أشكال الجبر، بوصف ذلك حقًّا له واجب الإنفاذ. { $voice ->
        [single] وما أطلبه يستند إلى هذه الاستنتاجات.
       *[other] وما نطلبه يستند إلى هذه الاستنتاجات.
    }

# en | law-short = { $finding } finds his detention contrary to international law, and release the proper remedy.
law-short = يخلص { $finding } إلى أن احتجازه مخالف للقانون الدولي، وأن سبيل الانتصاف المناسب هو الإفراج عنه.

## Demands
##
## Each goes on from "ensure that" or "so that"; .first stands first, alone and in posts.

# en | demand-no-execution = he is not executed and his death sentence is annulled
# en |     .first = Dr Djalali is not executed and his death sentence is annulled
demand-no-execution = ألا يُعدم وأن يُلغى حكم الإعدام الصادر بحقه
    .first = ألا يُعدم الدكتور جلالي وأن يُلغى حكم الإعدام الصادر بحقه

# en | demand-release = he is released at once
# en |     .first = Dr Djalali is released at once
demand-release = أن يُفرج عنه فورًا
    .first = أن يُفرج عن الدكتور جلالي فورًا

# en | demand-medical-care = he receives medical care without delay, from specialists and in hospital
# en |     .first = Dr Djalali receives medical care without delay, from specialists and in hospital
demand-medical-care = أن يتلقى الرعاية الطبية من دون تأخير، على أيدي اختصاصيين وفي المستشفى
    .first = أن يتلقى الدكتور جلالي الرعاية الطبية من دون تأخير، على أيدي اختصاصيين وفي المستشفى

# en | demand-safety = his safety is guaranteed while he is held
# en |     .first = Dr Djalali’s safety is guaranteed while he is held
demand-safety = أن تُكفل سلامته ما دام محتجزًا
    .first = أن تُكفل سلامة الدكتور جلالي ما دام محتجزًا

# en | demand-access = he can meet his lawyer, his family and consular representatives of Sweden
# en |     .first = Dr Djalali can meet his lawyer, his family and consular representatives of Sweden
demand-access = أن يُتاح له لقاء محاميه وأسرته وممثلين قنصليين للسويد
    .first = أن يُتاح للدكتور جلالي لقاء محاميه وأسرته وممثلين قنصليين للسويد

# en | demand-suspend-execution = the European Union acts urgently to have the death sentence against Dr Djalali suspended without delay
demand-suspend-execution = أن يتحرك الاتحاد الأوروبي على وجه السرعة من أجل تعليق حكم الإعدام الصادر بحق الدكتور جلالي من دون إبطاء

## Letters of many, and to others
##
## Each opening agrees with who writes ($voice); $signatories is how many sign. "who" goes on from "for".

# en | who = Dr { $person }, an Iranian-Swedish disaster-medicine doctor, researcher and lecturer. A sentence of death was passed on him on { $sentenced }; the charge was “corruption on earth” (ifsad fil-arz).
who = الدكتور { $person }، وهو طبيب إيراني سويدي متخصص في طب الكوارث، وباحث ومحاضر. وقد صدر بحقه حكم بالإعدام في { $sentenced }؛ وكانت التهمة «الإفساد في الأرض».

# en | joint-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned, are writing
# en |        *[single] I, the undersigned, am writing
# en |     } out of deep concern for { who }
joint-opening =
    { $voice ->
        [organisation] نكتب إليكم باسم { $organisation }
        [joint]
            { $signatories ->
                [2] نحن، الموقّعَين أدناه، نكتب إليكم
                [3] نحن، الموقّعين الثلاثة أدناه، نكتب إليكم
                [4] نحن، الموقّعين الأربعة أدناه، نكتب إليكم
                [5] نحن، الموقّعين الخمسة أدناه، نكتب إليكم
                [6] نحن، الموقّعين الستة أدناه، نكتب إليكم
                [7] نحن، الموقّعين السبعة أدناه، نكتب إليكم
                [8] نحن، الموقّعين الثمانية أدناه، نكتب إليكم
                [9] نحن، الموقّعين التسعة أدناه، نكتب إليكم
                [10] نحن، الموقّعين العشرة أدناه، نكتب إليكم
                [zero] نحن، الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
                [one] نحن، الموقّع أدناه، نكتب إليكم
                [two] نحن، الموقّعَين أدناه، نكتب إليكم
                [few] نحن، الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
                [many] نحن، الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
               *[other] نحن، الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
            }
       *[single] أكتب إليكم هذه الرسالة المذيّلة بتوقيعي
    } بدافع القلق البالغ على { who }

# en | laureates-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned Nobel laureates, are writing
# en |        *[single] As a Nobel laureate, I am writing
# en |     } out of deep concern for { who }
laureates-opening =
    { $voice ->
        [organisation] نكتب إليكم باسم { $organisation }
        [joint]
            { $signatories ->
                [2] نحن، الحائزَين على جائزة نوبل الموقّعَين أدناه، نكتب إليكم
                [3] نحن، الحائزين الثلاثة على جائزة نوبل الموقّعين أدناه، نكتب إليكم
                [4] نحن، الحائزين الأربعة على جائزة نوبل الموقّعين أدناه، نكتب إليكم
                [5] نحن، الحائزين الخمسة على جائزة نوبل الموقّعين أدناه، نكتب إليكم
                [6] نحن، الحائزين الستة على جائزة نوبل الموقّعين أدناه، نكتب إليكم
                [7] نحن، الحائزين السبعة على جائزة نوبل الموقّعين أدناه، نكتب إليكم
                [8] نحن، الحائزين الثمانية على جائزة نوبل الموقّعين أدناه، نكتب إليكم
                [9] نحن، الحائزين التسعة على جائزة نوبل الموقّعين أدناه، نكتب إليكم
                [10] نحن، الحائزين العشرة على جائزة نوبل الموقّعين أدناه، نكتب إليكم
                [zero] نحن، الحائزين على جائزة نوبل الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
                [one] نحن، الحائز على جائزة نوبل الموقّع أدناه، نكتب إليكم
                [two] نحن، الحائزَين على جائزة نوبل الموقّعَين أدناه، نكتب إليكم
                [few] نحن، الحائزين على جائزة نوبل الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
                [many] نحن، الحائزين على جائزة نوبل الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
               *[other] نحن، الحائزين على جائزة نوبل الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
            }
       *[single] بصفتي من الحائزين على جائزة نوبل، أكتب إليكم
    } بدافع القلق البالغ على { who }

# en | universities-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned universities, are writing
# en |        *[single] I am writing for the undersigned university,
# en |     } out of deep concern for { who }
universities-opening =
    { $voice ->
        [organisation] نكتب إليكم باسم { $organisation }
        [joint]
            { $signatories ->
                [2] نحن، الجامعتين الموقّعتين أدناه، نكتب إليكم
                [3] نحن، الجامعات الثلاث الموقّعة أدناه، نكتب إليكم
                [4] نحن، الجامعات الأربع الموقّعة أدناه، نكتب إليكم
                [5] نحن، الجامعات الخمس الموقّعة أدناه، نكتب إليكم
                [6] نحن، الجامعات الست الموقّعة أدناه، نكتب إليكم
                [7] نحن، الجامعات السبع الموقّعة أدناه، نكتب إليكم
                [8] نحن، الجامعات الثماني الموقّعة أدناه، نكتب إليكم
                [9] نحن، الجامعات التسع الموقّعة أدناه، نكتب إليكم
                [10] نحن، الجامعات العشر الموقّعة أدناه، نكتب إليكم
                [zero] نحن، الجامعات الموقّعة أدناه وعددها { $signatories }، نكتب إليكم
                [one] نحن، الجامعة الموقّعة أدناه، نكتب إليكم
                [two] نحن، الجامعتين الموقّعتين أدناه، نكتب إليكم
                [few] نحن، الجامعات الموقّعة أدناه وعددها { $signatories }، نكتب إليكم
                [many] نحن، الجامعات الموقّعة أدناه وعددها { $signatories }، نكتب إليكم
               *[other] نحن، الجامعات الموقّعة أدناه وعددها { $signatories }، نكتب إليكم
            }
       *[single] أكتب إليكم باسم الجامعة الموقّعة أدناه
    } بدافع القلق البالغ على { who }

# en | doctors-opening =
# en |     { $voice ->
# en |         [organisation] As { $organisation }, and as doctors, we are writing
# en |         [joint]
# en |             We, the { $signatories ->
# en |                 [2] two
# en |                 [3] three
# en |                 [4] four
# en |                 [5] five
# en |                 [6] six
# en |                 [7] seven
# en |                 [8] eight
# en |                 [9] nine
# en |                 [10] ten
# en |                 [one] one
# en |                *[other] { $signatories }
# en |             } undersigned doctors, are writing
# en |        *[single] As a doctor, I am writing
# en |     } out of deep concern for { who }
doctors-opening =
    { $voice ->
        [organisation] نكتب إليكم باسم { $organisation }، وبحكم مهنتنا في الطب،
        [joint]
            { $signatories ->
                [2] نحن، الطبيبَين الموقّعَين أدناه، نكتب إليكم
                [3] نحن، الأطباء الثلاثة الموقّعين أدناه، نكتب إليكم
                [4] نحن، الأطباء الأربعة الموقّعين أدناه، نكتب إليكم
                [5] نحن، الأطباء الخمسة الموقّعين أدناه، نكتب إليكم
                [6] نحن، الأطباء الستة الموقّعين أدناه، نكتب إليكم
                [7] نحن، الأطباء السبعة الموقّعين أدناه، نكتب إليكم
                [8] نحن، الأطباء الثمانية الموقّعين أدناه، نكتب إليكم
                [9] نحن، الأطباء التسعة الموقّعين أدناه، نكتب إليكم
                [10] نحن، الأطباء العشرة الموقّعين أدناه، نكتب إليكم
                [zero] نحن، الأطباء الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
                [one] نحن، الطبيب الموقّع أدناه، نكتب إليكم
                [two] نحن، الطبيبَين الموقّعَين أدناه، نكتب إليكم
                [few] نحن، الأطباء الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
                [many] نحن، الأطباء الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
               *[other] نحن، الأطباء الموقّعين أدناه وعددنا { $signatories }، نكتب إليكم
            }
       *[single] بحكم مهنتي في الطب، أكتب إليكم
    } بدافع القلق البالغ على { who }

# Karolinska Institutet is what the university is called in English; Karolinska University Hospital is another house.
# en | ties = In Europe Dr Djalali has worked at several universities, among them Karolinska Institutet in Sweden, where he was also a doctoral student, the Università degli Studi del Piemonte Orientale in Italy and the Vrije Universiteit Brussel in Belgium.
ties = عمل الدكتور جلالي في أوروبا في جامعات عدة، منها معهد كارولينسكا في السويد، حيث كان أيضًا طالب دكتوراه، وجامعة بيمونتي الشرقية في إيطاليا، وجامعة بروكسل الحرة الناطقة بالهولندية في بلجيكا.

# en | reputation =
# en |     { $voice ->
# en |         [single] I wish
# en |        *[other] We wish
# en |     } to recall Dr Djalali’s excellent reputation, and the right to freedom of expression.
reputation =
    { $voice ->
        [single] وأود
       *[other] ونود
    } التذكير بما يتمتع به الدكتور جلالي من سمعة ممتازة، وبالحق في حرية التعبير.

# The harm as the association saw it when it wrote: no "continue to suffer", of which nothing is known today.
# en | harm =
# en |     { $voice ->
# en |         [single] I am
# en |        *[other] We are
# en |     } gravely concerned about the harm done to Dr Djalali and to his family.
harm =
    { $voice ->
        [single] ويساورني
       *[other] ويساورنا
    } قلق شديد إزاء الضرر الذي لحق بالدكتور جلالي وبأسرته.

# en | ethics =
# en |     Dr Djalali’s case has been taken up by the World Medical Association. Its president at the time wrote to the Iranian authorities that the conditions in which he was held were contrary to medical ethics and to human rights law. { $voice ->
# en |         [single] I share that judgment.
# en |        *[other] We share that judgment.
# en |     }
ethics =
    تبنّت الجمعية الطبية العالمية قضية الدكتور جلالي. وقد كتب رئيسها آنذاك إلى السلطات الإيرانية أن الظروف التي كان محتجزًا فيها تتنافى مع أخلاقيات مهنة الطب ومع قانون حقوق الإنسان. { $voice ->
        [single] وأنا أشاطره هذا الرأي.
       *[other] ونحن نشاطره هذا الرأي.
    }

# en | subject-eu = Dr Ahmadreza Djalali – suspension of his death sentence
subject-eu = الدكتور أحمد رضا جلالي – تعليق حكم الإعدام الصادر بحقه

# en | subject-laureates = Dr Ahmadreza Djalali – medical care and release
subject-laureates = الدكتور أحمد رضا جلالي – الرعاية الطبية والإفراج

# en | subject-universities = Dr Ahmadreza Djalali – release
subject-universities = الدكتور أحمد رضا جلالي – الإفراج

# en | subject-association = Dr Ahmadreza Djalali – death sentence and release
subject-association = الدكتور أحمد رضا جلالي – حكم الإعدام والإفراج

# en | subject-doctors = Dr Ahmadreza Djalali – medical care
subject-doctors = الدكتور أحمد رضا جلالي – الرعاية الطبية

## The petition, and the letter that goes with it

# en | subject-petition = For the release of Dr Ahmadreza Djalali
subject-petition = من أجل الإفراج عن الدكتور أحمد رضا جلالي

# en | petition-opening = Dr { $person }, who is Iranian and Swedish, is a disaster-medicine doctor, a researcher and a lecturer. He was arrested in { $arrested } while visiting Iran as a guest of two universities. On { $sentenced }, he was sentenced to death; the charge was “corruption on earth” (ifsad fil-arz). The proper remedy, according to the United Nations Working Group on Arbitrary Detention, is his immediate release, with compensation and other reparations to which he has an enforceable right.
petition-opening = الدكتور { $person }، وهو إيراني وسويدي، طبيب متخصص في طب الكوارث وباحث ومحاضر. قُبض عليه في { $arrested } وهو يزور إيران ضيفًا على جامعتين. وفي { $sentenced } حُكم عليه بالإعدام؛ وكانت التهمة «الإفساد في الأرض». وسبيل الانتصاف المناسب، وفقًا للفريق العامل المعني بالاحتجاز التعسفي التابع للأمم المتحدة، هو الإفراج عنه فورًا، مع التعويض وغيره من أشكال الجبر التي له فيها حق واجب الإنفاذ.

# en | subject-petition-letter = Petition for the release of Dr Ahmadreza Djalali
subject-petition-letter = عريضة من أجل الإفراج عن الدكتور أحمد رضا جلالي

# en | petition-cover = An online petition for the release of Dr Djalali, addressed to the Iranian authorities among others, has gathered more than { $petition } signatures.
petition-cover = جمعت عريضة إلكترونية من أجل الإفراج عن الدكتور جلالي، موجهة إلى السلطات الإيرانية وجهات أخرى، من التوقيعات ما يزيد على { $petition }.

## Spoken and posted

# A telephone call: the case in three sentences.
# en | call = Dr { $person }, who is Iranian and Swedish, is a disaster-medicine doctor, a researcher and a lecturer. He was arrested in { $arrested } on a visit to Iran and sentenced to death on { $sentenced }; the charge was “corruption on earth”. What makes me call is his health: according to information available in { $known }, it had been getting worse since his arrest.
call = الدكتور { $person }، وهو إيراني وسويدي، طبيب متخصص في طب الكوارث وباحث ومحاضر. قُبض عليه في { $arrested } خلال زيارة إلى إيران، وحُكم عليه بالإعدام في { $sentenced }؛ وكانت التهمة «الإفساد في الأرض». وما يدفعني إلى الاتصال هو صحته: فبحسب معلومات كانت متاحة في { $known }، ظلت تسوء منذ القبض عليه.

# Posts: the hashtag is that of the campaign of January 2018.
# en | post = Dr { $person }, a doctor and researcher, was sentenced to death in Iran on { $sentenced }.
post = حُكم على الدكتور { $person }، وهو طبيب وباحث، بالإعدام في إيران في { $sentenced }.

# en | hashtag = #SaveAhmad
hashtag = #أحمد_رضا_جلالي #SaveAhmad

# The alternative text of a picture of him that may go with a post.
# en | picture = Portrait of Dr Ahmadreza Djalali
picture = صورة الدكتور أحمد رضا جلالي

# What a card does not say, besides the words of rules.ftl.
# en | silence-words-case = Karolinska | Swedish | Sweden | researcher | university | universities | disaster medicine | scholar*
silence-words-case =
    كارولينسكا | السويد | سويدي* | السويدي* | والسويد | بالسويد | باحث* | الباحث* | جامعة | الجامعة | بالجامعة | للجامعة | والجامعة |
    جامعات | الجامعات | جامعتك | جامعتكم | جامعته | جامعي | الجامعي* | طب الكوارث | أكاديمي* | الأكاديمي*
