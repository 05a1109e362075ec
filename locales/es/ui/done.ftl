## Hecho: cartas anotadas como enviadas y cómo terminan las acciones

cli-done = Anota una carta como enviada, para recordar cuándo se espera una respuesta; sin destinatario, muestra lo anotado
cli-done-action = Identificador de la acción, tal como lo muestra «appeal list»
cli-done-recipient = Identificador del destinatario, tal como lo muestra «appeal show»
cli-done-way = Cómo se envió: post (correo postal), mail, form u other; si no, la primera vía que consta
cli-done-replied = Anota que hoy llegó una respuesta
cli-done-undo = Retira la última anotación sobre este destinatario: la respuesta, si consta; si no, la carta
cli-done-after =
    Se guardan la acción, el destinatario, la fecha y la vía, nada más, en un archivo que solo usted puede leer.
done-way-post = por correo postal
done-way-mail = por correo electrónico
done-way-form = mediante el formulario del sitio web
done-way-other = por otra vía
done-noted = Anotado: la carta a «{ $recipient }» se envió el { $day } { $way }. --undo lo retira; --way indica otra vía.
done-replied = Anotado: «{ $recipient }» respondió el { $day }.
done-undone = Retirada la anotación de la carta a «{ $recipient }» del { $day }.
done-reply-undone = Retirada la anotación de la respuesta de «{ $recipient }» del { $replied }. La carta del { $day } sigue anotada como enviada; otro --undo retira también esa anotación.
done-line = { $action }: «{ $recipient }», { $day }, { $way }
done-line-replied = { $action }: «{ $recipient }», { $day }, { $way }; respuesta recibida el { $replied }
done-empty = No hay ninguna carta anotada como enviada.
error-done-none = No hay ninguna carta de «{ $action }» a «{ $recipient }» anotada como enviada.
hint-done-none = «appeal done» muestra lo anotado.
error-done-recipient = La acción «{ $action }» no tiene ningún destinatario «{ $id }».
error-no-data-dir = En este sistema no hay ninguna carpeta para datos.
hint-no-data-dir = Asigne a la variable APPEAL_DATA la ruta de una carpeta.
error-notes = Las anotaciones de cartas enviadas contienen un error.
hint-notes = Una anotación es así: [[letter]] y debajo action = "…", recipient = "…", on = 2026-01-20, way = "post".
list-sent = Usted escribió a «{ $recipient }» el { $day }.
list-sent-due = Usted escribió a «{ $recipient }» el { $day }; se espera una respuesta para el { $due }.
list-due = Se espera una respuesta de «{ $recipient }» desde el { $due }: usted escribió el { $day }. Escriba de nuevo con --kind reminder o anote la respuesta con «appeal done … --replied».
list-replied = «{ $recipient }» respondió el { $day }.
error-reminder-unsent = No hay anotada ninguna carta a { $recipients } que siga sin respuesta.
hint-reminder-unsent = Indique cuándo escribió: --sent 2026-05-01. De las cartas anotadas con «appeal done» ya consta el día.
error-reminder-undated = Un recordatorio menciona el día de la carta anterior, y no se ha indicado ninguno.
hint-reminder-undated = Indique el día: --sent 2026-05-01.
error-sent-late = El día de la carta anterior, { $day }, no ha pasado.
hint-sent-late = Indique el día en que escribió: --sent 2026-05-01.
error-sent-kind = --sent es el día de la carta que menciona un recordatorio, y «{ $kind }» no lo es.
hint-sent-kind = Escriba uno con --kind reminder.
guide-done = Cuando haya enviado una carta, «appeal done { $action } DESTINATARIO» la anota, y «appeal list» recuerda cuándo se espera la respuesta.
guide-done-place = «appeal done { $action } DESTINATARIO» anotaría la carta como enviada en un archivo de este equipo; no lo haga si otra persona puede leerlo.
