## `appeal site`: páginas para quien no tiene terminal

pages-made =
    { $count ->
        [one] Un caso tiene su página en { $folder }. Abra { $file } y léala como lo haría quien va a escribir, antes de publicarla.
       *[other] { $count } casos tienen su página en { $folder }. Abra { $file } y léalas como lo haría quien va a escribir, antes de publicarlas.
    }
pages-error-no-letters = { $action } no tiene cartas que una página pueda hacer: en ninguna de sus clases o en ninguno de estos idiomas.
pages-error-kind = Una página no puede hacer { $kind } de { $action }.
pages-hint-kind = Las páginas hacen lo que firma una sola persona, o nadie: cartas, tarjetas y publicaciones. Las cartas conjuntas, las peticiones, los recordatorios y los guiones de llamadas se hacen con «appeal write».
pages-error-over = Ya no se escriben cartas por { $action }, así que no hay nada de lo que hacer una página.
pages-error-file = { $file } ya existe y no es una página de este programa.
pages-hint-file = Elija otra carpeta o ponga el archivo en otro lugar.
pages-error-template = { $file } hace cálculos con sus datos, y una página no puede hacerlos.
pages-error-layout = Una plantilla de página dispone las cartas en { $language } de un modo que una página no puede repetir: sus listas deben tratar igual cada línea.
pages-error-note = Una plantilla de las cartas en { $language } dice otra cosa cuando quien escribe no añade palabras propias, y una página no puede hacerlo.
pages-error-paragraph = El mensaje { $message } en { $language } es más que un párrafo de texto sencillo, y una página no puede completarlo.
pages-check-fine =
    { $count ->
        [one] La página corresponde al caso tal como está ahora.
       *[other] Las { $count } páginas corresponden a los casos tal como están ahora.
    }
pages-check-changed = { $file } no es lo que se haría ahora: ha cambiado su caso o el programa. Hágala de nuevo.
pages-check-gone = El caso de { $file } ha terminado, ya no existe o no se pueden hacer sus cartas. Retire la página.
pages-check-old = { $file } se hizo el { $day }, hace más de 90 días. Busque noticias del caso y hágala de nuevo.

cli-site = Hacer páginas web en las que cualquiera escribe su propia carta, sin servidor y sin que nadie lo sepa
cli-site-after =
    Ejemplos:
      appeal site --out pages/
      appeal site ahmadreza-djalali --out pages/ --lang fa,en
      appeal site --check pages/
    docs/site.md explica cómo publicarlas y qué puede saber quien las aloja.
cli-site-actions = Las acciones, por su identificador; todas las abiertas si no se indica ninguna
cli-site-out = La carpeta en la que se guardan las páginas
cli-site-lang = Idiomas de las páginas y de las cartas, separados por comas; por defecto, todos los que hay
cli-site-kind = Clases de documentos, separadas por comas; por defecto, cartas y publicaciones
cli-site-contact = Una línea que dice a quién preguntar
cli-site-imprint = Una línea que dice quién responde de la página
cli-site-single = Hacer una sola página con todos los casos, para pasarla como un único archivo
cli-site-check = No hacer nada, sino decir qué páginas de una carpeta no están al día
