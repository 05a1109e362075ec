## Ce que l’organisation envoie à ses sympathisants. $case est le titre du cas, dans la langue des lettres ; $name, le nom de la personne.

supporter-subject = Vos lettres sont prêtes : { $case }
supporter-subject-page = Voulez-vous écrire ? { $case }
supporter-greeting = Bonjour { $name },
supporter-letters =
    { $count ->
        [1] La lettre que vous pouvez envoyer au sujet de ce cas est jointe. Rien n’a été envoyé en votre nom. C’est à vous de décider si elle part.
        [one] { $count } lettre que vous pouvez envoyer au sujet de ce cas est jointe. Rien n’a été envoyé en votre nom. C’est à vous de décider si elle part.
       *[other] Les { $count } lettres que vous pouvez envoyer au sujet de ce cas sont jointes. Rien n’a été envoyé en votre nom. C’est à vous de décider si elles partent.
    }
supporter-office = – { $office }
supporter-read = Veuillez lire ce qui est joint, et changez ce que vous voulez. Un fichier dont le nom finit par .eml s’ouvre dans votre logiciel de messagerie comme un message prêt à partir ; imprimez les autres, signez-les et postez-les.
supporter-page = Vous pouvez écrire vous-même au sujet de ce cas, en quelques minutes, sur cette page :
supporter-page-private = Ce que vous y écrivez reste sur votre appareil jusqu’à ce que vous l’envoyiez ou l’imprimiez.
supporter-safe = Si votre nom sur une telle lettre peut vous mettre en danger, vous ou quelqu’un de proche, ne l’envoyez pas.
supporter-thanks = Merci.
supporter-holder = Votre nom et votre adresse sont conservés par { $holder }, qui a préparé ce message.
supporter-unsubscribe-address = Si vous ne voulez plus recevoir ces messages, écrivez à { $address }.
supporter-unsubscribe-link = Si vous ne voulez plus recevoir ces messages, ouvrez { $link }

error-supporter-words = Le programme n’a pas, en { $language }, les mots d’un message aux sympathisants : il manque « { $id } ».
hint-supporter-words = Écrivez-les dans locales/{ $language }/ui/supporter.ftl, ou laissez les lignes de cette langue à un autre lot.
error-supporters-setting = Un message aux sympathisants demande « { $key } » dans [supporters] des réglages.
error-supporters-from = « from » dans [supporters] des réglages n’est pas un expéditeur.
error-supporters-unsubscribe = « unsubscribe » dans [supporters] des réglages n’est ni une adresse électronique ni un lien qui commence par https://.
hint-supporters-setting = Par exemple : from = "Groupe 12 <groupe@example.org>", holder = "Groupe 12, rue X 1, Lyon, groupe@example.org", unsubscribe = "groupe@example.org".
error-supporters-page = L’adresse de la page manque, ou n’est pas une adresse nue.
hint-supporters-page = Dites où sont les pages de « appeal site » : --page https://groupe.example/lettres/ – sans « ? » ni « # », pour que l’adresse ne dise rien de qui l’ouvre.
error-supporters-page-bare = « { $found } » n’est pas l’adresse nue d’une page.
error-supporters-page-unused = --page va avec --message page ou avec --table.
hint-supporters-page-unused = Ajoutez l’un des deux, ou enlevez --page.
batch-messages =
    { $count ->
        [1] Il y a un message pour une personne. « appeal send BOÎTE --messages » le met dans vos brouillons.
        [one] Il y a un message pour { $count } personne. « appeal send BOÎTE --messages » le met dans vos brouillons.
       *[other] Il y a des messages pour { $count } personnes. « appeal send BOÎTE --messages » les met dans vos brouillons.
    }
batch-messages-no-address =
    { $count ->
        [1] Une personne n’a pas d’adresse électronique dans la liste et ne reçoit pas de message : imprimez la lettre et postez-la.
        [one] { $count } personne n’a pas d’adresse électronique dans la liste et ne reçoit pas de message : imprimez la lettre et postez-la.
       *[other] { $count } personnes n’ont pas d’adresse électronique dans la liste et ne reçoivent pas de message : imprimez les lettres et postez-les.
    }
batch-messages-place =
    { $count ->
        [1] Une personne signe de ses initiales et de son lieu de résidence et ne reçoit pas de message, pour qu’aucune boîte de messagerie ne le révèle ; --with-place fait le message.
        [one] { $count } personne signe de ses initiales et de son lieu de résidence et ne reçoit pas de message, pour qu’aucune boîte de messagerie ne le révèle ; --with-place fait le message.
       *[other] { $count } personnes signent de leurs initiales et de leur lieu de résidence et ne reçoivent pas de message, pour qu’aucune boîte de messagerie ne le révèle ; --with-place fait les messages.
    }
batch-table =
    { $count ->
        [1] { $file } contient une personne.
        [one] { $file } contient { $count } personne.
       *[other] { $file } contient { $count } personnes.
    }
send-messages-wait =
    { $count ->
        [1] Un message aux sympathisants reste dans la boîte d’envoi. --messages l’apporte.
        [one] { $count } message aux sympathisants reste dans la boîte d’envoi. --messages l’apporte.
       *[other] { $count } messages aux sympathisants restent dans la boîte d’envoi. --messages les apporte.
    }
