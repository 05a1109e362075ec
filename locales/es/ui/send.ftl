## Envío: ayuda

cli-send = Enviarse los borradores de una bandeja de salida a uno mismo, y a nadie más
cli-send-after =
    Ejemplos:
      appeal send cartas.outbox --way smtp --own usted@example.org --server mail.example.org --user usted
      appeal send cartas.outbox --way maildir --out ~/Mail/Drafts
    Lo que no cambia puede figurar en el archivo de configuración, bajo [send].
cli-send-outbox = La bandeja de salida que preparó «appeal batch»
cli-send-way = smtp: correos a usted con los borradores adjuntos; imap: a su carpeta de borradores; maildir o mbox: a los archivos de un programa de correo
cli-send-own = Su propia dirección, a la que van los correos; se rechaza la de un destinatario
cli-send-digest = Un solo correo por firmante, no por carta (smtp)
cli-send-out = El Maildir o el archivo mbox
cli-send-folder = La carpeta de borradores, si el servidor no dice cuál es (imap)
cli-send-server = El nombre del servidor de correo
cli-send-port = Su puerto; si no, el habitual
cli-send-security = tls o starttls; nunca sin cifrado
cli-send-ca = Un archivo (PEM) con la autoridad que responde por el servidor, en lugar de las del sistema
cli-send-user = El nombre de usuario
cli-send-login = password, o xoauth2: un token (OAuth 2.0), como lo piden Microsoft 365 y Gmail; token-command en la configuración da uno
cli-send-password-fd = Leer la contraseña de este descriptor de archivo
cli-send-password-file = Leer la contraseña o el token de un archivo que solo usted pueda leer; si no, viene de la variable APPEAL_PASSWORD, de password-command o token-command en la configuración, o se pregunta
cli-send-rate = Como máximo tantos mensajes en tanto tiempo: 30/min, 2/s, 500/h
cli-send-patience = Tantos minutos de pausas en total cuando el servidor pide que se intente más tarde; si no, 15
cli-send-messages = Llevar los mensajes a quienes apoyan, y no las cartas
cli-send-test = Enviar solo el primero
cli-send-yes = No preguntar
cli-send-paused = Las cartas de una acción en pausa: leave (se quedan y las demás salen) o send (salen también); si no, se pregunta, aun con --yes
cli-send-settle = Decir cómo acabó un envío dudoso: su clave y después sent (llegó) o not-sent (no llegó)

## Envío: lo que se dice

send-ask = ¿Se envían?
send-ask-paused = ¿Se envían también? Si no, se quedan en la bandeja y solo salen los demás.
send-ask-password = Contraseña de { $user }:
send-ask-token = Token de { $user }:
send-plan-smtp =
    { $count ->
        [0] Ningún borrador
        [one] { $count } borrador
       *[other] { $count } borradores
    }{ $files ->
        [0] {""}
        [one] {" "}y { $files } archivo adjunto
       *[other] {" "}y { $files } archivos adjuntos
    } para enviar a { $own }, su propia dirección, por { $server }. No se envía nada a nadie más.
send-plan-digest =
    { $count ->
        [one] { $count } correo con { $files } documentos
       *[other] { $count } correos, uno por firmante, con { $files } documentos
    } para enviar a { $own }, su propia dirección, por { $server }. No se envía nada a nadie más.
send-plan-imap-drafts =
    { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    } para dejar en la carpeta de borradores de { $user } en { $server }. No se envía nada a nadie.
send-plan-imap =
    { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    } para dejar en la carpeta { $folder } de { $user } en { $server }. No se envía nada a nadie.
send-plan-path =
    { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    } para dejar en { $path }. No se envía nada a nadie.
send-plan-test = Ahora sale solo el primero (--test).
send-from-others =
    { $count ->
        [one] { $count } borrador viene de una dirección que no ha indicado como suya ({ $address }).
       *[other] { $count } borradores vienen de direcciones que no ha indicado como suyas (por ejemplo, { $address }).
    } Un programa de correo sin esa identidad los envía desde otra dirección, sin avisar: cree antes allí la identidad o, si la dirección es suya, indíquela con --own.
send-progress = { $count } de { $total }
send-pause =
    { $reason } { $count ->
        [one] Se intenta de nuevo en { $count } segundo.
       *[other] Se intenta de nuevo en { $count } segundos.
    }
send-nothing = Nada en { $file } espera salir por ahí.
send-nothing-eml = No contiene borradores de correo: «appeal batch … --format eml» los prepara.
send-sent =
    { $count ->
        [one] Salió { $count } mensaje.
       *[other] Salieron { $count } mensajes.
    }
send-there =
    { $count ->
        [one] { $count } ya estaba allí.
       *[other] { $count } ya estaban allí.
    }
send-failed = No enviado: { $name }
send-failed-several = No enviados: { $names }
send-failed-many =
    { $count ->
        [one] No enviados: { $names } y uno más
       *[other] No enviados: { $names } y { $count } más
    }
send-in-doubt = En duda: { $name }. Puede que haya llegado a { $target }, o no. Busque el mensaje { $id }.
send-settle-sent = – Está allí: { $command }
send-settle-not-sent = – No está allí y debe salir de nuevo: { $command }
send-test-done =
    { $count ->
        [one] Espera { $count } más. Mire el primero; después quite --test.
       *[other] Esperan { $count } más. Mire el primero; después quite --test.
    }
send-stopped =
    { $count ->
        [one] Se detuvo; { $count } documento sigue esperando. La misma orden continúa.
       *[other] Se detuvo; { $count } documentos siguen esperando. La misma orden continúa.
    }
send-settled-sent = Anotado: el envío { $key } llegó.
send-settled-not-sent = Anotado: el envío { $key } no llegó. La próxima vez sale de nuevo.
send-mail-subject = Borrador: { $subject } ({ $writer })
send-mail-subject-digest =
    { $count ->
        [one] { $count } borrador de { $writer }
       *[other] { $count } borradores de { $writer }
    }
send-mail-subject-files = Carta de { $writer }
send-mail-text =
    { $count ->
        [one] Este es un borrador de { $writer }. Se le envió solo a usted. Abra el mensaje adjunto, léalo una vez más y envíelo desde su propio programa de correo.
       *[other] Estos son { $count } borradores de { $writer }. Se le enviaron solo a usted. Abra cada mensaje adjunto, léalo una vez más y envíelo desde su propio programa de correo.
    }
send-mail-text-files = Estas son cartas de { $writer } para imprimir o pegar. Se le enviaron solo a usted.

## Envío: lo que va mal

send-error-own = ¿A quién van los correos? Falta su propia dirección.
send-hint-own = Añada --own usted@example.org, o own = ["usted@example.org"] bajo [send] en el archivo de configuración.
send-error-own-recipient = { $address } es la dirección de un destinatario ({ $file }). Los borradores van solo a uno mismo.
send-hint-own-recipient = Dé una dirección suya. La carta verdadera la envía usted desde su programa de correo.
send-error-way = Falta el modo de envío.
send-hint-way = Añada --way smtp, imap, maildir o mbox, o way = "…" bajo [send] en el archivo de configuración.
send-error-server = Falta el servidor de correo.
send-hint-server = Añada --server mail.example.org, o server = "…" bajo [send] en el archivo de configuración (el modo es { $way }).
send-error-user = El nombre de usuario tiene un carácter de control.
send-error-user-missing = Falta el nombre de usuario.
send-hint-user = Añada --user NOMBRE, o user = "…" bajo [send] en el archivo de configuración.
send-error-out = Falta el lugar de los borradores.
send-hint-out = Añada --out RUTA: el { $way } al que van.
send-hint-rate = Escriba 30/min, 2/s o 500/h.
send-error-yes = No hay terminal donde preguntar.
send-hint-yes = Añada --yes, si eso es lo que quiere.
send-error-paused = Hay cartas de una acción en pausa por enviar, y no hay terminal donde preguntar.
send-hint-paused = Añada --paused leave: se quedan en la bandeja y las demás salen. Para enviarlas de todos modos: --paused send.
send-error-declined = No se envió nada.
send-error-password = Falta la contraseña.
send-hint-password-sources = Póngala en la variable APPEAL_PASSWORD, dé --password-file o --password-fd, o indique password-command bajo [send] en el archivo de configuración.
send-error-password-command = El programa que debía dar la contraseña no la dio.
send-hint-password-command = Ejecútelo solo: la contraseña debe ser la primera línea de su salida, y debe terminar sin error.
send-error-token-missing = Falta el token.
send-hint-token-sources = Indique token-command bajo [send] en el archivo de configuración: un programa que dé uno. O póngalo en la variable APPEAL_PASSWORD, o dé --password-file o --password-fd.
send-error-token-command = El programa que debía dar el token no lo dio.
send-error-token = Lo que debía ser un token no lo es. No se mostró nada a ningún servidor.
send-hint-token-command = Ejecute solo el programa de token-command: la primera línea de su salida debe ser el token y nada más, y debe terminar sin error.
send-error-password-file = Otras personas pueden leer { $file }; de ahí no se toma ninguna contraseña.
send-hint-password-file = Resérvelo para usted: chmod 600 { $file }
send-error-password-empty = No hay contraseña en { $file }.
send-error-draft = «{ $name }» no se puede enviar: no es un borrador de correo como los que hace este programa.
send-error-settle = Ningún envío «{ $key }» está en duda.
send-hint-no-doubts = Ninguno está en duda.
send-trouble-unreachable = No se puede llegar a { $server }.
send-trouble-certificate = { $server } no puede demostrar que es el servidor debido: su certificado no es de confianza.
send-trouble-no-tls = { $server } no ofrece conexión cifrada; sin ella no se envía nada.
send-trouble-silence = { $server } no responde a tiempo.
send-trouble-closed = { $server } cortó la conexión.
send-trouble-nonsense = No se entiende lo que responde { $server }.
send-trouble-too-much = { $server } envía más de lo que necesita cualquier respuesta.
send-trouble-later = { $server } pide que se intente más tarde.
send-trouble-refused = { $server } lo rechaza.
send-trouble-password = { $server } rechaza el nombre o la contraseña. Se intentó una sola vez.
send-trouble-token = { $server } rechaza el token: ha caducado, fue retirado, es de otra cuenta o se hizo para otra cosa.
send-trouble-scope = { $server } rechaza el token: se hizo para otra cosa (su ámbito, «scope», no es el de este servidor de correo).
send-trouble-tokens-only = { $server } no acepta contraseñas, solo un token.
send-trouble-no-tokens = { $server } no acepta tokens.
send-trouble-no-utf8 = { $server } no acepta direcciones con otras letras que a-z delante de @ (SMTPUTF8; en IMAP, UTF8=ACCEPT).
send-trouble-no-login = { $server } no acepta ninguna forma de acceso que este programa conozca.
send-trouble-no-folder = { $server } no dice cuál es la carpeta de borradores, o no tiene ninguna de ese nombre.
send-trouble-full = { $server } no acepta más: el buzón está lleno, o hoy ya no puede salir nada más.
send-trouble-too-large = El mensaje es más grande de lo que acepta { $server }.
send-trouble-unfit = El mensaje no puede salir así.
send-trouble-local = No se puede escribir en { $place }.
send-hint-unreachable = ¿Son correctos el servidor y el puerto, y hay conexión?
send-hint-certificate = Para un servidor con autoridad propia, dé el certificado de esta con --ca ARCHIVO. El nombre del servidor debe ser el de su certificado.
send-hint-no-tls = Pruebe --security tls o --security starttls, con el puerto que corresponde.
send-hint-security = Los puertos 465 y 993 van con --security tls; 587 y 143, con starttls.
send-hint-password = Corríjala antes del próximo intento: muchos servidores bloquean una cuenta tras unos pocos errores. Si el proveedor solo acepta tokens, como Microsoft 365, ponga login = "xoauth2" (docs/sending.md).
send-hint-token = Consiga uno nuevo: el programa de token-command tiene que pedirlo al proveedor, y para el usuario que se indica aquí. docs/sending.md explica cómo.
send-hint-scope = Pida un token con el ámbito («scope») de este servidor y esta vía: docs/sending.md da los de Microsoft 365 y Gmail.
send-hint-tokens-only = Ponga login = "xoauth2" y token-command bajo [send] en el archivo de configuración: docs/sending.md explica cómo conseguir un token.
send-hint-no-tokens = Lo que ofrece figura arriba; con contraseña: login = "password" en el archivo de configuración, o --login password.
send-hint-no-utf8 = Esos borradores pueden ir con --way maildir o mbox. Los correos a usted necesitan otra dirección propia, o un servidor que acepte esta.
send-hint-no-login = Pida al proveedor acceso SMTP o IMAP con contraseña (a menudo una «contraseña de aplicación»).
send-hint-no-folder = Nómbrela: --folder NOMBRE.
send-hint-full = Haga sitio, o espere hasta mañana; la misma orden continúa donde se detuvo.
send-hint-too-large = Reduzca los adjuntos, o envíe el borrador sin los otros formatos.
