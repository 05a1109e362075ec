### The words that every letter shares, whatever the case. The variables are explained in English's file.
###
### Space before punctuation: U+202F before ; ! ?, U+00A0 before : and inside « ». The writer's gender is never needed.

## How the page is set.

page =
    .writer = head
    .subject = before
    .signature = end

## How the language writes dates, numbers and lists: see the English file.

format-locale = fr
# In French the first day of a month alone is an ordinal.
first-of-month = 1er
list-and = { "" }
contractions = de le = du | de les = des | à le = au | à les = aux
# Before h a foreign name keeps "de".
elisions = de | que

## Head of the letter

date-line = { $place }, le { $date }
subject-line = Objet : { $subject }

## Body

# The first paragraph of a reminder; the letter itself follows.
reminder =
    { $voice ->
        [single] Le { $sent }, je vous ai écrit au sujet de { $person } et je n’ai pas reçu de réponse. Je me permets donc de m’adresser de nouveau à vous.
       *[other] Le { $sent }, nous vous avons écrit au sujet de { $person } et nous n’avons pas reçu de réponse. Nous nous permettons donc de nous adresser de nouveau à vous.
    }

# Before the list of demands, by $lead, in three wordings of one strength. Each stops at a verb that "à ce que" goes on from, with the
# subjunctive: "veiller", "contribuer", "s'employer".
demands-lead =
    { $lead ->
        [authority]
            { $voice ->
                [single] Je vous prie respectueusement de veiller :
               *[other] Nous vous prions respectueusement de veiller :
            }
        [influence]
            { $voice ->
                [single] Je vous prie respectueusement d’user de votre influence afin que l’on veille :
               *[other] Nous vous prions respectueusement d’user de votre influence afin que l’on veille :
            }
       *[effort]
            { $voice ->
                [single] Je vous prie respectueusement de faire tout ce qui est en votre pouvoir pour contribuer :
               *[other] Nous vous prions respectueusement de faire tout ce qui est en votre pouvoir pour contribuer :
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Je vous prie respectueusement de veiller à ce { $demand }.
                   *[other] Nous vous prions respectueusement de veiller à ce { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Je vous prie respectueusement d’user de votre influence afin que l’on veille à ce { $demand }.
                   *[other] Nous vous prions respectueusement d’user de votre influence afin que l’on veille à ce { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Je vous prie respectueusement de faire tout ce qui est en votre pouvoir pour contribuer à ce { $demand }.
                   *[other] Nous vous prions respectueusement de faire tout ce qui est en votre pouvoir pour contribuer à ce { $demand }.
                }
        }
demands-lead-2 =
    { $lead ->
        [authority]
            { $voice ->
                [single] Aussi ai-je l’honneur de vous demander de veiller :
               *[other] Aussi avons-nous l’honneur de vous demander de veiller :
            }
        [influence]
            { $voice ->
                [single] Aussi ai-je l’honneur de vous demander d’intervenir afin que l’on veille :
               *[other] Aussi avons-nous l’honneur de vous demander d’intervenir afin que l’on veille :
            }
       *[effort]
            { $voice ->
                [single] Aussi ai-je l’honneur de vous demander de vous employer, par tous les moyens dont vous disposez :
               *[other] Aussi avons-nous l’honneur de vous demander de vous employer, par tous les moyens dont vous disposez :
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Aussi ai-je l’honneur de vous demander de veiller à ce { $demand }.
                   *[other] Aussi avons-nous l’honneur de vous demander de veiller à ce { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Aussi ai-je l’honneur de vous demander d’intervenir afin que l’on veille à ce { $demand }.
                   *[other] Aussi avons-nous l’honneur de vous demander d’intervenir afin que l’on veille à ce { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Aussi ai-je l’honneur de vous demander de vous employer, par tous les moyens dont vous disposez, à ce { $demand }.
                   *[other] Aussi avons-nous l’honneur de vous demander de vous employer, par tous les moyens dont vous disposez, à ce { $demand }.
                }
        }
demands-lead-3 =
    { $lead ->
        [authority]
            { $voice ->
                [single] Je m’en remets à votre autorité et vous prie de veiller :
               *[other] Nous nous en remettons à votre autorité et vous prions de veiller :
            }
        [influence]
            { $voice ->
                [single] Je sollicite respectueusement votre influence pour que l’on veille :
               *[other] Nous sollicitons respectueusement votre influence pour que l’on veille :
            }
       *[effort]
            { $voice ->
                [single] Je m’en remets à vous et vous prie de contribuer, autant que vous le pourrez :
               *[other] Nous nous en remettons à vous et vous prions de contribuer, autant que vous le pourrez :
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Je m’en remets à votre autorité et vous prie de veiller à ce { $demand }.
                   *[other] Nous nous en remettons à votre autorité et vous prions de veiller à ce { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Je sollicite respectueusement votre influence pour que l’on veille à ce { $demand }.
                   *[other] Nous sollicitons respectueusement votre influence pour que l’on veille à ce { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Je m’en remets à vous et vous prie de contribuer, autant que vous le pourrez, à ce { $demand }.
                   *[other] Nous nous en remettons à vous et vous prions de contribuer, autant que vous le pourrez, à ce { $demand }.
                }
        }
# One demand of the list, and the last one. A case's demand begins with its own "que" or "qu'", because it knows what follows; "à ce"
# stands here: « veiller : – à ce que le Dr … ; – à ce qu'il … ».
demand-item = à ce { $demand } ;
demand-last = à ce { $demand }.
# The articles "l'" and "les" stand in law.ftl.
law-basis =
    { $demands ->
        [one] Cette demande se fonde sur { $law }.
       *[other] Ces demandes se fondent sur { $law }.
    }
# Behind law-basis, where it is on record that the state is party to the treaties that are named: $treaties, as one list of
# their names; $of-state is the state, as behind “of”.
law-party = Les autorités { $of-state }, État partie, sont tenues de respecter { $treaties }.
# Where a tally of a petition's signatures is given.
tally =
    Selon le décompte du { $counted }, { $signatures ->
        [1] une personne a signé
        [2] deux personnes ont signé
        [3] trois personnes ont signé
        [4] quatre personnes ont signé
        [5] cinq personnes ont signé
        [6] six personnes ont signé
        [7] sept personnes ont signé
        [8] huit personnes ont signé
        [9] neuf personnes ont signé
        [10] dix personnes ont signé
        [one] { $signatures } personne a signé
       *[other] { $signatures } personnes ont signé
    } une pétition { $about ->
        [matter] concernant { $person }
       *[person] en faveur de { $person }
    }.
reply =
    { $voice ->
        [single] Je vous saurais gré de bien vouloir me répondre et m’indiquer ce qui aura été fait.
       *[other] Nous vous saurions gré de bien vouloir nous répondre et nous indiquer ce qui aura été fait.
    }
reply-2 =
    { $voice ->
        [single] Une réponse sur les mesures qui auront été prises me serait précieuse.
       *[other] Une réponse sur les mesures qui auront été prises nous serait précieuse.
    }
reply-3 =
    { $voice ->
        [single] Puis-je espérer que vous voudrez bien m’informer des suites données à ma demande ?
       *[other] Pouvons-nous espérer que vous voudrez bien nous informer des suites données à notre demande ?
    }
# In a short letter, in place of reply and thanks: "savoir gré" is both at once.
reply-short =
    { $voice ->
        [single] Je vous saurais gré de me répondre.
       *[other] Nous vous saurions gré de nous répondre.
    }
reply-short-2 =
    { $voice ->
        [single] Je vous remercie de bien vouloir me répondre.
       *[other] Nous vous remercions de bien vouloir nous répondre.
    }
reply-short-3 =
    { $voice ->
        [single] Vous m’obligeriez en me répondant.
       *[other] Vous nous obligeriez en nous répondant.
    }
# In three wordings: "merci de" and "soyez remercié" would be too familiar, or need the gender of whoever reads.
thanks =
    { $voice ->
        [single] Je vous remercie de l’attention que vous porterez à la présente lettre.
       *[other] Nous vous remercions de l’attention que vous porterez à la présente lettre.
    }
thanks-2 =
    { $voice ->
        [single] Permettez-moi de vous remercier du temps que vous aurez consacré à cette lecture.
       *[other] Permettez-nous de vous remercier du temps que vous aurez consacré à cette lecture.
    }
thanks-3 =
    { $voice ->
        [single] Veuillez recevoir mes remerciements pour le soin que vous mettrez à examiner ces lignes.
       *[other] Veuillez recevoir nos remerciements pour le soin que vous mettrez à examiner ces lignes.
    }

## Those who have no name in a letter: see the English file

withheld-person =
    { $people ->
        [one]
            { $gender ->
                [male] un homme dont le nom n’est pas divulgué
                [female] une femme dont le nom n’est pas divulgué
               *[unknown] une personne dont le nom n’est pas divulgué
            }
       *[other] { $count ->
            [2] deux
            [3] trois
            [4] quatre
            [5] cinq
            [6] six
            [7] sept
            [8] huit
            [9] neuf
            [10] dix
            [one] { $count }
           *[other] { $count }
        } { $gender ->
            [male] hommes
            [female] femmes
           *[unknown] personnes
        } dont les noms ne sont pas divulgués
    }
unknown-person =
    { $people ->
        [one]
            { $gender ->
                [male] un homme dont le nom n’est pas connu
                [female] une femme dont le nom n’est pas connu
               *[unknown] une personne dont le nom n’est pas connu
            }
       *[other] { $count ->
            [2] deux
            [3] trois
            [4] quatre
            [5] cinq
            [6] six
            [7] sept
            [8] huit
            [9] neuf
            [10] dix
            [one] { $count }
           *[other] { $count }
        } { $gender ->
            [male] hommes
            [female] femmes
           *[unknown] personnes
        } dont les noms ne sont pas connus
    }

## Copies

copies-label = Copie :
# The line at the head of a copy that says to whom the letter was written.
copy-line = Copie de la lettre adressée { $recipient-to }
# The covering note to a diplomatic mission, which the letter follows. "concernant" needs no elision before a name.
cover-subject = Copie d’une lettre concernant { $person }
cover-body =
    { $voice ->
        [single] J’ai l’honneur de vous transmettre ci-après, concernant { $person }, copie de la lettre que j’adresse { $recipient-to }. Je vous saurais gré de bien vouloir la faire parvenir aux autorités de votre pays.
       *[other] Nous avons l’honneur de vous transmettre ci-après, concernant { $person }, copie de la lettre que nous adressons { $recipient-to }. Nous vous saurions gré de bien vouloir la faire parvenir aux autorités de votre pays.
    }
cover-thanks =
    { $voice ->
        [single] Je vous remercie de votre concours.
       *[other] Nous vous remercions de votre concours.
    }

## Those who sign a joint letter, in a list below it

signatories-label = Signataires ({ $signatories }) :

## The sheets of a petition: see the English file

petition-to = Pétition adressée { $recipient-to }
petition-number = N°
petition-name = Nom et prénom
petition-town = Ville
# allow(same-as-source): the same word in French
petition-signature = Signature
petition-consent = En signant, j’accepte que mon nom, ma ville et ma signature soient remis, avec la présente pétition, aux autorités mentionnées ci-dessus. Ils ne serviront à aucune autre fin.
petition-caution = Merci de ne pas signer si vous vivez dans le pays concerné, si vous vous y rendez ou y avez de la famille, ou s’il peut nuire à vous-même ou à quelqu’un d’autre que ses autorités connaissent votre nom : cette feuille est remise avec tous les noms qui y figurent. Ne pas signer n’est pas un manque de solidarité.
petition-return = Feuille à renvoyer à :
petition-sheet = Feuille { $sheet } sur { $sheets }
petition-enclosed = Les feuilles de signatures sont jointes à la présente lettre.

## Salutations, each with the close that belongs to it

# The close repeats the salutation, without its comma.
close =
    { $voice ->
        [single] Je vous prie d’agréer, { $salutation }, l’expression de ma haute considération.
       *[other] Nous vous prions d’agréer, { $salutation }, l’expression de notre haute considération.
    }

salutation-excellency = Excellence,
    .close = { close }
salutation-leader = Excellence,
    .close = { close }
salutation-head-of-judiciary = Excellence,
    .close = { close }
salutation-president =
    { $holder ->
        [female] Madame la Présidente,
       *[other] Monsieur le Président,
    }
    .close = { close }
salutation-prosecutor =
    { $holder ->
        [female] Madame la Procureure,
       *[other] Monsieur le Procureur,
    }
    .close = { close }
salutation-mission = Madame, Monsieur,
    .close =
        { $voice ->
            [single] Je vous prie d’agréer, { $salutation }, l’expression de ma haute considération.
           *[other] Nous vous prions d’agréer, { $salutation }, l’expression de notre haute considération.
        }
# Without a holder who is named, both forms.
salutation-high-representative =
    { $holder ->
        [female] Madame la Haute Représentante,
        [male] Monsieur le Haut Représentant,
       *[none] Madame la Haute Représentante, Monsieur le Haut Représentant,
    }
    .close = { close }

## Questions for the writer's own words
##
## They are never part of a letter: who writes on a terminal is asked them one by one before the note.

prompt-care = Deux ou trois phrases de votre main suffisent. Évitez les injures et tout ce qui pourrait vous nuire ou nuire à autrui. Une réponse peut rester vide.
prompt-1 = Quel est votre métier, et quel rapport a-t-il avec cette affaire ?
prompt-2 = Lequel des faits de cette affaire vous touche le plus, et pourquoi ?
prompt-3 = Comment avez-vous entendu parler de { $person } ?
prompt-4 = Qu’aimeriez-vous dire à la personne qui ouvrira votre lettre ?
prompt-5 = Qu’espérez-vous ?

## Posts on social networks

post-ask =
    { $handle ->
        [none] Appel { $recipient-to }. Je vous prie de veiller :
       *[other] { $handle }, je vous prie de veiller :
    }
    .one =
        { $handle ->
            [none] Appel { $recipient-to }. Je vous prie de veiller à ce { $demand }.
           *[other] { $handle }, je vous prie de veiller à ce { $demand }.
        }

## A telephone call
##
## A script to read aloud, in one voice. Who answers is seldom who decides, so it asks for what is in their power and for the
## message to be passed on; nothing here needs the gender of the writer or of who answers.

# A greeting, and whether this is the right number. Here stands $recipient, which is always the office that is called;
# $recipient-to may be another office, where this one gets a copy.
call-greeting = Bonjour. Je souhaiterais joindre le service suivant : { $recipient }. Suis-je au bon numéro ?
# Who calls, from where, and about whom. $writer is the writer's name as signed.
call-caller = Je m’appelle { $writer } et je vous appelle depuis { $place }. Mon appel concerne { $person }.
# Before the list of demands, which go on from it as they do from demands-lead.
call-demands = Je vous prie respectueusement de faire tout ce qui est en votre pouvoir pour contribuer :
    .one = Je vous prie respectueusement de faire tout ce qui est en votre pouvoir pour contribuer à ce { $demand }.
call-thanks = Pourriez-vous, s’il vous plaît, transmettre ce message aux personnes compétentes et prendre note de mon appel ? Puis-je vous demander quelle réponse vous pouvez me donner ? Je vous remercie de votre attention.
# To the caller, above the script, and never read aloud.
call-before = Avant d’appeler : votre interlocuteur peut voir votre numéro. Si vous avez des liens avec le pays concerné, n’appelez pas. Exprimez-vous avec courtoisie et brièveté, demandez le nom de la personne à qui vous parlez et notez le jour.
