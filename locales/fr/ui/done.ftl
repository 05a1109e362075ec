## Fait : lettres notées comme envoyées, et comment finissent les actions

cli-done = Note une lettre comme envoyée, pour rappeler quand une réponse est attendue ; sans destinataire, affiche ce qui est noté
cli-done-action = Identifiant de l’action, tel que « appeal list » l’affiche
cli-done-recipient = Identifiant du destinataire, tel que « appeal show » l’affiche
cli-done-way = La voie : post (courrier postal), mail, form ou other ; sinon la première qui est renseignée
cli-done-replied = Note qu’une réponse est arrivée aujourd’hui
cli-done-undo = Retire la dernière note sur ce destinataire : la réponse si elle est notée, sinon la lettre
cli-done-after =
    Sont conservés l’action, le destinataire, la date et la voie, rien d’autre, dans un fichier lisible par vous uniquement.
done-way-post = par courrier postal
done-way-mail = par courrier électronique
done-way-form = par le formulaire du site web
done-way-other = par une autre voie
done-noted = Noté : la lettre à « { $recipient } » a été envoyée le { $day } { $way }. --undo retire cette note ; --way indique une autre voie.
done-replied = Noté : « { $recipient } » a répondu le { $day }.
done-undone = Note retirée : la lettre à « { $recipient } » du { $day }.
done-reply-undone = Note retirée : la réponse de « { $recipient } » du { $replied }. La lettre du { $day } reste notée comme envoyée ; un second --undo retire aussi cette note.
done-line = { $action } : « { $recipient } », { $day }, { $way }
done-line-replied = { $action } : « { $recipient } », { $day }, { $way } ; réponse reçue le { $replied }
done-empty = Aucune lettre n’est notée comme envoyée.
error-done-none = Aucune lettre de « { $action } » à « { $recipient } » n’est notée comme envoyée.
hint-done-none = « appeal done » affiche ce qui est noté.
error-done-recipient = L’action « { $action } » n’a pas de destinataire « { $id } ».
error-no-data-dir = Ce système n’a pas de dossier pour les données.
hint-no-data-dir = Donnez à la variable APPEAL_DATA le chemin d’un dossier.
error-notes = Les notes des lettres envoyées contiennent une erreur.
hint-notes = Une note s’écrit ainsi : [[letter]], puis en dessous action = "…", recipient = "…", on = 2026-01-20, way = "post".
list-sent = Vous avez écrit à « { $recipient } » le { $day }.
list-sent-due = Vous avez écrit à « { $recipient } » le { $day } ; une réponse est attendue le { $due }.
list-due = Une réponse de « { $recipient } » est attendue depuis le { $due } : vous avez écrit le { $day }. Écrivez de nouveau avec --kind reminder, ou notez la réponse avec « appeal done … --replied ».
list-replied = « { $recipient } » a répondu le { $day }.
error-reminder-unsent = Aucune lettre adressée à { $recipients } n’est notée comme étant encore sans réponse.
hint-reminder-unsent = Dites quand vous avez écrit : --sent 2026-05-01. Pour les lettres notées par « appeal done », le jour est connu.
error-reminder-undated = Un rappel cite le jour de la lettre précédente, et aucun n’est donné.
hint-reminder-undated = Donnez le jour : --sent 2026-05-01.
error-sent-late = Le jour de la lettre précédente ({ $day }) n’est pas passé.
hint-sent-late = Donnez le jour où vous avez écrit : --sent 2026-05-01.
error-sent-kind = --sent est le jour de la lettre que cite un rappel, et « { $kind } » n’en est pas un.
hint-sent-kind = Écrivez-en un avec --kind reminder.
guide-done = Quand une lettre est envoyée, « appeal done { $action } DESTINATAIRE » la note, et « appeal list » rappelle quand une réponse est attendue.
guide-done-place = « appeal done { $action } DESTINATAIRE » noterait la lettre comme envoyée dans un fichier de cet ordinateur ; ne le faites pas si quelqu’un d’autre peut le lire.
