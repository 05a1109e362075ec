### The international law that actions name.
###
### Instruments are named within sentences: behind “based on” (law-basis), “violates” and “bound by” (law-party), as $law of a case's
### paragraphs. A language with cases writes them in the one that all of these take, and words those sentences so.
###
### An instrument's message tells how its articles are cited:
###   $articles   the articles' numbers, as a list; $count says how many they are, 0 where the instrument is cited whole
###   $opinion     the number and the year of an opinion, in the digits of the language: "92/2017"
### The message of an article (instrument-number) tells in a few words what it protects; `appeal show` lists it.

## The Universal Declaration and the two Covenants

udhr =
    { $count ->
        [0] the Universal Declaration of Human Rights
        [one] article { $articles } of the Universal Declaration of Human Rights
       *[other] articles { $articles } of the Universal Declaration of Human Rights
    }
udhr-1 = freedom and equality of all human beings in dignity and rights
udhr-2 = all rights and freedoms without distinction of any kind
udhr-3 = life, liberty and security of person
udhr-4 = freedom from slavery and servitude
udhr-5 = freedom from torture and ill-treatment
udhr-6 = recognition everywhere as a person before the law
udhr-7 = equality before the law and protection against discrimination
udhr-8 = an effective remedy before the courts
udhr-9 = freedom from arbitrary arrest and detention
udhr-10 = a fair and public hearing by an independent and impartial tribunal
udhr-11 = the presumption of innocence and the guarantees of defence
udhr-12 = protection of privacy, family, home, correspondence, honour and reputation
udhr-13 = freedom of movement and residence; the right to leave any country and to return to one’s own
udhr-14 = the right to seek and to enjoy asylum from persecution
udhr-15 = the right to a nationality; no arbitrary deprivation of it
udhr-16 = marriage with free and full consent; protection of the family
udhr-17 = the right to property; no arbitrary deprivation of it
udhr-18 = freedom of thought, conscience and religion
udhr-19 = freedom of opinion and expression
udhr-20 = freedom of peaceful assembly and association
udhr-21 = participation in public affairs, access to public service and genuine elections
udhr-22 = social security; the economic, social and cultural rights indispensable for dignity
udhr-23 = work in just conditions, equal pay for equal work, trade unions
udhr-24 = rest, leisure and reasonable limits on working hours
udhr-25 = an adequate standard of living, including medical care; special care for motherhood and childhood
udhr-26 = the right to education
udhr-27 = participation in cultural life and scientific advancement; the rights of authors
udhr-28 = a social and international order in which these rights can be fully realised
udhr-29 = duties to the community; limits on rights by law alone and only for respect of the rights of others and the just requirements of a democratic society
udhr-30 = no use of the Declaration to destroy the rights and freedoms in it

iccpr =
    { $count ->
        [0] the International Covenant on Civil and Political Rights
        [one] article { $articles } of the International Covenant on Civil and Political Rights
       *[other] articles { $articles } of the International Covenant on Civil and Political Rights
    }
iccpr-1 = self-determination of peoples
iccpr-2 = the rights of the Covenant without distinction of any kind; an effective remedy
iccpr-3 = equal rights of men and women
iccpr-6 = life, and the limits on the death penalty
iccpr-7 = freedom from torture and ill-treatment
iccpr-8 = freedom from slavery, servitude and forced labour
iccpr-9 = liberty and security of person; freedom from arbitrary detention
iccpr-10 = humane treatment of everyone deprived of liberty
iccpr-12 = freedom of movement and residence; the right to leave any country and to enter one’s own
iccpr-13 = safeguards of aliens against expulsion
iccpr-14 = a fair trial
iccpr-15 = no conviction for an act that was no offence when it was committed
iccpr-16 = recognition everywhere as a person before the law
iccpr-17 = protection of privacy, family, home, correspondence, honour and reputation
iccpr-18 = freedom of thought, conscience and religion
iccpr-19 = freedom of opinion and expression
iccpr-20 = prohibition of propaganda for war and of hatred that incites to discrimination, hostility or violence
iccpr-21 = freedom of peaceful assembly
iccpr-22 = freedom of association
iccpr-23 = marriage with free and full consent; protection of the family
iccpr-24 = every child’s right to protection, a name and a nationality
iccpr-25 = participation in public affairs, genuine elections and access to public service
iccpr-26 = equality before the law and protection against discrimination
iccpr-27 = culture, religion and language of persons belonging to minorities

iccpr-op1 =
    { $count ->
        [0] the Optional Protocol to the International Covenant on Civil and Political Rights
        [one] article { $articles } of the Optional Protocol to the International Covenant on Civil and Political Rights
       *[other] articles { $articles } of the Optional Protocol to the International Covenant on Civil and Political Rights
    }

iccpr-op2 =
    { $count ->
        [0] the Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty
        [one] article { $articles } of the Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty
       *[other] articles { $articles } of the Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty
    }
iccpr-op2-1 = no executions; abolition of the death penalty

icescr =
    { $count ->
        [0] the International Covenant on Economic, Social and Cultural Rights
        [one] article { $articles } of the International Covenant on Economic, Social and Cultural Rights
       *[other] articles { $articles } of the International Covenant on Economic, Social and Cultural Rights
    }
icescr-6 = work, freely chosen or accepted
icescr-7 = just and favourable conditions of work
icescr-8 = trade union rights and the right to strike
icescr-9 = the right to social security
icescr-11 = an adequate standard of living: food, clothing and housing
icescr-12 = the highest attainable standard of health
icescr-13 = the right to education
icescr-15 = participation in cultural life, the benefits of scientific progress, freedom of scientific research and creative activity

icescr-op =
    { $count ->
        [0] the Optional Protocol to the International Covenant on Economic, Social and Cultural Rights
        [one] article { $articles } of the Optional Protocol to the International Covenant on Economic, Social and Cultural Rights
       *[other] articles { $articles } of the Optional Protocol to the International Covenant on Economic, Social and Cultural Rights
    }

## Treaties of the United Nations

cat =
    { $count ->
        [0] the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
        [one] article { $articles } of the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
       *[other] articles { $articles } of the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
    }
cat-1 = the definition of torture
cat-2 = effective measures to prevent torture, which no circumstances justify
cat-3 = no return of anyone to a state where they would be in danger of torture
cat-4 = torture as an offence under criminal law, with penalties that fit its gravity
cat-11 = systematic review of the methods of interrogation and of the treatment of detainees
cat-12 = a prompt and impartial investigation wherever there are reasonable grounds to believe that torture was committed
cat-13 = the right to complain of torture; protection of complainants and witnesses
cat-14 = redress, compensation and rehabilitation for victims of torture
cat-15 = no use as evidence of a statement obtained by torture
cat-16 = prevention of other cruel, inhuman or degrading treatment or punishment

opcat =
    { $count ->
        [0] the Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
        [one] article { $articles } of the Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
       *[other] articles { $articles } of the Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
    }
opcat-1 = regular visits to places of detention by independent international and national bodies

cedaw =
    { $count ->
        [0] the Convention on the Elimination of All Forms of Discrimination against Women
        [one] article { $articles } of the Convention on the Elimination of All Forms of Discrimination against Women
       *[other] articles { $articles } of the Convention on the Elimination of All Forms of Discrimination against Women
    }
cedaw-2 = the duty to eliminate discrimination against women in law and in practice
cedaw-7 = equality of women with men in political and public life
cedaw-14 = the rights of rural women
cedaw-15 = equality of women with men before the law
cedaw-16 = equality of women with men in marriage and family relations

crc =
    { $count ->
        [0] the Convention on the Rights of the Child
        [one] article { $articles } of the Convention on the Rights of the Child
       *[other] articles { $articles } of the Convention on the Rights of the Child
    }
crc-3 = the best interests of the child as a primary consideration
crc-6 = the child’s right to life, survival and development
crc-12 = the child’s right to be heard
crc-13 = the child’s freedom of expression
crc-14 = the child’s freedom of thought, conscience and religion
crc-15 = the child’s freedom of association and peaceful assembly
crc-16 = protection of the child’s privacy, family, home, correspondence, honour and reputation
crc-19 = protection of the child from all forms of violence, abuse and neglect
crc-24 = the child’s highest attainable standard of health
crc-28 = the child’s right to education
crc-37 = no torture of children; neither the death penalty nor life imprisonment without possibility of release for offences committed before the age of 18; detention only as a last resort
crc-40 = dignity and a fair trial for children accused of an offence

cerd =
    { $count ->
        [0] the International Convention on the Elimination of All Forms of Racial Discrimination
        [one] article { $articles } of the International Convention on the Elimination of All Forms of Racial Discrimination
       *[other] articles { $articles } of the International Convention on the Elimination of All Forms of Racial Discrimination
    }
cerd-2 = the duty to eliminate racial discrimination
cerd-5 = equality before the law without distinction as to race, colour, or national or ethnic origin
cerd-6 = effective protection and remedies against racial discrimination

cmw =
    { $count ->
        [0] the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
        [one] article { $articles } of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
       *[other] articles { $articles } of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
    }
cmw-10 = freedom of migrant workers and their families from torture and ill-treatment
cmw-16 = liberty and security of person of migrant workers and their families
cmw-17 = humane treatment of migrant workers and members of their families deprived of liberty
cmw-18 = equality of migrant workers and their families with nationals before the courts; a fair trial

cped =
    { $count ->
        [0] the International Convention for the Protection of All Persons from Enforced Disappearance
        [one] article { $articles } of the International Convention for the Protection of All Persons from Enforced Disappearance
       *[other] articles { $articles } of the International Convention for the Protection of All Persons from Enforced Disappearance
    }
cped-1 = freedom from enforced disappearance, which no circumstances justify
cped-2 = the definition of enforced disappearance
cped-12 = the right to report a disappearance; a prompt and impartial investigation
cped-17 = no secret detention; communication with family and counsel; official registers
cped-18 = information for relatives and counsel on a person deprived of liberty
cped-24 = the victims’ right to the truth and to reparation

crpd =
    { $count ->
        [0] the Convention on the Rights of Persons with Disabilities
        [one] article { $articles } of the Convention on the Rights of Persons with Disabilities
       *[other] articles { $articles } of the Convention on the Rights of Persons with Disabilities
    }
crpd-14 = liberty and security of persons with disabilities
crpd-15 = freedom of persons with disabilities from torture and ill-treatment
crpd-17 = physical and mental integrity of persons with disabilities
crpd-25 = the highest attainable standard of health for persons with disabilities

refugee =
    { $count ->
        [0] the 1951 Convention relating to the Status of Refugees
        [one] article { $articles } of the 1951 Convention relating to the Status of Refugees
       *[other] articles { $articles } of the 1951 Convention relating to the Status of Refugees
    }
refugee-1 = the definition of a refugee
refugee-31 = no penalties for unlawful entry or presence of refugees who come directly from danger and present themselves without delay
refugee-33 = no return of a refugee to where life or freedom would be threatened

## Treaties of a region

achr =
    { $count ->
        [0] the American Convention on Human Rights
        [one] article { $articles } of the American Convention on Human Rights
       *[other] articles { $articles } of the American Convention on Human Rights
    }
achr-4 = life, and the limits on the death penalty
achr-5 = physical, mental and moral integrity; freedom from torture and ill-treatment
achr-7 = liberty and security of person; freedom from arbitrary arrest and detention
achr-8 = a fair trial
achr-13 = freedom of thought and expression
achr-15 = freedom of peaceful assembly
achr-16 = freedom of association
achr-25 = judicial protection by an effective remedy

echr =
    { $count ->
        [0] the European Convention on Human Rights
        [one] article { $articles } of the European Convention on Human Rights
       *[other] articles { $articles } of the European Convention on Human Rights
    }
echr-2 = the right to life
echr-3 = freedom from torture and ill-treatment
echr-5 = liberty and security of person
echr-6 = a fair trial
echr-8 = respect for private and family life, home and correspondence
echr-9 = freedom of thought, conscience and religion
echr-10 = freedom of expression
echr-11 = freedom of peaceful assembly and of association
echr-13 = an effective remedy
echr-14 = no discrimination in the enjoyment of the Convention’s rights

achpr =
    { $count ->
        [0] the African Charter on Human and Peoples’ Rights
        [one] article { $articles } of the African Charter on Human and Peoples’ Rights
       *[other] articles { $articles } of the African Charter on Human and Peoples’ Rights
    }
achpr-4 = respect for life and the integrity of the person
achpr-5 = human dignity; freedom from slavery, torture and ill-treatment
achpr-6 = liberty and security of person; freedom from arbitrary arrest and detention
achpr-7 = a fair trial
achpr-9 = the right to receive information and to express opinions
achpr-10 = freedom of association
achpr-11 = freedom of assembly

arab-charter =
    { $count ->
        [0] the Arab Charter on Human Rights
        [one] article { $articles } of the Arab Charter on Human Rights
       *[other] articles { $articles } of the Arab Charter on Human Rights
    }
arab-charter-5 = the right to life
arab-charter-8 = freedom from torture and ill-treatment
arab-charter-13 = a fair trial
arab-charter-14 = liberty and security of person; freedom from arbitrary arrest and detention
arab-charter-16 = the presumption of innocence and the guarantees of defence
arab-charter-20 = humane treatment of everyone deprived of liberty
arab-charter-24 = participation in political life; freedom of association and peaceful assembly
arab-charter-32 = the right to information; freedom of opinion and expression

## The law of armed conflict: only the article that stands in all four conventions

geneva = article 3 common to the four Geneva Conventions of 12 August 1949
geneva-3 = in an armed conflict not of an international character, humane treatment of those who take no active part in the hostilities; no sentence without judgment by a regularly constituted court

## Declarations, rules and principles of the United Nations

defenders =
    { $count ->
        [0] the United Nations Declaration on Human Rights Defenders
        [one] article { $articles } of the United Nations Declaration on Human Rights Defenders
       *[other] articles { $articles } of the United Nations Declaration on Human Rights Defenders
    }
defenders-1 = the right to promote and to strive for the protection and realisation of human rights
defenders-2 = the state’s prime responsibility to protect, promote and implement human rights
defenders-5 = the right to meet peacefully, to form associations and to communicate with non-governmental and intergovernmental organisations
defenders-6 = the right to seek, receive and impart information on human rights
defenders-9 = an effective remedy; the right to complain of violations of human rights and to attend public trials
defenders-12 = the right to act peacefully against violations of human rights; protection from violence, threats and retaliation

mandela =
    { $count ->
        [0] the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
        [one] rule { $articles } of the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
       *[other] rules { $articles } of the United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
    }
mandela-1 = respect for the dignity of all prisoners; freedom from torture and ill-treatment
mandela-3 = no aggravation of the suffering inherent in imprisonment
mandela-24 = health care of the same standard as in the community, free of charge and without discrimination
mandela-43 = no disciplinary sanction that amounts to torture or ill-treatment, such as indefinite or prolonged solitary confinement, a dark cell, corporal or collective punishment
mandela-44 = the definition of solitary confinement (22 hours or more a day without meaningful human contact) and of prolonged solitary confinement (more than 15 consecutive days)
mandela-45 = solitary confinement only in exceptional cases, as a last resort, for as short a time as possible and subject to independent review
mandela-58 = contact with family and friends by correspondence and visits
mandela-61 = visits by a legal adviser and confidential consultation

bangkok =
    { $count ->
        [0] the United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)
        [one] rule { $articles } of the United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)
       *[other] rules { $articles } of the United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)
    }
bangkok-5 = facilities and materials for women’s specific hygiene needs
bangkok-10 = gender-specific health care, at least equivalent to that in the community

beijing =
    { $count ->
        [0] the United Nations Standard Minimum Rules for the Administration of Juvenile Justice (the Beijing Rules)
        [one] rule { $articles } of the United Nations Standard Minimum Rules for the Administration of Juvenile Justice (the Beijing Rules)
       *[other] rules { $articles } of the United Nations Standard Minimum Rules for the Administration of Juvenile Justice (the Beijing Rules)
    }
beijing-7 = safeguards for juveniles: the presumption of innocence, the right to remain silent, counsel, the presence of a parent or guardian, appeal
beijing-13 = detention of juveniles before trial only as a last resort and for the shortest possible time

lawyers =
    { $count ->
        [0] the Basic Principles on the Role of Lawyers
        [one] principle { $articles } of the Basic Principles on the Role of Lawyers
       *[other] principles { $articles } of the Basic Principles on the Role of Lawyers
    }
lawyers-1 = the assistance of a lawyer of one’s choice at all stages of criminal proceedings
lawyers-7 = prompt access to a lawyer, not later than 48 hours from arrest or detention
lawyers-8 = time and facilities to consult a lawyer in full confidentiality, without delay, interception or censorship
lawyers-16 = lawyers’ work without intimidation, hindrance, harassment or improper interference
lawyers-18 = no identification of lawyers with their clients or with their clients’ causes
lawyers-20 = civil and penal immunity of lawyers for statements made in good faith in pleadings
lawyers-22 = confidentiality of communications between lawyers and their clients

judiciary =
    { $count ->
        [0] the Basic Principles on the Independence of the Judiciary
        [one] principle { $articles } of the Basic Principles on the Independence of the Judiciary
       *[other] principles { $articles } of the Basic Principles on the Independence of the Judiciary
    }
judiciary-1 = independence of the judiciary, guaranteed by the state
judiciary-2 = impartial decisions on the basis of facts and law, without improper influences, pressures or interference
judiciary-4 = no unwarranted interference with the judicial process
judiciary-6 = fair proceedings and respect for the rights of the parties

undrip =
    { $count ->
        [0] the United Nations Declaration on the Rights of Indigenous Peoples
        [one] article { $articles } of the United Nations Declaration on the Rights of Indigenous Peoples
       *[other] articles { $articles } of the United Nations Declaration on the Rights of Indigenous Peoples
    }
undrip-7 = life, integrity, liberty and security of indigenous individuals; freedom of indigenous peoples from genocide and violence
undrip-10 = no forced removal of indigenous peoples from their lands; no relocation without free, prior and informed consent
undrip-18 = participation of indigenous peoples in decisions that affect their rights
undrip-19 = consultation to obtain free, prior and informed consent before measures that may affect indigenous peoples
undrip-26 = the right of indigenous peoples to their lands, territories and resources
undrip-32 = consultation to obtain free and informed consent before projects that affect the lands of indigenous peoples

## The European Union: what its own offices go by

# Cited whole.
eu-death-penalty = the European Union’s Guidelines on the Death Penalty

## Opinions are cited by their number: wgad-92-2017 is number 92 of 2017.

wgad = Opinion { $opinion } of the United Nations Working Group on Arbitrary Detention
