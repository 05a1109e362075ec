## Write: the clipboard, a mail program, a copy to read

cli-write-copy = Poner además el texto de la carta en el portapapeles; para una sola carta, con --to
cli-write-open = Abrir una sola carta como mensaje nuevo: mail (su programa de correo), gmail, outlook o yahoo (en el navegador); este programa no envía nada. Para publicaciones, sin valor o con link: mostrar los enlaces que las abren, en lugar de las publicaciones
cli-write-reading = Mostrar además cada carta en este idioma, para que usted la lea; no pasa a ningún archivo

error-one-letter = { $flag } admite una sola carta, y aquí hay { $count }.
hint-one-letter = Elija un solo destinatario con --to: { $recipients }.

write-copied = La carta a «{ $recipient }» está en el portapapeles ({ $program }).
write-copied-terminal = La carta a «{ $recipient }» se ha entregado a su terminal para su portapapeles (OSC 52). No todas las terminales lo admiten, y ninguna lo dice: si no puede pegarla, cópiela de la pantalla o instale wl-clipboard, xclip o xsel.
write-copied-kept = Otros programas pueden leer el portapapeles, y algunos guardan su historial o lo pasan a sus demás dispositivos. Cuando haya pegado la carta, copie otra cosa y borre el historial.
error-copy-thread = Un hilo se pega publicación por publicación.
hint-copy-thread = Copie cada una de la pantalla o use --open, que muestra un enlace para cada una.
error-copy-nowhere = No se ha puesto nada en el portapapeles: no hay ni programa para ello ni terminal que pueda recibirlo.
error-copy-long = No se ha puesto nada en el portapapeles: para el de una terminal, la carta es demasiado larga.
hint-copy-nowhere = Instale wl-clipboard (Wayland), xclip o xsel (X11), o escriba la carta en un archivo con --out.

leaves-open-web = { $provider } recibe la carta en cuanto se abre la página, antes de que usted envíe nada, y puede guardarla como borrador; el enlace queda en el historial del navegador. El mensaje lleva el nombre y la dirección de su cuenta, firme como firme la carta.
leaves-open-program = Su programa de correo recibe la carta y puede guardarla como borrador, también en su servidor. El mensaje lleva el nombre y la dirección de su cuenta, firme como firme la carta.
open-nothing = No se ha abierto nada.
open-whole = La carta se ha entregado como mensaje nuevo. Léala una vez más y envíela usted.
open-short = Con la carta entera, el enlace tendría { $length } caracteres; el máximo es { $limit }. El mensaje nuevo lleva la carta breve, la de --length short: léala y envíela usted. Para la carta entera, péguela: --copy.
open-subject = Con la carta, el enlace tendría { $length } caracteres; el máximo es { $limit }. El mensaje nuevo lleva solo la dirección y el asunto: --copy pone el texto en el portapapeles para que usted lo pegue.
error-open-address = No se ha abierto nada: no consta ninguna dirección de correo electrónico de «{ $recipient }».
hint-open-address = Las líneas de arriba dicen por qué otra vía contactar con este destinatario.
error-open = Ningún programa del sistema ha abierto el enlace.
hint-open = Use --format mailto --out - para obtener el enlace, o --copy.
hint-open-where = Diga en qué se ha de abrir la carta: --open con mail, gmail, outlook o yahoo.

reading-head = TRADUCCIÓN PARA LEER, NO PARA ENVIAR – { $recipient }
reading-own-words = Sus propias palabras figuran en ella tal como las escribió.
reading-foot = FIN DE LA TRADUCCIÓN – Lo que se envía es la carta, no este texto.
error-reading-same = La carta ya está en «{ $language }».
hint-reading-same = Para --reading, indique un idioma distinto del de la carta.
