### Слова, которые правила ищут в готовом тексте и в том, что автор добавляет от себя. Ни одно письмо их не говорит.
###
### How the lists are written, and what each is for: see the English file. A star stands where a word is declined from its stem; the
### endings of word-endings serve the words whose stem is whole. Е and ё are one letter here.

# en | word-endings = s | es
word-endings = а | у | ы | и | е | ю | я | ом | ем | ой | ей | ам | ям | ами | ями | ах | ях | ов | ев

## Rule “polite”: what no polite letter says

# Refused.
# en | polite-insults =
# en |     murderer | butchers | you butcher | tyrant | despot | hangman | hangmen | henchman | henchmen | thug | scum | vermin |
# en |     bastard | coward | liar | fascist | barbarian | savages | idiot | moron | blood on your hands | shame on you |
# en |     go to hell | rot in hell | burn in hell | damn you | death to the regime | death to the dictator |
# en |     death to the leader | down with the | fuck* | shit
polite-insults =
    убийц* | палач | мясник | душегуб* | изверг | кровопийц* | тиран | деспот | сатрап | упыр* | мраз* | мерзав* |
    подонок | подонк* | негодя* | сволоч* | ублюд* | подлец | подлец* | трус | лжец* | врун | лгун | фашист | нацист |
    дикар* | идиот | дурак* | кретин | дебил | скотин* | гнид* | нелюд* | выродок | выродк* | бандит | головорез | варварски |
    кровь на ваших руках | руки в крови | руки по локоть | позор вам | стыд вам | стыдитесь | будьте вы прокляты | будь проклят |
    будьте прокляты | проклят* режим | горите в аду | гореть в аду | идите к черту | чтоб вы сдохли | сдохн* | смерть режиму | смерть диктатору |
    смерть вождю | смерть лидеру | долой | блядь | бляди | блядск* | сука | суки | хуй* | хуя | хуев | пизд* | ебан* | дерьм* | говно | говна | говнюк

# Warned of: words of a political quarrel.
# en | polite-jargon =
# en |     regime | mullah | ayatollahs | theocra* | dictator* | tyrann* | totalitarian* | imperialis* | zionis* | islamist |
# en |     fundamentalis* | axis of evil | puppet government | sanctions | oppressor | oppressive
polite-jargon =
    режим аятолл | иранский режим | иранского режима | иранскому режиму | иранским режимом | ваш режим | вашего режима | вашему режиму |
    вашим режимом | этот режим | этого режима | этому режиму | преступный режим | преступного режима | режим мулл | клика | мулла | муллы | муллам |
    муллами | аятоллами | аятоллам | теократ* | диктатор* | диктатур* | тирани* | тоталитар* | империали* | сионист | сионистск* | сионизм | исламист |
    исламистск* | фундаментали* | мракобес* | ось зла | оси зла | марионеточн* | сатанинск* | репрессивн* машин* | санкции | санкций | санкциям | санкциями |
    угнетател* | сатрапи* | хунт*

# Warned of: titles that take a side by honouring.
# en | polite-titles =
# en |     Supreme Leader of the Revolution | Supreme Leader of the Islamic Revolution | Leader of the Revolution |
# en |     Leader of the Islamic Revolution | Grand Ayatollah | Imam Khamenei | His Eminence | Your Eminence | Guardian Jurist
polite-titles =
    Верховный лидер революции | Верховного лидера революции | Верховному лидеру революции | Лидер революции | Лидера революции |
    Лидеру революции | Лидер Исламской революции | Лидера Исламской революции | Лидеру Исламской революции | Вождь революции | Вождя революции |
    Вождю революции | Вождь Исламской революции | великий аятолла | великого аятоллы | великому аятолле | имам Хаменеи | имама Хаменеи |
    имаму Хаменеи | Его Преосвященство | Ваше Преосвященство | Ваше Святейшество | Его Святейшество | велаят-е факих | верховный факих

## Rule “attributed”: claim-<id> has the words of what only one side reports; attributing says who reports it; what stands in one
## clause with a word of requesting is asked for, forbidden or feared, and no claim

# en | attributing =
# en |     reported* | reports | report | according to | say | says | said | told | tells | states | stated | alleg* |
# en |     apparently | testif* | describe*
attributing =
    сообща* | сообщил* | сообщен* | сообщени* | сообщат | передают | передавал* | по его словам | по ее словам | по их словам | по словам | со слов | как говорят | говорит |
    говорят | говорил* | сказал* | рассказ* | утвержда* | утвержден* | заяв* | заявлен* | по-видимому | якобы | по данным | по сведениям |
    согласно | свидетельству* | показал | показала | показали | описыва* | предположительно | судя по | доклад* | слова | пишет | написал*

# en | requesting =
# en |     I ask | we ask | ask you | asking you | I request | we request | request that | requests that | call on | calls on | calling on | I urge | we urge |
# en |     urge you | urging you | I appeal | we appeal | appeal to you | demand that | demands that | ensure* | ensuring | guarantee that | guaranteed |
# en |     protect | protects | protected | protecting | protection from | prevent | prevents | prevented | preventing | prohibit | prohibits |
# en |     prohibited | prohibiting | prohibition of | prohibition on | forbid | forbids | forbidden | a ban on | investigate | investigation into | inquiry into |
# en |     free from | freedom from | right not to | must not | should not | may not be | shall be | not be | no one shall | nobody shall | that nobody |
# en |     risk | at risk | risks | fear that | fears that | I fear | we fear | danger of | against torture | safe from
requesting =
    прошу | просим | просит | просят | просить Вас | просьб* | призываю | призываем | призывает | призывают | призвать | ходатайству* |
    настаиваю | настаиваем | требую | требуем | позаботиться | позаботьтесь | обеспечить | обеспечьте | обеспечил* | гарантир* | гаранти* от |
    защитить | защитите | защитил* | защищен* от | защищал* | защита от | защиты от | защите от | защиту от | предотврат* | предотвращ* | не допустить |
    не допустите | не допускать | недопустим* | не допуска* | запретить | запрещ* | запрет на | запрета на | запрет пыток | запрета пыток | расследовать | расследуйте |
    расследовал* | расследование утвержд* | независимое расследование | независимого расследования | беспристрастное расследование |
    беспристрастного расследования | тщательное расследование | тщательного расследования | расследования пыток | расследование пыток |
    свобод* от | свободен от | свободна от | право не | права не | не должен | не должна | не должны | не должно | никто не | не может быть | не могут быть |
    не подверга* | не был* подвергнут* | опасность | опасности | опасаюсь | опасаемся | опасается | риск | рискует | рискуют | угроза пыток | угрозы пыток |
    угрозой пыток | грозят пытки | против пыток | о запрещении пыток

# en | claim-torture = tortur* | ill-treat* | mistreat* | beaten
claim-torture = пытк* | пыток | пытал* | пытают | пытавш* | истяза* | жестокое обращение | жестокого обращения | жестокому обращению | жестоким обращением | жестоком обращении | жестоко обращал* | избивал* | избит* | избиени* | избил*

# en | claim-confession = confess*
claim-confession = признани* | признал вину | признала вину | признался | призналась | сознался | созналась

## Rule “request”: the request comes before the thanks, and the letter asks for a reply

# en | request-thanks = thank you | thanks | I thank | we thank
request-thanks = спасибо | благодар* | признател* | благодарност*

# en | request-reply = reply | replies | respond | response | answer | hear from you | let me know | let us know | inform me | inform us
request-reply = ответ | ответить | ответьте | ответили | ответит* | сообщите | сообщить мне | сообщить нам | сообщили мне | сообщили нам | узнать | уведом* | известите | дайте знать

## Rule “law”: the names of treaties that some state has not joined

# en | treaty-cat = Convention against Torture | UNCAT
treaty-cat = Конвенция против пыток | Конвенции против пыток | Конвенцию против пыток | Конвенцией против пыток | КПП ООН

## Rule “silence”: what a card to a prisoner does not speak of. A note in any language is held against every language's list.

# en | silence-words =
# en |     prison* | imprison* | jail* | detain* | detention | arrest* | sentenced | sentence | convict* | verdict | the court |
# en |     in court | court case | courtroom | trial | judge | judges | judicia* | lawyer | attorney | prosecut* | charged with |
# en |     accus* | espionage | spy | spies | spying | tortur* | confess* | execut* | death penalty | death row | solitary |
# en |     hunger strike | innocen* | guilty | pardon | Evin |
# en |     release | released | releasing | freedom* | set free | be free | free again | freed | liberty | liberat* |
# en |     your case | his case | her case | the case | hospital* | medical care | blood test |
# en |     political* | politic* | government* | regime | president* | minister* | parliament* | election* | protest |
# en |     protests | protesting | protester* | demonstrat* | revolution* | democra* | dictator* | activis* | opposition |
# en |     authorities | supreme leader | ayatollah* | sanctions |
# en |     human right* | rights | justice | injustice | Universal Declaration | Covenant |
# en |     embass* | consul* | ambassador* | diplomat* | foreign* | international* | Israel* |
# en |     United Nations | European Union | Amnesty* | Human Rights Watch | Scholars at Risk | NGO | organisation* |
# en |     organization* | campaign* | petition* | association
silence-words =
    тюрьм* | тюрем | тюремн* | темниц* | заключен* | заключени* | заключенн* | узник | узниц* | арест | арестов* | арестант* | задержан* | задержани* | под страж* | стража |
    стражей | приговор | приговорен* | приговорил* | осужд* | осудил* | вердикт | суд | судебн* | судья | судьи |
    судье | судью | судей | судимост* | процесс | адвокат | защитник | прокурор | прокуратур* | обвин* | виновн* | вину | вины | вина | шпион | шпионаж* | шпионск* | пытк* | пыток |
    пытал* | признани* | казн* | казнь | смертн* | смертная | одиночн* | одиночк* | камер* | голодовк* | невинов* | невинн* | помилова* | амнист* | Эвин |
    освобод* | освобожд* | свобод* | на воле | на волю | волю | выпуст* | выйдете | ваше дело | вашего дела | вашем деле | вашему делу | его дело | его дела | его деле | ее дело |
    ее дела | по делу | больниц* | госпитал* | медицинск* помощ* | лечени* | анализ крови | анализы крови |
    полити* | правительств* | режим | президент | президентск* | министр | министерств* | парламент | выборы | выборов | выборах | протест | протестн* | демонстрац* |
    митинг | революци* | демократ* | диктат* | активист | оппозици* | власти | властей | властям | властями | властях | власть | верховный лидер | верховного лидера | лидер |
    аятолл* | санкции | санкций |
    права человека | прав человека | правам человека | права | прав | правам | право | правозащит* | справедлив* | несправедлив* | Всеобщая декларация | декларац* | Международный пакт |
    посольств* | посол | послу | посла | консул | консульств* | дипломат | дипломатич* | иностран* | зарубеж* | международн* | Израил* | израильск* |
    Организация Объединенных Наций | ООН | Европейский союз | Европейского союза | Евросоюз | Международная амнистия | Эмнести | Хьюман Райтс Вотч |
    организаци* | НПО | кампани* | петици* | ассоциаци*

## Rule “withhold”: what a case withholds, by the names that stand under withhold in its file

# en | withhold-health =
# en |     health | illness | illnesses | sick* | is ill | was ill | falls ill | fell ill | seriously ill | gravely ill |
# en |     critically ill | terminally ill | disease* | hospital* | clinic | surgery | surgeries | surgical | operated on | cancer* |
# en |     tumour | tumor | leukaemia | leukemia | chemotherap* | blood | bleeding | injur* | wound* | diagnos* | symptom |
# en |     medical | medically | medication | medicines | prison doctor | see a doctor | pain | painful | fever | infect* | virus |
# en |     covid* | HIV | AIDS | diabet* | heart attack | heart condition | stroke | depression | depressed | psychiatr* | suicid* |
# en |     pregnan* | miscarriage | disab* | kg | kilo | kilogram | kilogramme | lost weight | weight loss
withhold-health =
    здоровь* | болезн* | болеет | болел | болела | болен | больна | больны | больной | больного | больному | больную | заболел* | заболевани* | недуг |
    больниц* | госпитал* | клиник* | хирург* | операци* | оперирова* | прооперирова* | рак | рака | раком | онколог* | опухол* | лейкоз | лейкеми* | химиотерап* | кровь | крови | кровью | кровотеч* |
    травм* | ранен* | ранение | рана | раны | диагноз | диагност* | симптом | медицинск* | лекарств* | лечени* | лечил* | лечащ* | врач | врачеб* | боль | боли | болью | болями | лихорадк* |
    температур* | инфекц* | инфицирован* | вирус | ковид* | ВИЧ | СПИД | диабет* | инфаркт | инсульт | сердечн* приступ* | депресси* | психиатр* | самоубийств* | суицид* |
    беременн* | выкидыш | инвалид* | кг | килограмм | похудел* | похуден* | потерял* вес | потеря веса | потерю веса | почка | почки | почку | почкой | почек

# en | withhold-family =
# en |     family | families | wife | wives | husband | spouse | fiancé | fiancée | partner | mother | father | parent | daughter |
# en |     son | child | children | baby | babies | newborn | brother | sister | sibling | grandmother | grandfather | grandparent |
# en |     grandchild* | uncle | aunt | nephew | niece | cousin | relative | widow | widower | married | marriage | divorc*
withhold-family =
    семья | семьи | семье | семью | семьей | семей | семейн* | жена | жены | жене | жену | женой | муж | мужа | мужу | мужем | супруг | супруга | супруги | супруге |
    супругу | супругой | жених | невест* | партнер | партнерш* | мать | матери | матерью | мама | мамы | маме | маму | отец | отца | отцу | отцом | отце | папа | папы | папе | папу |
    родител* | дочь | дочери | дочерью | дочерей | сын | сыновья | сыновей | сыновьям | ребенок | ребенк* | дети | детей | детям | детьми | младен* | новорожденн* | брат | братья | братьев |
    сестра | сестры | сестре | сестру | сестрой | сестер | бабушк* | дедушк* | дед | внук | внучк* | внучат* | дядя | дяди | дяде | дядю | тетя | тети | тете | тетю | племянни* | кузен | кузин* |
    родственни* | родные | родных | родным | близкие | близких | вдов* | женат* | замужем | замуж | брак | браке | развод | развед*

# en | withhold-faith =
# en |     faith | religion | religious | religiously | Bahá'í | Bahai | Christian | Christianity | Muslim | Islam | Jew | Jewish |
# en |     Judaism | Zoroastrian* | Sunni | Shia | Shi'a | Shiite | Sufi | Sufism | dervish | convert | converted | conversion |
# en |     baptis* | baptiz* | church | churches | mosque | synagogue | temple | prayer | pray | prays | prayed | praying | priest |
# en |     pastor | rabbi | imam | atheis* | apostasy | apostate | blasphem* | Bible | Quran | Koran
withhold-faith =
    вера | веры | вере | веру | верой | верующ* | религи* | бахаи | бахаист | бахаизм | христиан* | мусульман* | ислам | исламск* | иудей | иудеи | иудейск* | иудаизм | еврей | еврейк* | евреи | евреев |
    еврейск* | зороастр* | суннит* | шиит* | суфи* | дервиш* | обратил* в | перешел в | перешла в | крещ* | крести* | церковь | церкви | церковью | церковн* | мечет* | синагог* | храм | молитв* | молил* | молит* |
    священник | пастор | раввин | имам | атеис* | вероотступ* | богохул* | кощун* | Библи* | Коран

# en | withhold-sexuality =
# en |     homosexual* | gay | lesbian* | bisexual* | transgender* | transsexual* | trans woman | trans women | trans man |
# en |     trans men | queer | LGBT* | intersex | non-binary | nonbinary | sexuality | sexual orientation | gender identity |
# en |     same-sex | sodomy
withhold-sexuality =
    гомосексуал* | гей | геи | геев | геем | лесби* | бисексуал* | трансгендер* | транссексуал* | трансжен* | трансмуж* | квир | ЛГБТ* | интерсекс* | небинарн* | сексуальност* |
    сексуальн* ориентаци* | гендерн* идентичност* | однопол* | содоми* | мужелож*

# en | withhold-ethnicity =
# en |     ethnic* | minority | minorities | Kurd | Kurdish | Kurdistan | Baluch* | Baloch* | Arab | Ahwazi | Azeri | Azerbaijani |
# en |     Turkmen | Hazara | Uyghur | Uighur | Tibetan | Rohingya | Tatar | Romani | indigenous | tribe | tribal
withhold-ethnicity =
    этнич* | этнос | национальност* | меньшинств* | курд | курдк* | курдск* | Курдистан | белудж* | араб | арабск* | ахваз* | азербайджан* | азери | туркмен* | хазар* | уйгур* |
    тибет* | рохинджа | татар* | цыган* | ромы | коренн* народ* | племя | племен* | родоплемен*

# en | withhold-whereabouts =
# en |     home address | his home | her home | their home | hometown | home town | lives in | lives at | living in | living at |
# en |     resides | residence | resident of | moved to | fled | neighbourhood | neighborhood | in hiding | shelter | safe house |
# en |     exile | workplace | works at
withhold-whereabouts =
    домашний адрес | домашнего адреса | домашнему адресу | его дом | ее дом | их дом | родной город | родном городе | родного города | живет в | живет на | живут в | живут на |
    проживает | проживают | проживани* | место жительства | места жительства | месте жительства | переехал* | бежал* | скрыва* | укрыва* | убежищ* | приют | в изгнании | эмигр* | место работы | места работы |
    месте работы | работает в | работает на
