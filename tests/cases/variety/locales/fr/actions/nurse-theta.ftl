title = Ina Exemplar : une infirmière en prison
subject = { $person } – libération et soins médicaux
person-ina = Ina Exemplar
country-AQ = Pays A
    .of = du Pays A
    .in = au Pays A
    .envelope = Pays A
panel = la conclusion { $opinion } du Panel exemplaire

opening = Je vous écris au sujet de l’infirmière { $person }, arrêtée le { $arrested }.
opening-day = Le { $arrested }, l’infirmière { $person } a été arrêtée. C’est pour elle que je vous écris.
opening-work = Pendant des années, { $person } a travaillé comme infirmière dans la ville D. Depuis le { $arrested }, elle est en détention, et je vous prie de m’entendre à son sujet.
joint-opening =
    { $voice ->
        [organisation] Au nom de { $organisation }, nous vous écrivons
        [joint] Nous, les { $signatories } soussignés, vous écrivons
       *[single] Je vous écris
    } au sujet de l’infirmière { $person }, arrêtée le { $arrested }.
facts = Personne n’a dit à Mme Exemplar de quoi elle est accusée. Le jour de son arrestation, son logement a été fouillé.
facts-2 = Le logement de Mme Exemplar a été fouillé le jour où elle a été arrêtée. De quoi elle est accusée, personne ne le lui a dit.
facts-3 = Mme Exemplar ignore toujours de quoi on l’accuse. Le jour de l’arrestation a aussi été celui d’une fouille de son logement.
concern = Mme Exemplar a perdu { $kilograms } kg, et aucun médecin n’a pu entrer.
fact-visit = La famille de Mme Exemplar lui a rendu visite une fois.
fact-work = L’hôpital de la ville D a gardé le poste de Mme Exemplar.
fact-cell = Mme Exemplar partage une cellule avec neuf autres personnes.
fact-hearing = Aucun juge n’a entendu Mme Exemplar.
as-doctor = J’exerce la médecine, et c’est avec des infirmières comme Mme Exemplar que je travaille chaque jour.
as-lawyer = J’exerce le droit, et je sais ce que signifie pour Mme Exemplar de n’avoir été entendue par aucun juge.
short = Personne n’a dit à Mme Exemplar de quoi elle est accusée, et aucun médecin n’a pu entrer.

law-finding = Selon { $finding }, son arrestation viole { $law }.
law-short = Selon { $finding }, sa libération est le remède.

demand-release = qu’elle soit libérée immédiatement
    .first = que Mme Exemplar soit libérée immédiatement
demand-care = qu’elle soit examinée par un médecin de son choix
    .first = que Mme Exemplar soit examinée par un médecin de son choix
demand-visits = qu’elle puisse recevoir la visite de sa famille
call = Je vous appelle au sujet de l’infirmière { $person }, arrêtée le { $arrested }.
post = L’infirmière { $person } a été arrêtée le { $arrested }.
