## Reglas sobre lo que dice una traducción: qué está mal

locale-numbers =
    { $which ->
        [less] El original tiene el número { $number } y la traducción no: ¿figura en letras?
        [id] El número { $number } no figura en el nombre del mensaje: ¿es otro?
       *[more] El número { $number } no está en el original: ¿debe estar aquí?
    }
locale-name-spelling = Aquí dice «{ $found }» y en otro lugar «{ $name }» ({ $message }): ¿es el mismo nombre?
locale-name-lost = La fuente de «{ $message }» nombra a { $name }, y en la traducción no hay nada de ese nombre: ¿trata ahora de otra persona?
locale-office-other = «{ $message }.{ $part }» no tiene ninguna palabra de «{ $name }», y su original tiene ahí alguna del nombre: ¿es otro cargo u organismo?
locale-lost-negation = El original de «{ $name }» dice «no» o «sin» donde la traducción no lo dice: ¿sigue diciendo lo mismo?
locale-no-negations = { $file } no tiene la lista negation-words, de modo que en este idioma no se encuentra ninguna negación perdida.
locale-lost-attribution = El original de «{ $name }» dice quién lo afirma y la traducción no: ¿se cuenta ahora como un hecho?
locale-shorter-text = «{ $name }» es más breve que las demás traducciones en comparación con su original: ¿falta una parte?
locale-same-text = «{ $name }» dice lo mismo que «{ $other }», y sus originales no.
locale-full-stop =
    { $which ->
        [less] «{ $name }» termina sin punto, a diferencia de su original: ¿falta el final?
       *[more] «{ $name }» termina en punto u otro signo, a diferencia de su original.
    }
locale-close-text = La despedida de «{ $name }» es un texto propio, «{ $text }», y el original tiene la de la mayoría de las cartas: ¿es adecuada?
locale-list-word = «{ $word }» significa «o»: el último elemento de una lista se une con «y».
locale-other-language = «{ $found }» parece estar en otro idioma ({ $language }): ¿quedó sin traducir?
locale-invisible-character = Aquí hay un carácter que nadie ve, o un espacio de otra escritura: { $character }
locale-decomposed-letter = «{ $letter }» está escrita aquí con dos caracteres, la letra y su signo.
locale-markup = «{ $found }» aparece tal cual en la carta.
locale-digits = «{ $found }» es una cifra de un juego que no es el del idioma.
locale-quotation-marks = El signo { $mark } no es de este idioma, o no tiene pareja.
locale-arabic-letter = «{ $word }» tiene «{ $found }», una letra de otro idioma.
locale-arabic-punctuation = «{ $mark }» es un signo de la escritura latina.

hint-syntax-tab = La línea comienza con un tabulador: Fluent requiere espacios.
hint-syntax-space = La línea comienza con un espacio de otra clase: escríbalo de nuevo con la barra espaciadora.
hint-syntax-indent = Una línea pegada al margen comienza un mensaje. Si «{ $line }» continúa el texto de arriba, ponga cuatro espacios delante; si comienza un mensaje, escriba «=» detrás de su identificador.
hint-syntax-colon = Escriba «=» detrás del identificador, no «{ $found }».
hint-syntax-wide = «{ $found }» es un signo ancho de los teclados de Asia oriental: escriba «{ $sign }».
hint-syntax-quotes = Un literal va entre comillas rectas: "…"
hint-syntax-begin = Ninguna línea de un texto puede comenzar con «{ $found }»: escriba { $literal } en su lugar.
hint-syntax-brace = Aquí se abre una llave que no se cierra, o al revés: cada { "{" } necesita su { "}" }.
hint-syntax-variable = Entre llaves va { "{" } $name { "}" }, con el signo del dólar antes del nombre.
hint-syntax-comment = Un comentario comienza con «#» y un espacio: # …
hint-syntax-id = Un identificador va pegado al margen y solo tiene letras de la a a la z, cifras, «-» y «_»: { $found } no es ninguna de ellas.
hint-syntax-arrow = Ante las variantes de una elección va «->», no «{ $found }».
hint-syntax-space-inside = Entre las llaves hay un espacio de otra clase ({ $found }): escríbalo de nuevo con la barra espaciadora.
hint-syntax-key = Una variante comienza con [nombre], la que vale para todo lo demás con *[nombre]; un nombre solo tiene letras de la a a la z, cifras, «-» y «_»: «{ $found }».

## Reglas sobre lo que dice una traducción: explicaciones

locale-source-harm = Nuestra: errores de las cartas que perjudicarían a la persona por la que se escriben.
explain-numbers = Una traducción tiene los números de su original y ningún otro.
    .why = Quince años en vez de trece, o el artículo 12 en vez del 21, hacen dudar de toda la carta.
    .source = { locale-source-harm }
    .how = Compare el número con el original; si está bien, por ejemplo una cifra en lugar de una palabra, dígalo en un comentario: # allow(numbers): …
explain-name-spelling = Un nombre se escribe igual en todos los mensajes, y es el mismo que en los demás idiomas.
    .why = Quien busca a una persona presa busca su nombre; con otra grafía, la carta trata de otra persona.
    .source = { locale-source-harm }
    .how = Escriba el nombre como en su mensaje; si ambos son correctos, diga por qué en un comentario: # allow(name-spelling): …
explain-lost-negation = Donde el original dice «no», también lo dice la traducción.
    .why = Una petición sin su «no» pide lo contrario.
    .source = { locale-source-harm }
    .how = Lea otra vez la frase. Si el idioma lo dice con otra palabra, añádala a negation-words en rules.ftl, o dígalo en un comentario: # allow(lost-negation): …
explain-no-negations = Un idioma tiene una lista de las palabras con que niega.
    .why = Sin ella, a nadie se le advierte de que se perdió un «no».
    .source = { locale-source-harm }
    .how = Ponga la lista en rules.ftl: negation-words = no | ni | nunca …
explain-lost-attribution = Donde el original dice quién lo afirma, también lo dice la traducción.
    .why = Lo que alguien cuenta que le ocurrió se daría por un hecho, y la carta podría ser desmentida.
    .source = { locale-source-harm }
    .how = Lea otra vez la frase. Si el idioma lo dice con otra palabra, añádala a attributing en rules.ftl, o dígalo en un comentario: # allow(lost-attribution): …
explain-shorter-text = Una traducción dice todo lo que dice su original.
    .why = La mitad de una petición que se pierde no se pide.
    .source = { locale-source-harm }
    .how = Compárela con el original frase por frase; si está bien, dígalo en un comentario: # allow(shorter-text): …
explain-same-text = Dos mensajes de un caso dicen dos cosas.
    .why = Uno de ellos ocupa el lugar de otro, que entonces no aparece en ninguna carta.
    .source = { locale-source-harm }
    .how = Traduzca ambos a partir del original.
explain-full-stop = Un texto termina en punto donde lo hace su original, y solo allí.
    .why = El programa pone las peticiones, los nombres y los títulos en frases y listas con sus propios signos: habría dos.
    .source = { locale-source-program }
    .how = Quite el punto, o escriba el final que falta.
explain-close-text = Un saludo tiene la despedida de la mayoría de las cartas cuando la tiene en el original.
    .why = Una despedida de otro tono, pensada para un amigo, estropea una carta a una autoridad.
    .source = { locale-source-harm }
    .how = Haga referencia a la despedida de la mayoría de las cartas, { "{" } close { "}" }; si el idioma necesita otra, dígalo en un comentario: # allow(close-text): …
explain-list-word = El último elemento de una lista se une con «y».
    .why = «El artículo 9 o 14» dice otra cosa que «los artículos 9 y 14».
    .source = { locale-source-plural }
    .how = Escriba la palabra que significa «y», o deje el ajuste a CLDR: { "{ \"\" }" }
explain-other-language = Cada frase está en el idioma de su archivo.
    .why = Una frase que quedó como en el original, o que se pegó de otro archivo, sale tal cual.
    .source = { locale-source-translation }
    .how = Tradúzcala; una cita, o un nombre que lo parece, se permite con un comentario: # allow(other-language): …
explain-invisible-character = Ningún texto tiene guiones opcionales, cortes o uniones sin anchura, ni espacios de otra escritura.
    .why = Copiados con el texto, parten las palabras para las búsquedas y los lectores de pantalla, o aparecen como un cuadro en el papel.
    .source = { locale-source-unicode }
    .how = Bórrelo y escriba de nuevo la palabra. Si es intencionado, escríbalo como secuencia de escape: { "{ \"\\u00AD\" }" }
explain-decomposed-letter = Una letra con su signo es un solo carácter cuando Unicode lo tiene (NFC).
    .why = Algunas fuentes ponen el signo al lado de la letra, y las búsquedas no encuentran la palabra.
    .source = { locale-source-unicode }
    .how = Escriba de nuevo la letra; un editor puede pasar todo el archivo a la forma NFC.
explain-markup = Ningún texto tiene signos de HTML, de Markdown, de un archivo ni de ancho asiático, ni letras que sean varias en una.
    .why = Las cartas son texto sin formato: el signo se imprimiría.
    .source = { locale-source-program }
    .how = Escriba el propio carácter, y sin énfasis.
explain-digits = Un idioma escribe un solo juego de cifras: el suyo o el de ASCII.
    .why = Las cifras de un idioma vecino resultan extrañas, y algunas tienen otra forma.
    .source = { locale-source-unicode }
    .how = Escriba de nuevo el número con el teclado del idioma.
explain-quotation-marks = Las comillas son las del idioma, y cada una tiene su pareja.
    .why = Unas comillas de otro idioma, o al revés, parecen un descuido.
    .source = { locale-source-typography }
    .how = Escriba las comillas del idioma; una cita en otro idioma puede permitirse con un comentario: # allow(quotation-marks): …
explain-arabic-letter = Un idioma de escritura árabe se escribe con sus propias letras.
    .why = Las letras persas ک y ی se parecen mucho a las árabes ك y ي, y una búsqueda no encuentra la palabra.
    .source = { locale-source-typography }
    .how = Escriba de nuevo la palabra con el teclado del idioma.
explain-arabic-punctuation = En la escritura árabe la coma, el punto y coma y el signo de interrogación son ، ؛ ؟
    .why = Los signos de la escritura latina miran hacia el otro lado.
    .source = { locale-source-typography }
    .how = Escriba ، para la coma, ؛ para el punto y coma y ؟ para la interrogación.
