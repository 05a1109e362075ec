## Kinds

error-kind-format = El tipo «{ $kind }» no puede obtenerse como { $format }.
error-kind-batch = El tipo «{ $kind }» no es de una sola persona: lo firman muchas en común.
hint-kind-batch = Se escribe una sola vez: appeal write { $action } --kind { $kind }
error-joint-nobody = «{ $kind }» es una carta conjunta: falta quién la firma.
hint-joint-nobody = Indique --organisation NOMBRE, --signatories ARCHIVO o ambos.
error-not-joint = «{ $kind }» es una carta de una sola persona: no admite --organisation ni --signatories.
hint-not-joint = Cartas conjuntas de esta acción: --kind { $kinds }
error-signatories-none = No hay nadie en { $file }.
error-signatories-many = { $file } tiene más de { $limit } firmantes.
hint-signatories = Un archivo de firmantes tiene un encabezado con «nombre» y, si se desea, «cargo», «institución» y «lugar», y una fila por persona.
hint-signatories-many = Ponga los nombres más importantes y diga con sus propias palabras cuántos son los demás.
error-signatory-twice = «{ $name }» ya está en la fila { $first }.
error-tally-none = Un recuento tiene al menos una firma.
error-tally-early = El día del recuento, { $counted }, aún no ha llegado: hoy es { $today }.
hint-tally = Un recuento tiene dos líneas: signatures = 1200 y counted = 2024-05-01, el día del recuento.
error-not-petition = «{ $kind }» no es una petición: no admite --sheets ni --rows.
error-petition-long = El texto de la petición no deja sitio para las firmas.
hint-petition-long = Acorte los párrafos de su tipo.
error-petition-to = Una petición es una sola hoja para todos sus destinatarios: no admite --to.
hint-petition-to = El tipo del caso nombra a sus destinatarios; sin --to se escribe.
guide-petition = Imprima las hojas, recoja firmas y cuéntelas. Escriba signatures = … y counted = … (el día) en un archivo; --kind petition-letter --tally ARCHIVO escribe la carta que las acompaña.
show-kind-petition = hojas para imprimir y firmar a mano (--sheets N)
error-no-phone = No consta el número de teléfono de ninguno de los destinatarios de la acción «{ $action }».
hint-no-phone = Escriba en su lugar una carta: --kind letter
guide-call = – Llame en el horario de atención de la oficina, según la hora local de esta: { $phones }. La llamada muestra su número: si eso es importante para usted, ocúltelo o use otro teléfono.
show-kind-call = guion para una llamada telefónica, solo para destinatarios de los que consta un número de teléfono
