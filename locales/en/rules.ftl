### The words that rules look for in a finished text and in a writer's own words. No letter says them.
###
### Words and phrases stand between |. They are found as whole words, whatever their case and accents and however Arabic
### script joins them. A star behind a word stands for any ending, one before it for any beginning. The endings of word-endings
### may follow every word, and the letters of word-beginnings stand before it: “word-beginnings = و | ب | ل | ال” for Arabic, where a
### word is written in the list without its article. Where no spaces part words (Chinese, Japanese, Thai, Lao, Khmer, Burmese), a
### word is found inside of what stands around it. What stands in a phrase with ! before it is not found: “trial | !trial version”.
### A message whose name goes on from a list's (polite-insults-ours) adds to that list: a workspace keeps such messages in
### rules-own.ftl, a case in its own file.
###
### These lists are not translated: each language has the words that are said in it.

word-endings = s | es

## Rule “polite”: what no polite letter says

# Refused.
polite-insults =
    murderer | butchers | you butcher | tyrant | despot | hangman | hangmen | henchman | henchmen | thug | scum | vermin |
    bastard | coward | liar | fascist | barbarian | savages | idiot | moron | blood on your hands | shame on you |
    go to hell | rot in hell | burn in hell | damn you | death to the regime | death to the dictator |
    death to the leader | down with the | fuck* | shit
# Warned of: words of a political quarrel.
polite-jargon =
    regime | mullah | ayatollahs | theocra* | dictator* | tyrann* | totalitarian* | imperialis* | zionis* | islamist |
    fundamentalis* | axis of evil | puppet government | sanctions | oppressor | oppressive
# Warned of: titles that take a side by honouring.
polite-titles =
    Supreme Leader of the Revolution | Supreme Leader of the Islamic Revolution | Leader of the Revolution |
    Leader of the Islamic Revolution | Grand Ayatollah | Imam Khamenei | His Eminence | Your Eminence | Guardian Jurist

## Rule “attributed”: claim-<id> has the words of what only one side reports; attributing says who reports it; what stands in one
## clause with a word of requesting is asked for, forbidden or feared, and no claim

attributing =
    reported* | reports | report | according to | say | says | said | told | tells | states | stated | alleg* |
    apparently | testif* | describe*
requesting =
    I ask | we ask | ask you | asking you | I request | we request | request that | requests that | call on | calls on | calling on | I urge | we urge |
    urge you | urging you | I appeal | we appeal | appeal to you | demand that | demands that | ensure* | ensuring | guarantee that | guaranteed |
    protect | protects | protected | protecting | protection from | prevent | prevents | prevented | preventing | prohibit | prohibits |
    prohibited | prohibiting | prohibition of | prohibition on | forbid | forbids | forbidden | a ban on | investigate | investigation into | inquiry into |
    free from | freedom from | right not to | must not | should not | may not be | shall be | not be | no one shall | nobody shall | that nobody |
    risk | at risk | risks | fear that | fears that | I fear | we fear | danger of | against torture | safe from
claim-torture = tortur* | ill-treat* | mistreat* | beaten
claim-confession = confess*

## Rule “request”: the request comes before the thanks, and the letter asks for a reply

request-thanks = thank you | thanks | I thank | we thank
request-reply = reply | replies | respond | response | answer | hear from you | let me know | let us know | inform me | inform us

## Rule “law”: the names of treaties that some state has not joined

treaty-cat = Convention against Torture | UNCAT

## Rule “silence”: what a card to a prisoner does not speak of. A note in any language is held against every language's list.

silence-words =
    prison* | imprison* | jail* | detain* | detention | arrest* | sentenced | sentence | convict* | verdict | the court |
    in court | court case | courtroom | trial | judge | judges | judicia* | lawyer | attorney | prosecut* | charged with |
    accus* | espionage | spy | spies | spying | tortur* | confess* | execut* | death penalty | death row | solitary |
    hunger strike | innocen* | guilty | pardon | Evin |
    release | released | releasing | freedom* | set free | be free | free again | freed | liberty | liberat* |
    your case | his case | her case | the case | hospital* | medical care | blood test |
    political* | politic* | government* | regime | president* | minister* | parliament* | election* | protest |
    protests | protesting | protester* | demonstrat* | revolution* | democra* | dictator* | activis* | opposition |
    authorities | supreme leader | ayatollah* | sanctions |
    human right* | rights | justice | injustice | Universal Declaration | Covenant |
    embass* | consul* | ambassador* | diplomat* | foreign* | international* | Israel* |
    United Nations | European Union | Amnesty* | Human Rights Watch | Scholars at Risk | NGO | organisation* |
    organization* | campaign* | petition* | association

## Rule “withhold”: what a case withholds, by the names that stand under withhold in its file

withhold-health =
    health | illness | illnesses | sick* | is ill | was ill | falls ill | fell ill | seriously ill | gravely ill |
    critically ill | terminally ill | disease* | hospital* | clinic | surgery | surgeries | surgical | operated on | cancer* |
    tumour | tumor | leukaemia | leukemia | chemotherap* | blood | bleeding | injur* | wound* | diagnos* | symptom |
    medical | medically | medication | medicines | prison doctor | see a doctor | pain | painful | fever | infect* | virus |
    covid* | HIV | AIDS | diabet* | heart attack | heart condition | stroke | depression | depressed | psychiatr* | suicid* |
    pregnan* | miscarriage | disab* | kg | kilo | kilogram | kilogramme | lost weight | weight loss
withhold-family =
    family | families | wife | wives | husband | spouse | fiancé | fiancée | partner | mother | father | parent | daughter |
    son | child | children | baby | babies | newborn | brother | sister | sibling | grandmother | grandfather | grandparent |
    grandchild* | uncle | aunt | nephew | niece | cousin | relative | widow | widower | married | marriage | divorc*
withhold-faith =
    faith | religion | religious | religiously | Bahá'í | Bahai | Christian | Christianity | Muslim | Islam | Jew | Jewish |
    Judaism | Zoroastrian* | Sunni | Shia | Shi'a | Shiite | Sufi | Sufism | dervish | convert | converted | conversion |
    baptis* | baptiz* | church | churches | mosque | synagogue | temple | prayer | pray | prays | prayed | praying | priest |
    pastor | rabbi | imam | atheis* | apostasy | apostate | blasphem* | Bible | Quran | Koran
withhold-sexuality =
    homosexual* | gay | lesbian* | bisexual* | transgender* | transsexual* | trans woman | trans women | trans man |
    trans men | queer | LGBT* | intersex | non-binary | nonbinary | sexuality | sexual orientation | gender identity |
    same-sex | sodomy
withhold-ethnicity =
    ethnic* | minority | minorities | Kurd | Kurdish | Kurdistan | Baluch* | Baloch* | Arab | Ahwazi | Azeri | Azerbaijani |
    Turkmen | Hazara | Uyghur | Uighur | Tibetan | Rohingya | Tatar | Romani | indigenous | tribe | tribal
withhold-whereabouts =
    home address | his home | her home | their home | hometown | home town | lives in | lives at | living in | living at |
    resides | residence | resident of | moved to | fled | neighbourhood | neighborhood | in hiding | shelter | safe house |
    exile | workplace | works at

## Words that a translation is held against (rules “lost-negation” and “lost-attribution”): where the source has one of these, the
## translation has one of its own language. In a language that has no attribution-words, attributing takes their place.

negation-words =
    not | cannot | no | none | never | nor | neither | nobody | no one | nothing | unable | without a | without an | without any |
    without access | without being | without charge | without trial | without his | without her | without their | without the |
    without valid | without having | without warrant | refuse* | refusal | denied | deny | denies | denying | denial | deprived of |
    free from | freedom from | !prisoner no | !case no | !file no | !opinion no
attribution-words =
    reportedly | reported | reports say | according to reports | according to that report | according to | say | says | said | alleged |
    allegedly | alleges | allegations | apparently | testified | testifies | !can say | !may say | !could say | !to say | !nobody has said |
    !no one has said
