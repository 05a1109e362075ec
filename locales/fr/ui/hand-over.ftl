## Write: the clipboard, a mail program, a copy to read

cli-write-copy = Mettre aussi le texte de la lettre dans le presse-papiers ; pour une seule lettre, avec --to
cli-write-open = Ouvrir une seule lettre comme nouveau message : mail (votre messagerie), gmail, outlook ou yahoo (dans le navigateur) ; le programme lui-même n’envoie rien. Pour les messages sur un réseau social, sans valeur ou avec link : afficher les liens qui les ouvrent, à leur place
cli-write-reading = Afficher aussi chaque lettre dans cette langue, pour que vous la lisiez ; elle ne va dans aucun fichier

error-one-letter = { $flag } prend une seule lettre, et il y en a { $count }.
hint-one-letter = Choisissez un seul destinataire avec --to : { $recipients }.

write-copied = La lettre à « { $recipient } » est dans le presse-papiers ({ $program }).
write-copied-terminal = La lettre à « { $recipient } » a été remise à votre terminal pour son presse-papiers (OSC 52). Tous les terminaux ne l’acceptent pas, et aucun ne le dit : si vous ne pouvez pas la coller, copiez-la depuis l’écran, ou installez wl-clipboard, xclip ou xsel.
write-copied-kept = D’autres programmes peuvent lire le presse-papiers, et certains en gardent l’historique ou le transmettent à vos autres appareils. Une fois la lettre collée, copiez autre chose et effacez l’historique.
error-copy-thread = Un fil se colle message par message.
hint-copy-thread = Copiez chaque message depuis l’écran, ou utilisez --open, qui affiche un lien pour chacun.
error-copy-nowhere = Rien n’a été mis dans le presse-papiers : il n’y a ni programme pour cela ni terminal qui puisse le recevoir.
error-copy-long = Rien n’a été mis dans le presse-papiers : pour celui d’un terminal, la lettre est trop longue.
hint-copy-nowhere = Installez wl-clipboard (Wayland), xclip ou xsel (X11), ou écrivez la lettre dans un fichier avec --out.

leaves-open-web = { $provider } reçoit la lettre dès que la page s’ouvre, avant que vous n’envoyiez quoi que ce soit, et peut la garder comme brouillon ; le lien reste dans l’historique du navigateur. Le message porte le nom et l’adresse de votre compte, quelle que soit la signature de la lettre.
leaves-open-program = Votre messagerie reçoit la lettre et peut la garder comme brouillon, sur son serveur aussi. Le message porte le nom et l’adresse de votre compte, quelle que soit la signature de la lettre.
open-nothing = Rien n’a été ouvert.
open-whole = La lettre a été remise comme nouveau message. Relisez-la, et envoyez-la vous-même.
open-short = Avec toute la lettre, le lien compterait { $length } caractères ; le maximum est de { $limit }. Le nouveau message contient la lettre brève, celle de --length short : lisez-la, et envoyez-la vous-même. Pour la lettre entière, collez-la : --copy.
open-subject = Avec la lettre, le lien compterait { $length } caractères ; le maximum est de { $limit }. Le nouveau message ne contient que l’adresse et l’objet : --copy met le texte dans le presse-papiers, pour que vous le colliez.
error-open-address = Rien n’a été ouvert : aucune adresse e-mail n’est renseignée pour « { $recipient } ».
hint-open-address = Les lignes ci-dessus disent par quelle autre voie joindre ce destinataire.
error-open = Aucun programme du système n’a ouvert le lien.
hint-open = Utilisez --format mailto --out - pour obtenir le lien, ou --copy.
hint-open-where = Dites où la lettre doit s’ouvrir : --open avec mail, gmail, outlook ou yahoo.

reading-head = TRADUCTION À LIRE, À NE PAS ENVOYER – { $recipient }
reading-own-words = Vos propres mots y figurent tels que vous les avez écrits.
reading-foot = FIN DE LA TRADUCTION – Ce que vous envoyez est la lettre, non ce texte.
error-reading-same = La lettre est déjà en « { $language } ».
hint-reading-same = Pour --reading, indiquez une autre langue que celle de la lettre.
