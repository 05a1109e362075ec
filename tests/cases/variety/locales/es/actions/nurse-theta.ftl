title = Ina Exemplar: una enfermera en prisión
subject = { $person }: libertad y atención médica
person-ina = Ina Exemplar
country-AQ = País A
    .of = del País A
    .in = en el País A
    .envelope = País A
# allow(name-spelling): el panel se llama así, con la palabra española
panel = la Conclusión { $opinion } del Panel Ejemplar

opening = Me dirijo a usted en favor de la enfermera { $person }, detenida el { $arrested }.
opening-2 = Escribo por { $person }, una enfermera a quien se detuvo el { $arrested }.
opening-day = El { $arrested } fue detenida la enfermera { $person }. Por ella le escribo.
opening-work = Durante años, { $person } ha trabajado de enfermera en la ciudad D. Desde el { $arrested } se encuentra detenida; le ruego que me escuche en su favor.
joint-opening =
    { $voice ->
        [organisation] En nombre de { $organisation }, nos dirigimos a usted
        [joint] Quienes suscribimos esta carta, { $signatories } personas, nos dirigimos a usted
       *[single] Me dirijo a usted
    } en favor de la enfermera { $person }, detenida el { $arrested }.
facts = Nadie ha dicho a la señora Exemplar de qué se la acusa. El día de su detención registraron también su vivienda.
concern = La señora Exemplar ha perdido { $kilograms } kg y no se ha dejado entrar a ningún médico.
concern-2 = A ningún médico se le ha permitido ver a la señora Exemplar, que ha perdido { $kilograms } kg.
fact-visit = La familia ha visitado una vez a la señora Exemplar.
fact-work = El hospital de la ciudad D ha guardado el puesto de la señora Exemplar.
fact-cell = La señora Exemplar comparte celda con otras nueve personas.
fact-hearing = Ningún juez ha oído a la señora Exemplar.
as-doctor = Ejerzo la medicina, y con enfermeras como la señora Exemplar trabajo cada día.
as-lawyer = Ejerzo la abogacía y sé lo que significa para la señora Exemplar que ningún juez la haya oído.
short = Nadie ha dicho a la señora Exemplar de qué se la acusa, y no se ha dejado entrar a ningún médico.

law-finding = Según { $finding }, su detención es contraria a { $law }.
law-short = Según { $finding }, el remedio es su libertad.

demand-release = sea puesta en libertad de inmediato
    .first = la señora Exemplar sea puesta en libertad de inmediato
demand-care = la vea un médico de su elección
    .first = un médico de su elección vea a la señora Exemplar
demand-visits = pueda recibir visitas de su familia
call = Llamo por { $person }, una enfermera detenida el { $arrested }.
post = La enfermera { $person } fue detenida el { $arrested }.
