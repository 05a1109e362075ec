## Publicaciones y tarjetas

error-kind-flag = { $flag } no corresponde a «{ $kind }».
error-post-server = Una publicación en Mastodon se abre en el propio servidor, y falta cuál es.
hint-post-server = Añada --server con el nombre de su servidor, como mastodon.example.
error-link = «{ $found }» no es un enlace que puedan mostrar las publicaciones.
hint-link = Escriba el enlace completo: https://example.org/pagina
post-length = Publicación { $number }: { $length } de { $limit } en { $network }.
post-thread = Es un hilo: publique la primera y después cada una como respuesta a la anterior.
post-paste = Péguela en { $network }, léala una vez más y publíquela.
post-open = Abra el enlace en el navegador, lea la publicación una vez más y publíquela.
post-picture = Si añade una imagen, su texto alternativo es: { $text }
error-card-nobody = Las tarjetas del tipo «{ $kind }» para «{ $to }» no saludan a nadie: { $why }.
hint-card-nobody = Una tarjeta va a personas detenidas cuyo nombre se conoce, a sus familias (salutation = "card-family") o a una organización. Cambie los destinatarios de ese tipo o quítelo.
card-not-many = «{ $id }» es un grupo o una comunidad
card-not-organisation = «{ $id }» es una organización, que no tiene familia
card-not-unnamed = no se da ningún nombre de «{ $id }»
card-not-disappeared = no se sabe que nadie retenga a «{ $id }», de modo que una tarjeta solo puede ir a la familia
card-not-matter = el caso no trata de personas
card-no-address = – No consta ninguna dirección. Envíe la tarjeta solo si sabe con certeza que llega, por ejemplo a través de la familia.
card-print = Imprima la tarjeta por las dos caras, con giro por el borde corto, y dóblela por la mitad.
card-nowruz = El próximo Nowruz es el { $day }; el correo tarda semanas.
