### The words that every letter shares, whatever the case. Variables: see the English file.
###
### Whoever writes, one person or several ($voice), the addressee is "usted"; only a mission is "ustedes".
### Nothing here needs the writer's gender.

## How the page is set: see the English file for the words that may stand here.

page =
    .writer = head
    .subject = before
    .signature = start

## How the language writes dates, numbers and lists: see the English file.

# CLDR's es writes 320.000; the Academy prescribes a space that does not break, which es-CR has.
format-locale = es-CR
first-of-month = { "" }
list-and = { "" }
contractions = de el = del | a el = al
elisions = { "" }

## Head of the letter

date-line = { $place }, { $date }
subject-line = Asunto: { $subject }

## Body

# The first paragraph of a reminder; the letter itself follows.
reminder =
    { $voice ->
        [single] El { $sent } le escribí en relación con { $person } y no he recibido respuesta. Por ello, me dirijo de nuevo a usted.
       *[other] El { $sent } le escribimos en relación con { $person } y no hemos recibido respuesta. Por ello, nos dirigimos de nuevo a usted.
    }

# Before the list of demands, by $lead; each demand goes on from "para que", in the subjunctive. "Effort" also stands on a petition to
# several offices, so it says neither "le" nor "les".
demands-lead =
    { $lead ->
        [authority]
            { $voice ->
                [single] Por ello, le ruego que ejerza su autoridad para que:
               *[other] Por ello, le rogamos que ejerza su autoridad para que:
            }
        [influence]
            { $voice ->
                [single] Por ello, le ruego que haga valer su influencia para que:
               *[other] Por ello, le rogamos que haga valer su influencia para que:
            }
       *[effort]
            { $voice ->
                [single] Por ello, ruego que se haga cuanto sea posible para que:
               *[other] Por ello, rogamos que se haga cuanto sea posible para que:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Por ello, le ruego que ejerza su autoridad para que { $demand }.
                   *[other] Por ello, le rogamos que ejerza su autoridad para que { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Por ello, le ruego que haga valer su influencia para que { $demand }.
                   *[other] Por ello, le rogamos que haga valer su influencia para que { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Por ello, ruego que se haga cuanto sea posible para que { $demand }.
                   *[other] Por ello, rogamos que se haga cuanto sea posible para que { $demand }.
                }
        }
demands-lead-2 =
    { $lead ->
        [authority]
            { $voice ->
                [single] Me permito pedirle que use su autoridad para que:
               *[other] Nos permitimos pedirle que use su autoridad para que:
            }
        [influence]
            { $voice ->
                [single] Me permito pedirle que interceda ante quien corresponda para que:
               *[other] Nos permitimos pedirle que interceda ante quien corresponda para que:
            }
       *[effort]
            { $voice ->
                [single] Me permito pedir que se empleen todos los medios para que:
               *[other] Nos permitimos pedir que se empleen todos los medios para que:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Me permito pedirle que use su autoridad para que { $demand }.
                   *[other] Nos permitimos pedirle que use su autoridad para que { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Me permito pedirle que interceda ante quien corresponda para que { $demand }.
                   *[other] Nos permitimos pedirle que interceda ante quien corresponda para que { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Me permito pedir que se empleen todos los medios para que { $demand }.
                   *[other] Nos permitimos pedir que se empleen todos los medios para que { $demand }.
                }
        }
demands-lead-3 =
    { $lead ->
        [authority]
            { $voice ->
                [single] Le solicito, pues, que disponga lo necesario para que:
               *[other] Le solicitamos, pues, que disponga lo necesario para que:
            }
        [influence]
            { $voice ->
                [single] Le solicito, pues, que influya en quien ha de decidir para que:
               *[other] Le solicitamos, pues, que influya en quien ha de decidir para que:
            }
       *[effort]
            { $voice ->
                [single] Solicito, pues, que no se escatimen esfuerzos para que:
               *[other] Solicitamos, pues, que no se escatimen esfuerzos para que:
            }
    }
    .one =
        { $lead ->
            [authority]
                { $voice ->
                    [single] Le solicito, pues, que disponga lo necesario para que { $demand }.
                   *[other] Le solicitamos, pues, que disponga lo necesario para que { $demand }.
                }
            [influence]
                { $voice ->
                    [single] Le solicito, pues, que influya en quien ha de decidir para que { $demand }.
                   *[other] Le solicitamos, pues, que influya en quien ha de decidir para que { $demand }.
                }
           *[effort]
                { $voice ->
                    [single] Solicito, pues, que no se escatimen esfuerzos para que { $demand }.
                   *[other] Solicitamos, pues, que no se escatimen esfuerzos para que { $demand }.
                }
        }
# One demand of the list, and the last one.
demand-item = { $demand };
demand-last = { $demand }.
# The messages of law.ftl bring their own article: "los artículos …", "la Opinión …".
law-basis =
    { $demands ->
        [one] Esta petición se fundamenta en { $law }.
       *[other] Estas peticiones se fundamentan en { $law }.
    }
# Behind law-basis, where it is on record that the state is party to the treaties that are named: $treaties, as one list of
# their names; $of-state is the state, as behind “of”.
law-party = Respetar { $treaties } es una obligación { $of-state } como Estado parte.
# How many signed a petition, in words to ten.
signed =
    { $signatures ->
        [one] { $signatures }
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
        [10] diez
       *[other] { $signatures }
    }
# Where a tally of a petition's signatures is given.
tally =
    { $signatures ->
        [one]
            { $about ->
                [matter] Según el recuento del { $counted }, una persona ha firmado una petición relativa a { $person }.
               *[person] Según el recuento del { $counted }, una persona ha firmado una petición en favor de { $person }.
            }
       *[other]
            { $about ->
                [matter] Según el recuento del { $counted }, { signed } personas han firmado una petición relativa a { $person }.
               *[person] Según el recuento del { $counted }, { signed } personas han firmado una petición en favor de { $person }.
            }
    }
reply =
    { $voice ->
        [single] Desearía recibir respuesta y saber qué medidas se han adoptado.
       *[other] Desearíamos recibir respuesta y saber qué medidas se han adoptado.
    }
reply-2 =
    { $voice ->
        [single] Quedo a la espera de su respuesta y de saber qué se ha hecho.
       *[other] Quedamos a la espera de su respuesta y de saber qué se ha hecho.
    }
reply-3 =
    { $voice ->
        [single] Le ruego que tenga a bien responderme e indicar qué se ha dispuesto.
       *[other] Le rogamos que tenga a bien respondernos e indicar qué se ha dispuesto.
    }
# In a short letter, in place of reply and thanks: one sentence for both. «Le agradeceré su respuesta» is how Spanish asks for one.
reply-short =
    { $voice ->
        [single] Le agradeceré su respuesta.
       *[other] Le agradeceremos su respuesta.
    }
reply-short-2 =
    { $voice ->
        [single] Espero su respuesta y se la agradezco.
       *[other] Esperamos su respuesta y se la agradecemos.
    }
reply-short-3 =
    { $voice ->
        [single] Tenga a bien responderme; gracias por leerme.
       *[other] Tenga a bien respondernos; gracias por leernos.
    }
thanks =
    { $voice ->
        [single] Le agradezco de antemano la atención que preste a esta carta.
       *[other] Le agradecemos de antemano la atención que preste a esta carta.
    }
thanks-2 = Muchas gracias por su tiempo y su atención.
thanks-3 =
    { $voice ->
        [single] Le doy las gracias por considerar cuanto le expongo.
       *[other] Le damos las gracias por considerar cuanto le exponemos.
    }

## Those who have no name in a letter: see the English file

# How many they are, in words to ten.
how-many =
    { $count ->
        [one] { $count }
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
        [10] diez
       *[other] { $count }
    }
withheld-person =
    { $people ->
        [one]
            { $gender ->
                [male] un hombre cuyo nombre no se divulga
                [female] una mujer cuyo nombre no se divulga
               *[unknown] una persona cuyo nombre no se divulga
            }
       *[other]
            { $gender ->
                [male] { how-many } hombres cuyos nombres no se divulgan
                [female] { how-many } mujeres cuyos nombres no se divulgan
               *[unknown] { how-many } personas cuyos nombres no se divulgan
            }
    }
unknown-person =
    { $people ->
        [one]
            { $gender ->
                [male] un hombre cuyo nombre se desconoce
                [female] una mujer cuyo nombre se desconoce
               *[unknown] una persona cuyo nombre se desconoce
            }
       *[other]
            { $gender ->
                [male] { how-many } hombres cuyos nombres se desconocen
                [female] { how-many } mujeres cuyos nombres se desconocen
               *[unknown] { how-many } personas cuyos nombres se desconocen
            }
    }

## Copies

copies-label = Con copia a:
# The line at the head of a copy that says to whom the letter was written.
copy-line = Copia de la carta dirigida { $recipient-to }
# The covering note to a diplomatic mission, which the letter follows.
cover-subject = Copia de una carta relativa a { $person }
cover-body =
    { $voice ->
        [single] A continuación encontrarán copia de la carta que dirijo { $recipient-to } en relación con { $person }. Les agradecería que la transmitieran a las autoridades de su país.
       *[other] A continuación encontrarán copia de la carta que dirigimos { $recipient-to } en relación con { $person }. Les agradeceríamos que la transmitieran a las autoridades de su país.
    }
cover-thanks =
    { $voice ->
        [single] Les agradezco su colaboración.
       *[other] Les agradecemos su colaboración.
    }

## Those who sign a joint letter, in a list below it

signatories-label = Firmantes ({ $signatories }):

## The sheets of a petition: see the English file

petition-to = Petición dirigida { $recipient-to }
petition-number = N.º
petition-name = Nombre y apellidos
petition-town = Localidad
petition-signature = Firma
petition-consent = Al firmar, acepto que mi nombre, mi localidad y mi firma se entreguen, junto con esta petición, a las autoridades arriba mencionadas. No se utilizarán para ningún otro fin.
petition-caution = Por favor, no firme si vive en el país en cuestión, viaja a él o tiene familia allí, o si el hecho de que sus autoridades conozcan su nombre puede causarle perjuicio a usted o a otra persona: esta hoja se entrega con todos los nombres que figuran en ella. No firmar no es falta de solidaridad.
petition-return = Devuélvase esta hoja a:
petition-sheet = Hoja { $sheet } de { $sheets }
petition-enclosed = Se adjuntan las hojas con las firmas.

## Salutations, each with the close that belongs to it
##
## The close is a sentence whose subject is the signature, so it has no comma, and "saluda" or "saludan" agrees with those who sign;
## "le" and "les" agree with the addressee. Who signs for an organisation that says "nosotros" closes without a verb.

close =
    { $voice ->
        [organisation] Respetuosamente,
        [joint] Le saludan respetuosamente
       *[single] Le saluda respetuosamente
    }

salutation-excellency = Excelencia:
    .close = { close }
salutation-leader = Excelencia:
    .close = { close }
salutation-head-of-judiciary = Excelencia:
    .close = { close }
salutation-president =
    { $holder ->
        [female] Señora Presidenta:
       *[other] Señor Presidente:
    }
    .close = { close }
salutation-prosecutor =
    { $holder ->
        [female] Señora Fiscal:
       *[other] Señor Fiscal:
    }
    .close = { close }
salutation-mission = Señoras y señores:
    .close =
        { $voice ->
            [organisation] Respetuosamente,
            [joint] Les saludan respetuosamente
           *[single] Les saluda respetuosamente
        }
# Without a holder who is named, both forms.
salutation-high-representative =
    { $holder ->
        [female] Señora Alta Representante:
        [male] Señor Alto Representante:
       *[none] Señora Alta Representante, Señor Alto Representante:
    }
    .close = { close }

## Questions for the writer's own words
##
## They are never part of a letter: who writes on a terminal is asked them one by one before the note.

prompt-care = Bastan dos o tres frases propias. Evite los insultos y todo lo que pueda causarle perjuicio a usted o a otra persona. Puede dejar en blanco cualquier respuesta.
prompt-1 = ¿A qué se dedica y qué relación tiene eso con este caso?
prompt-2 = ¿Qué hecho de este caso le causó mayor impresión y por qué?
prompt-3 = ¿Cómo supo de { $person }?
prompt-4 = ¿Qué le gustaría decir a la persona que abra su carta?
prompt-5 = ¿Qué espera usted que ocurra?

## Posts on social networks

post-ask =
    { $handle ->
        [none] Se pide { $recipient-to } que vele por que:
       *[other] { $handle }, vele por que:
    }
    .one =
        { $handle ->
            [none] Se pide { $recipient-to } que vele por que { $demand }.
           *[other] { $handle }, vele por que { $demand }.
        }

## A telephone call
##
## A script to read aloud, in one voice. Who answers is seldom who decides, so it asks for what is in their power and for the
## message to be passed on; nothing here needs the gender of the writer or of who answers.

# A greeting, and whether this is the right number. Here stands $recipient, which is always the office that is called;
# $recipient-to may be another office, where this one gets a copy.
call-greeting = Buenos días. Quisiera hablar con la oficina siguiente: { $recipient }. ¿He llamado al número correcto?
# Who calls, from where, and about whom. $writer is the writer's name as signed.
call-caller = Me llamo { $writer } y llamo desde { $place }. Llamo en relación con { $person }.
# Before the list of demands, which go on from it as they do from demands-lead.
call-demands = Le ruego respetuosamente que haga todo lo que esté en su mano para que:
    .one = Le ruego respetuosamente que haga todo lo que esté en su mano para que { $demand }.
call-thanks = ¿Podría usted, por favor, transmitir este mensaje a quien corresponda y dejar constancia de mi llamada? ¿Puedo preguntarle qué respuesta puede darme? Muchas gracias por su atención.
# To the caller, above the script, and never read aloud.
call-before = Antes de llamar: quien conteste puede ver su número. Si tiene vínculos con el país al que se refiere este caso, no llame. Hable con cortesía y brevedad, pregunte el nombre de la persona con quien habla y anote el día.
