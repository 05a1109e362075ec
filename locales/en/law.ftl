### The international law that actions name.
###
### An instrument's message tells how its articles are cited:
###   $articles   the articles' numbers, as a list; $count says how many they are
### The message of an article (instrument-number) tells in a few words what it protects; `appeal show` lists it.

udhr =
    { $count ->
        [one] article { $articles } of the Universal Declaration of Human Rights
       *[other] articles { $articles } of the Universal Declaration of Human Rights
    }
udhr-3 = life, liberty and security of person
udhr-5 = freedom from torture and ill-treatment
udhr-8 = an effective remedy before the courts
udhr-9 = freedom from arbitrary arrest and detention
udhr-10 = a fair and public hearing by an independent and impartial tribunal
udhr-11 = the presumption of innocence and the guarantees of defence
udhr-19 = freedom of opinion and expression
udhr-20 = freedom of peaceful assembly and association

iccpr =
    { $count ->
        [one] article { $articles } of the International Covenant on Civil and Political Rights
       *[other] articles { $articles } of the International Covenant on Civil and Political Rights
    }
iccpr-7 = freedom from torture and ill-treatment
iccpr-9 = liberty and security of person; freedom from arbitrary detention
iccpr-10 = humane treatment of everyone deprived of liberty
iccpr-14 = a fair trial
iccpr-19 = freedom of opinion and expression
iccpr-22 = freedom of association

icescr =
    { $count ->
        [one] article { $articles } of the International Covenant on Economic, Social and Cultural Rights
       *[other] articles { $articles } of the International Covenant on Economic, Social and Cultural Rights
    }
icescr-12 = the highest attainable standard of health

## Opinions and decisions are cited whole.

wgad-92-2017 = Opinion 92/2017 of the United Nations Working Group on Arbitrary Detention
