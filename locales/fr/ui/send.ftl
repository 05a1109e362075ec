## Envoi : aide

cli-send = Envoyer les brouillons d’une boîte d’envoi à soi-même, et à personne d’autre
cli-send-after =
    Exemples :
      appeal send lettres.outbox --way smtp --own vous@example.org --server mail.example.org --user vous
      appeal send lettres.outbox --way maildir --out ~/Mail/Drafts
    Ce qui ne change jamais peut figurer dans le fichier de réglages, sous [send].
cli-send-outbox = La boîte d’envoi préparée par « appeal batch »
cli-send-way = smtp : des e-mails à vous-même, avec les brouillons en pièce jointe ; imap : dans votre dossier de brouillons ; maildir ou mbox : dans les fichiers d’un logiciel de messagerie
cli-send-own = Votre propre adresse, à laquelle partent les e-mails ; l’adresse d’un destinataire est refusée
cli-send-digest = Un seul e-mail par signataire, et non par lettre (smtp)
cli-send-out = Le Maildir ou le fichier mbox
cli-send-folder = Le dossier des brouillons, quand le serveur ne dit pas lequel c’est (imap)
cli-send-server = Le nom du serveur de messagerie
cli-send-port = Son port ; sinon le port habituel
cli-send-security = tls ou starttls ; jamais sans
cli-send-ca = Un fichier (PEM) avec l’autorité qui garantit le serveur, à la place de celles du système
cli-send-user = Le nom de connexion
cli-send-login = password, ou xoauth2 : un jeton (OAuth 2.0), comme le veulent Microsoft 365 et Gmail ; token-command dans les réglages en donne un
cli-send-password-fd = Lire le mot de passe dans ce descripteur de fichier
cli-send-password-file = Lire le mot de passe ou le jeton dans un fichier que vous seul pouvez lire ; sinon il vient de la variable APPEAL_PASSWORD, de password-command ou token-command dans les réglages, ou il est demandé
cli-send-rate = Au plus tant de messages par durée : 30/min, 2/s, 500/h
cli-send-patience = Tant de minutes de pauses en tout, quand le serveur demande de réessayer plus tard ; sinon 15
cli-send-messages = Apporter les messages aux sympathisants, et non les lettres
cli-send-test = N’envoyer que le premier
cli-send-yes = Ne pas poser de question
cli-send-paused = Les lettres d’une action suspendue : leave (elles restent, les autres partent) ou send (elles partent aussi) ; sinon la question est posée, même avec --yes
cli-send-settle = Dire comment un envoi incertain s’est terminé : sa clé, puis sent (arrivé) ou not-sent (pas arrivé)

## Envoi : ce qui est dit

send-ask = Faut-il les envoyer ?
send-ask-paused = Les envoyer aussi ? Sinon, ils restent en attente et seuls les autres partent.
send-ask-password = Mot de passe de { $user } :
send-ask-token = Jeton de { $user } :
send-plan-smtp =
    { $count ->
        [0] Aucun brouillon
        [one] { $count } brouillon
       *[other] { $count } brouillons
    }{ $files ->
        [0] {""}
        [one] {" "}et { $files } fichier joint
       *[other] {" "}et { $files } fichiers joints
    } à envoyer à { $own }, votre propre adresse, par { $server }. Rien ne part vers quelqu’un d’autre.
send-plan-digest =
    { $count ->
        [one] { $count } e-mail avec { $files } documents
       *[other] { $count } e-mails, un par signataire, avec { $files } documents
    } à envoyer à { $own }, votre propre adresse, par { $server }. Rien ne part vers quelqu’un d’autre.
send-plan-imap-drafts =
    { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    } à déposer dans le dossier de brouillons de { $user } sur { $server }. Rien n’est envoyé à personne.
send-plan-imap =
    { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    } à déposer dans le dossier { $folder } de { $user } sur { $server }. Rien n’est envoyé à personne.
send-plan-path =
    { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    } à déposer dans { $path }. Rien n’est envoyé à personne.
send-plan-test = Seul le premier part maintenant (--test).
send-from-others =
    { $count ->
        [one] { $count } brouillon vient d’une adresse que vous n’avez pas indiquée comme vôtre ({ $address }).
       *[other] { $count } brouillons viennent d’adresses que vous n’avez pas indiquées comme vôtres ({ $address }, par exemple).
    } Un programme de courrier qui n’a pas cette identité envoie depuis une autre adresse, sans rien dire : créez-y d’abord l’identité ou, si l’adresse est la vôtre, indiquez-la avec --own.
send-progress = { $count } sur { $total }
send-pause =
    { $reason } { $count ->
        [one] Nouvel essai dans { $count } seconde.
       *[other] Nouvel essai dans { $count } secondes.
    }
send-nothing = Rien dans { $file } n’attend de partir par là.
send-nothing-eml = Elle ne contient pas de brouillons d’e-mail : « appeal batch … --format eml » les prépare.
send-sent =
    { $count ->
        [one] { $count } message est parti.
       *[other] { $count } messages sont partis.
    }
send-there =
    { $count ->
        [one] { $count } s’y trouvait déjà.
       *[other] { $count } s’y trouvaient déjà.
    }
send-failed = Pas envoyé : { $name }
send-failed-several = Pas envoyés : { $names }
send-failed-many =
    { $count ->
        [1] Pas envoyés : { $names } et un autre
        [one] Pas envoyés : { $names } et { $count } autre
       *[other] Pas envoyés : { $names } et { $count } autres
    }
send-in-doubt = Incertain : { $name }. Le message est peut-être arrivé chez { $target }, peut-être pas. Cherchez le message { $id }.
send-settle-sent = – Il est arrivé : { $command }
send-settle-not-sent = – Il n’est pas arrivé et doit repartir : { $command }
send-test-done =
    { $count ->
        [one] { $count } autre attend. Regardez le premier, puis enlevez --test.
       *[other] { $count } autres attendent. Regardez le premier, puis enlevez --test.
    }
send-stopped =
    { $count ->
        [one] Arrêt ; { $count } document attend encore. La même commande reprend la suite.
       *[other] Arrêt ; { $count } documents attendent encore. La même commande reprend la suite.
    }
send-settled-sent = C’est noté : l’envoi { $key } est arrivé.
send-settled-not-sent = C’est noté : l’envoi { $key } n’est pas arrivé. Il repartira la prochaine fois.
send-mail-subject = Brouillon : { $subject } ({ $writer })
send-mail-subject-digest =
    { $count ->
        [one] { $count } brouillon de { $writer }
       *[other] { $count } brouillons de { $writer }
    }
send-mail-subject-files = Lettre de { $writer }
# allow(hidden-number): there is at least one draft
send-mail-text =
    { $count ->
        [one] Voici un brouillon de { $writer }. Il n’a été envoyé qu’à vous. Ouvrez le message joint, relisez-le et envoyez-le depuis votre propre messagerie.
       *[other] Voici { $count } brouillons de { $writer }. Ils n’ont été envoyés qu’à vous. Ouvrez chaque message joint, relisez-le et envoyez-le depuis votre propre messagerie.
    }
send-mail-text-files = Voici des lettres de { $writer } à imprimer ou à coller. Elles n’ont été envoyées qu’à vous.

## Envoi : ce qui ne va pas

send-error-own = À qui envoyer les e-mails ? Votre propre adresse manque.
send-hint-own = Ajoutez --own vous@example.org, ou own = ["vous@example.org"] sous [send] dans le fichier de réglages.
send-error-own-recipient = { $address } est l’adresse d’un destinataire ({ $file }). Les brouillons ne partent que vers soi-même.
send-hint-own-recipient = Donnez une adresse à vous. La vraie lettre, vous l’envoyez vous-même depuis votre messagerie.
send-error-way = Le mode d’envoi manque.
send-hint-way = Ajoutez --way smtp, imap, maildir ou mbox, ou way = "…" sous [send] dans le fichier de réglages.
send-error-server = Le serveur de messagerie manque.
send-hint-server = Ajoutez --server mail.example.org, ou server = "…" sous [send] dans le fichier de réglages (mode { $way }).
send-error-user = Le nom de connexion contient un caractère de contrôle.
send-error-user-missing = Le nom de connexion manque.
send-hint-user = Ajoutez --user NOM, ou user = "…" sous [send] dans le fichier de réglages.
send-error-out = L’endroit où déposer les brouillons manque.
send-hint-out = Ajoutez --out CHEMIN : le { $way } où ils vont.
send-hint-rate = Écrivez 30/min, 2/s ou 500/h.
send-error-yes = Il n’y a pas de terminal pour poser la question.
send-hint-yes = Ajoutez --yes si c’est bien ce que vous voulez.
send-error-paused = Des lettres d’une action suspendue attendent de partir, et il n’y a pas de terminal pour poser la question.
send-hint-paused = Ajoutez --paused leave : elles restent en attente et les autres partent. Pour les envoyer malgré tout : --paused send.
send-error-declined = Rien n’a été envoyé.
send-error-password = Le mot de passe manque.
send-hint-password-sources = Mettez-le dans la variable APPEAL_PASSWORD, donnez --password-file ou --password-fd, ou indiquez password-command sous [send] dans le fichier de réglages.
send-error-password-command = Le programme qui devait donner le mot de passe ne l’a pas fait.
send-hint-password-command = Lancez-le seul : le mot de passe doit être la première ligne de sa sortie, et il doit se terminer sans erreur.
send-error-token-missing = Le jeton manque.
send-hint-token-sources = Indiquez token-command sous [send] dans le fichier de réglages : un programme qui en donne un. Ou mettez-le dans la variable APPEAL_PASSWORD, ou donnez --password-file ou --password-fd.
send-error-token-command = Le programme qui devait donner le jeton ne l’a pas fait.
send-error-token = Ce qui devait être un jeton n’en est pas un. Rien n’a été montré à un serveur.
send-hint-token-command = Lancez seul le programme de token-command : la première ligne de sa sortie doit être le jeton et rien d’autre, et il doit se terminer sans erreur.
send-error-password-file = D’autres que vous peuvent lire { $file } ; aucun mot de passe n’y est pris.
send-hint-password-file = Réservez-le à vous seul : chmod 600 { $file }
send-error-password-empty = Il n’y a pas de mot de passe dans { $file }.
send-error-draft = « { $name } » ne peut pas être envoyé : ce n’est pas un brouillon d’e-mail tel que ce programme les prépare.
send-error-settle = Aucun envoi « { $key } » n’est incertain.
send-hint-no-doubts = Aucun n’est incertain.
send-trouble-unreachable = { $server } est injoignable.
send-trouble-certificate = { $server } ne peut pas prouver qu’il est le bon serveur : son certificat n’est pas reconnu.
send-trouble-no-tls = { $server } n’offre pas de connexion chiffrée ; sans elle, rien n’est envoyé.
send-trouble-silence = { $server } ne répond pas à temps.
send-trouble-closed = { $server } a mis fin à la connexion.
send-trouble-nonsense = La réponse de { $server } est incompréhensible.
send-trouble-too-much = { $server } envoie plus que n’en demande aucune réponse.
send-trouble-later = { $server } demande de réessayer plus tard.
send-trouble-refused = { $server } refuse.
send-trouble-password = { $server } refuse le nom ou le mot de passe. Il n’a été essayé qu’une fois.
send-trouble-token = { $server } refuse le jeton : il a expiré, a été retiré, appartient à un autre compte ou a été fait pour autre chose.
send-trouble-scope = { $server } refuse le jeton : il a été fait pour autre chose (sa portée, « scope », n’est pas celle de ce serveur de courrier).
send-trouble-tokens-only = { $server } n’accepte pas de mot de passe, seulement un jeton.
send-trouble-no-tokens = { $server } n’accepte pas de jeton.
send-trouble-no-utf8 = { $server } n’accepte pas d’adresse avec d’autres lettres que a-z avant @ (SMTPUTF8 ; pour IMAP, UTF8=ACCEPT).
send-trouble-no-login = { $server } n’accepte aucune forme de connexion que ce programme connaisse.
send-trouble-no-folder = { $server } ne dit pas quel dossier est celui des brouillons, ou n’en a pas de ce nom.
send-trouble-full = { $server } n’accepte plus rien : la boîte de messagerie est pleine, ou plus rien ne peut partir aujourd’hui.
send-trouble-too-large = Le message est plus volumineux que ce que { $server } accepte.
send-trouble-unfit = Le message ne peut pas partir ainsi.
send-trouble-local = Impossible d’écrire dans { $place }.
send-hint-unreachable = Le serveur et le port sont-ils justes, et y a-t-il une connexion ?
send-hint-certificate = Pour un serveur qui a sa propre autorité, donnez le certificat de celle-ci avec --ca FICHIER. Le nom du serveur doit être celui de son certificat.
send-hint-no-tls = Essayez --security tls ou --security starttls, avec le port correspondant.
send-hint-security = Les ports 465 et 993 vont avec --security tls ; 587 et 143 avec starttls.
send-hint-password = Corrigez-le avant le prochain essai : beaucoup de serveurs bloquent un compte après quelques erreurs. Si le fournisseur n’accepte que des jetons, comme Microsoft 365, mettez login = "xoauth2" (docs/sending.md).
send-hint-token = Prenez-en un nouveau : le programme de token-command doit le demander au fournisseur, et pour l’utilisateur indiqué ici. docs/sending.md dit comment.
send-hint-scope = Demandez un jeton dont la portée (« scope ») est celle de ce serveur et de cette voie : docs/sending.md donne celles de Microsoft 365 et de Gmail.
send-hint-tokens-only = Mettez login = "xoauth2" et token-command sous [send] dans le fichier de réglages : docs/sending.md dit comment obtenir un jeton.
send-hint-no-tokens = Ce qu’il propose figure plus haut ; avec un mot de passe : login = "password" dans le fichier de réglages, ou --login password.
send-hint-no-utf8 = De tels brouillons peuvent aller par --way maildir ou mbox. Les e-mails à vous-même demandent une autre adresse à vous, ou un serveur qui accepte celle-ci.
send-hint-no-login = Demandez au fournisseur un accès SMTP ou IMAP par mot de passe (souvent un « mot de passe d’application »).
send-hint-no-folder = Nommez-le : --folder NOM.
send-hint-full = Faites de la place, ou attendez demain ; la même commande reprend où elle s’est arrêtée.
send-hint-too-large = Réduisez les pièces jointes, ou envoyez le brouillon sans les autres formats.
