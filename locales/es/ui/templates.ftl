## What goes wrong: templates

error-template = Esto no es una plantilla de Handlebars.
hint-template = Cada {"{{"}#if{"}}"} necesita su {"{{"}/if{"}}"}, y cada {"{{"}, su {"}}"}.
error-template-unknown = No existe la plantilla «{ $name }» ({ $file }).
error-template-deep = Aquí hay bloques o paréntesis anidados en más de { $limit } niveles.
error-template-loops = Aquí hay bucles anidados en más de { $limit } niveles.
error-template-steps = La plantilla realiza aquí más de { $limit } pasos para una sola carta.
error-template-long = La plantilla genera aquí más de { $limit } kilobytes de texto para una sola carta.
error-template-inclusions = Aquí se incluyen plantillas más de { $limit } veces.
hint-template-deep = Simplifique la plantilla.
error-template-unescaped = Aquí no se permite la salida sin escapar.
hint-template-unescaped = Escriba dos llaves, no tres; solo una página puede tener {"{{{"}body{"}}}"}.
error-template-is-page = Aquí «{ $name }» es la plantilla de una página, y el tipo de documento pide la de un texto.
hint-template-is-page = Muévala a { $file }: en templates/ está lo que dicen las cartas; en templates/pages/, el aspecto de las páginas.
error-template-helper = No existe la función auxiliar «{ $name }».
error-template-field = No existe el campo «{ $name }» en los datos de esta plantilla.
error-template-decorator = No se permiten decoradores ni plantillas parciales en línea.
hint-template-decorator = Ponga esa parte en un archivo propio, en la misma carpeta, e inclúyala con {"{{"}> name{"}}"}.
error-template-dynamic = Aquí se incluye una plantilla cuyo nombre no se conoce de antemano.
hint-template-dynamic = Escriba el nombre mismo: {"{{"}> name{"}}"}.
error-template-t = La función auxiliar t toma un solo identificador de mensaje.
hint-template-t = Escriba {"{{"}t "closing"{"}}"}, o {"{{"}t this{"}}"} en un bucle que recorra mensajes.
error-template-render = La plantilla falla aquí.
hint-template-render = Compare el nombre con los campos que usan templates/pages/page.html.hbs o templates/letter.md.hbs.
hint-cycle-template = Rómpala: una plantilla no puede incluirse a sí misma.
