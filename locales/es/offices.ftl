### Offices of any state, of international organisations, companies and universities. The variables are explained in English's file.
###
### Titles agree with whoever holds the office ($office-gender). Where that is not known both forms stand, the feminine first, as in
### «Señora Ministra, Señor Ministro:»; «Excelencia:» spares them for those who have that style.
### The titles are those of most Spanish-speaking states and of the United Nations (Relaciones Exteriores, Salud, Corte Suprema);
### for a state that says Asuntos Exteriores, Sanidad or Tribunal Supremo, a case has its own message.
### A body of several people is addressed as one («Honorable Tribunal:»): letters say "usted", and "le saluda" agrees with it.

## The highest offices of a state

recipient-head-of-state =
    { $office-gender ->
        [female] Presidenta { $of }
        [male] Presidente { $of }
       *[other] Presidenta o Presidente { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Presidenta { $of }
            [male] al Presidente { $of }
           *[other] a la Presidenta o al Presidente { $of }
        }
    .office =
        { $office-gender ->
            [female] Presidenta { $of }
            [male] Presidente { $of }
           *[other] Presidenta o Presidente { $of }
        }

recipient-monarch =
    { $office-gender ->
        [female] Reina { $of }
        [male] Rey { $of }
       *[other] Reina o Rey { $of }
    }
    .to =
        { $office-gender ->
            [female] a Su Majestad la Reina { $of }
            [male] a Su Majestad el Rey { $of }
           *[other] a Su Majestad la Reina o el Rey { $of }
        }
    .office =
        { $office-gender ->
            [female] Su Majestad la Reina { $of }
            [male] Su Majestad el Rey { $of }
           *[other] Su Majestad la Reina o el Rey { $of }
        }

recipient-head-of-government =
    { $office-gender ->
        [female] Primera Ministra { $of }
        [male] Primer Ministro { $of }
       *[other] Primera Ministra o Primer Ministro { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Primera Ministra { $of }
            [male] al Primer Ministro { $of }
           *[other] a la Primera Ministra o al Primer Ministro { $of }
        }
    .office =
        { $office-gender ->
            [female] Primera Ministra { $of }
            [male] Primer Ministro { $of }
           *[other] Primera Ministra o Primer Ministro { $of }
        }

recipient-minister-of-justice =
    { $office-gender ->
        [female] Ministra de Justicia { $of }
        [male] Ministro de Justicia { $of }
       *[other] Ministra o Ministro de Justicia { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Ministra de Justicia { $of }
            [male] al Ministro de Justicia { $of }
           *[other] a la Ministra o al Ministro de Justicia { $of }
        }
    .office =
        { $office-gender ->
            [female] Ministra de Justicia { $of }
            [male] Ministro de Justicia { $of }
           *[other] Ministra o Ministro de Justicia { $of }
        }

recipient-minister-of-interior =
    { $office-gender ->
        [female] Ministra del Interior { $of }
        [male] Ministro del Interior { $of }
       *[other] Ministra o Ministro del Interior { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Ministra del Interior { $of }
            [male] al Ministro del Interior { $of }
           *[other] a la Ministra o al Ministro del Interior { $of }
        }
    .office =
        { $office-gender ->
            [female] Ministra del Interior { $of }
            [male] Ministro del Interior { $of }
           *[other] Ministra o Ministro del Interior { $of }
        }

recipient-minister-of-foreign-affairs =
    { $office-gender ->
        [female] Ministra de Relaciones Exteriores { $of }
        [male] Ministro de Relaciones Exteriores { $of }
       *[other] Ministra o Ministro de Relaciones Exteriores { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Ministra de Relaciones Exteriores { $of }
            [male] al Ministro de Relaciones Exteriores { $of }
           *[other] a la Ministra o al Ministro de Relaciones Exteriores { $of }
        }
    .office =
        { $office-gender ->
            [female] Ministra de Relaciones Exteriores { $of }
            [male] Ministro de Relaciones Exteriores { $of }
           *[other] Ministra o Ministro de Relaciones Exteriores { $of }
        }

recipient-minister-of-defence =
    { $office-gender ->
        [female] Ministra de Defensa { $of }
        [male] Ministro de Defensa { $of }
       *[other] Ministra o Ministro de Defensa { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Ministra de Defensa { $of }
            [male] al Ministro de Defensa { $of }
           *[other] a la Ministra o al Ministro de Defensa { $of }
        }
    .office =
        { $office-gender ->
            [female] Ministra de Defensa { $of }
            [male] Ministro de Defensa { $of }
           *[other] Ministra o Ministro de Defensa { $of }
        }

recipient-minister-of-health =
    { $office-gender ->
        [female] Ministra de Salud { $of }
        [male] Ministro de Salud { $of }
       *[other] Ministra o Ministro de Salud { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Ministra de Salud { $of }
            [male] al Ministro de Salud { $of }
           *[other] a la Ministra o al Ministro de Salud { $of }
        }
    .office =
        { $office-gender ->
            [female] Ministra de Salud { $of }
            [male] Ministro de Salud { $of }
           *[other] Ministra o Ministro de Salud { $of }
        }

recipient-speaker =
    { $office-gender ->
        [female] Presidenta del Parlamento { $of }
        [male] Presidente del Parlamento { $of }
       *[other] Presidenta o Presidente del Parlamento { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Presidenta del Parlamento { $of }
            [male] al Presidente del Parlamento { $of }
           *[other] a la Presidenta o al Presidente del Parlamento { $of }
        }
    .office =
        { $office-gender ->
            [female] Presidenta del Parlamento { $of }
            [male] Presidente del Parlamento { $of }
           *[other] Presidenta o Presidente del Parlamento { $of }
        }

## Law and justice
##
## Of court-president, $of is the court: «de la Audiencia Nacional».

# Spanish has one title for this office and the next.
recipient-attorney-general = Fiscal General { $of }
    .to =
        { $office-gender ->
            [female] a la Fiscal General { $of }
            [male] al Fiscal General { $of }
           *[other] a la Fiscal General o al Fiscal General { $of }
        }
    .office = Fiscal General { $of }

recipient-prosecutor-general = Fiscal General { $of }
    .to =
        { $office-gender ->
            [female] a la Fiscal General { $of }
            [male] al Fiscal General { $of }
           *[other] a la Fiscal General o al Fiscal General { $of }
        }
    .office = Fiscal General { $of }

recipient-prosecutor = Fiscal { $of }
    .to =
        { $office-gender ->
            [female] a la Fiscal { $of }
            [male] al Fiscal { $of }
           *[other] a la Fiscal o al Fiscal { $of }
        }
    .office = Fiscal { $of }

recipient-chief-justice =
    { $office-gender ->
        [female] Presidenta de la Corte Suprema { $of }
        [male] Presidente de la Corte Suprema { $of }
       *[other] Presidenta o Presidente de la Corte Suprema { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Presidenta de la Corte Suprema { $of }
            [male] al Presidente de la Corte Suprema { $of }
           *[other] a la Presidenta o al Presidente de la Corte Suprema { $of }
        }
    .office =
        { $office-gender ->
            [female] Presidenta de la Corte Suprema { $of }
            [male] Presidente de la Corte Suprema { $of }
           *[other] Presidenta o Presidente de la Corte Suprema { $of }
        }

recipient-court = Tribunal { $of }
    .to = al Tribunal { $of }
    .office = Tribunal { $of }

recipient-court-president =
    { $office-gender ->
        [female] Presidenta { $of }
        [male] Presidente { $of }
       *[other] Presidenta o Presidente { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Presidenta { $of }
            [male] al Presidente { $of }
           *[other] a la Presidenta o al Presidente { $of }
        }
    .office =
        { $office-gender ->
            [female] Presidenta { $of }
            [male] Presidente { $of }
           *[other] Presidenta o Presidente { $of }
        }

recipient-parole-board = Junta de Libertad Condicional { $of }
    .to = a la Junta de Libertad Condicional { $of }
    .office = Junta de Libertad Condicional { $of }

## Places, police and prisons
##
## Of prison-director, $of is the prison: «de la prisión de Fresnes».

recipient-governor =
    { $office-gender ->
        [female] Gobernadora { $of }
        [male] Gobernador { $of }
       *[other] Gobernadora o Gobernador { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Gobernadora { $of }
            [male] al Gobernador { $of }
           *[other] a la Gobernadora o al Gobernador { $of }
        }
    .office =
        { $office-gender ->
            [female] Gobernadora { $of }
            [male] Gobernador { $of }
           *[other] Gobernadora o Gobernador { $of }
        }

recipient-mayor =
    { $office-gender ->
        [female] Alcaldesa { $of }
        [male] Alcalde { $of }
       *[other] Alcaldesa o Alcalde { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Alcaldesa { $of }
            [male] al Alcalde { $of }
           *[other] a la Alcaldesa o al Alcalde { $of }
        }
    .office =
        { $office-gender ->
            [female] Alcaldesa { $of }
            [male] Alcalde { $of }
           *[other] Alcaldesa o Alcalde { $of }
        }

recipient-chief-of-police =
    { $office-gender ->
        [female] Jefa de la Policía { $of }
        [male] Jefe de la Policía { $of }
       *[other] Jefa o Jefe de la Policía { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Jefa de la Policía { $of }
            [male] al Jefe de la Policía { $of }
           *[other] a la Jefa o al Jefe de la Policía { $of }
        }
    .office =
        { $office-gender ->
            [female] Jefa de la Policía { $of }
            [male] Jefe de la Policía { $of }
           *[other] Jefa o Jefe de la Policía { $of }
        }

recipient-prison-director =
    { $office-gender ->
        [female] Directora { $of }
        [male] Director { $of }
       *[other] Directora o Director { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Directora { $of }
            [male] al Director { $of }
           *[other] a la Directora o al Director { $of }
        }
    .office =
        { $office-gender ->
            [female] Directora { $of }
            [male] Director { $of }
           *[other] Directora o Director { $of }
        }

## Who watches over rights in a state

recipient-ombudsperson =
    { $office-gender ->
        [female] Defensora del Pueblo { $of }
        [male] Defensor del Pueblo { $of }
       *[other] Defensora o Defensor del Pueblo { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Defensora del Pueblo { $of }
            [male] al Defensor del Pueblo { $of }
           *[other] a la Defensora o al Defensor del Pueblo { $of }
        }
    .office =
        { $office-gender ->
            [female] Defensora del Pueblo { $of }
            [male] Defensor del Pueblo { $of }
           *[other] Defensora o Defensor del Pueblo { $of }
        }

recipient-human-rights-institution = Institución Nacional de Derechos Humanos { $of }
    .to = a la Institución Nacional de Derechos Humanos { $of }
    .office = Institución Nacional de Derechos Humanos { $of }

## Missions of a state abroad

recipient-ambassador =
    { $office-gender ->
        [female] Embajadora { $of } { $in }
        [male] Embajador { $of } { $in }
       *[other] Embajadora o Embajador { $of } { $in }
    }
    .to =
        { $office-gender ->
            [female] a la Embajadora { $of } { $in }
            [male] al Embajador { $of } { $in }
           *[other] a la Embajadora o al Embajador { $of } { $in }
        }
    .office =
        { $office-gender ->
            [female] Embajadora { $of }
            [male] Embajador { $of }
           *[other] Embajadora o Embajador { $of }
        }

recipient-embassy = Embajada { $of } { $in }
    .to = a la Embajada { $of } { $in }
    .office = Embajada { $of }

recipient-consulate = Consulado { $of } { $in }
    .to = al Consulado { $of } { $in }
    .office = Consulado { $of }

recipient-permanent-mission = Misión Permanente { $of } ante las Naciones Unidas
    .to = a la Misión Permanente { $of } ante las Naciones Unidas
    .office =
        Misión Permanente { $of }
        ante las Naciones Unidas

## The United Nations

recipient-high-commissioner =
    { $office-gender ->
        [female] Alta Comisionada
        [male] Alto Comisionado
       *[other] Alta Comisionada o Alto Comisionado
    } de las Naciones Unidas para los Derechos Humanos
    .to =
        { $office-gender ->
            [female] a la Alta Comisionada
            [male] al Alto Comisionado
           *[other] a la Alta Comisionada o al Alto Comisionado
        } de las Naciones Unidas para los Derechos Humanos
    .office =
        { $office-gender ->
            [female] Alta Comisionada
            [male] Alto Comisionado
           *[other] Alta Comisionada o Alto Comisionado
        }
        de las Naciones Unidas para los Derechos Humanos

recipient-rapporteur-torture =
    { $office-gender ->
        [female] Relatora Especial
        [male] Relator Especial
       *[other] Relatora o Relator Especial
    } de las Naciones Unidas sobre la tortura y otros tratos o penas crueles, inhumanos o degradantes
    .to =
        { $office-gender ->
            [female] a la Relatora Especial
            [male] al Relator Especial
           *[other] a la Relatora Especial o al Relator Especial
        } de las Naciones Unidas sobre la tortura y otros tratos o penas crueles, inhumanos o degradantes
    .office =
        { $office-gender ->
            [female] Relatora Especial
            [male] Relator Especial
           *[other] Relatora o Relator Especial
        }
        de las Naciones Unidas sobre la tortura
        y otros tratos o penas crueles,
        inhumanos o degradantes

recipient-rapporteur-expression =
    { $office-gender ->
        [female] Relatora Especial
        [male] Relator Especial
       *[other] Relatora o Relator Especial
    } de las Naciones Unidas sobre la promoción y protección del derecho a la libertad de opinión y de expresión
    .to =
        { $office-gender ->
            [female] a la Relatora Especial
            [male] al Relator Especial
           *[other] a la Relatora Especial o al Relator Especial
        } de las Naciones Unidas sobre la promoción y protección del derecho a la libertad de opinión y de expresión
    .office =
        { $office-gender ->
            [female] Relatora Especial
            [male] Relator Especial
           *[other] Relatora o Relator Especial
        }
        de las Naciones Unidas sobre la promoción
        y protección del derecho a la libertad
        de opinión y de expresión

recipient-rapporteur-assembly =
    { $office-gender ->
        [female] Relatora Especial
        [male] Relator Especial
       *[other] Relatora o Relator Especial
    } de las Naciones Unidas sobre los derechos a la libertad de reunión pacífica y de asociación
    .to =
        { $office-gender ->
            [female] a la Relatora Especial
            [male] al Relator Especial
           *[other] a la Relatora Especial o al Relator Especial
        } de las Naciones Unidas sobre los derechos a la libertad de reunión pacífica y de asociación
    .office =
        { $office-gender ->
            [female] Relatora Especial
            [male] Relator Especial
           *[other] Relatora o Relator Especial
        }
        de las Naciones Unidas sobre los derechos
        a la libertad de reunión pacífica
        y de asociación

recipient-rapporteur-defenders =
    { $office-gender ->
        [female] Relatora Especial
        [male] Relator Especial
       *[other] Relatora o Relator Especial
    } de las Naciones Unidas sobre la situación de los defensores de los derechos humanos
    .to =
        { $office-gender ->
            [female] a la Relatora Especial
            [male] al Relator Especial
           *[other] a la Relatora Especial o al Relator Especial
        } de las Naciones Unidas sobre la situación de los defensores de los derechos humanos
    .office =
        { $office-gender ->
            [female] Relatora Especial
            [male] Relator Especial
           *[other] Relatora o Relator Especial
        }
        de las Naciones Unidas sobre la situación
        de los defensores de los derechos humanos

recipient-rapporteur-judges =
    { $office-gender ->
        [female] Relatora Especial
        [male] Relator Especial
       *[other] Relatora o Relator Especial
    } de las Naciones Unidas sobre la independencia de los magistrados y abogados
    .to =
        { $office-gender ->
            [female] a la Relatora Especial
            [male] al Relator Especial
           *[other] a la Relatora Especial o al Relator Especial
        } de las Naciones Unidas sobre la independencia de los magistrados y abogados
    .office =
        { $office-gender ->
            [female] Relatora Especial
            [male] Relator Especial
           *[other] Relatora o Relator Especial
        }
        de las Naciones Unidas sobre la independencia
        de los magistrados y abogados

recipient-rapporteur-executions =
    { $office-gender ->
        [female] Relatora Especial
        [male] Relator Especial
       *[other] Relatora o Relator Especial
    } de las Naciones Unidas sobre las ejecuciones extrajudiciales, sumarias o arbitrarias
    .to =
        { $office-gender ->
            [female] a la Relatora Especial
            [male] al Relator Especial
           *[other] a la Relatora Especial o al Relator Especial
        } de las Naciones Unidas sobre las ejecuciones extrajudiciales, sumarias o arbitrarias
    .office =
        { $office-gender ->
            [female] Relatora Especial
            [male] Relator Especial
           *[other] Relatora o Relator Especial
        }
        de las Naciones Unidas sobre las ejecuciones
        extrajudiciales, sumarias o arbitrarias

recipient-rapporteur-women =
    { $office-gender ->
        [female] Relatora Especial
        [male] Relator Especial
       *[other] Relatora o Relator Especial
    } de las Naciones Unidas sobre la violencia contra las mujeres y las niñas, sus causas y consecuencias
    .to =
        { $office-gender ->
            [female] a la Relatora Especial
            [male] al Relator Especial
           *[other] a la Relatora Especial o al Relator Especial
        } de las Naciones Unidas sobre la violencia contra las mujeres y las niñas, sus causas y consecuencias
    .office =
        { $office-gender ->
            [female] Relatora Especial
            [male] Relator Especial
           *[other] Relatora o Relator Especial
        }
        de las Naciones Unidas sobre la violencia
        contra las mujeres y las niñas,
        sus causas y consecuencias

recipient-group-detention = Grupo de Trabajo de las Naciones Unidas sobre la Detención Arbitraria
    .to = al Grupo de Trabajo de las Naciones Unidas sobre la Detención Arbitraria
    .office =
        Grupo de Trabajo de las Naciones Unidas
        sobre la Detención Arbitraria

recipient-group-disappearances = Grupo de Trabajo de las Naciones Unidas sobre las Desapariciones Forzadas o Involuntarias
    .to = al Grupo de Trabajo de las Naciones Unidas sobre las Desapariciones Forzadas o Involuntarias
    .office =
        Grupo de Trabajo de las Naciones Unidas
        sobre las Desapariciones Forzadas o Involuntarias

## The European Union

recipient-parliament-president =
    { $office-gender ->
        [female] Presidenta del Parlamento Europeo
        [male] Presidente del Parlamento Europeo
       *[other] Presidenta o Presidente del Parlamento Europeo
    }
    .to =
        { $office-gender ->
            [female] a la Presidenta del Parlamento Europeo
            [male] al Presidente del Parlamento Europeo
           *[other] a la Presidenta o al Presidente del Parlamento Europeo
        }
    .office =
        { $office-gender ->
            [female] Presidenta del Parlamento Europeo
            [male] Presidente del Parlamento Europeo
           *[other] Presidenta o Presidente del Parlamento Europeo
        }

recipient-delegation = Delegación de la Unión Europea { $in }
    .to = a la Delegación de la Unión Europea { $in }
    .office = Delegación de la Unión Europea { $in }

## Companies and universities

recipient-chief-executive =
    { $office-gender ->
        [female] Directora General { $of }
        [male] Director General { $of }
       *[other] Directora General o Director General { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Directora General { $of }
            [male] al Director General { $of }
           *[other] a la Directora General o al Director General { $of }
        }
    .office =
        { $office-gender ->
            [female] Directora General { $of }
            [male] Director General { $of }
           *[other] Directora General o Director General { $of }
        }

recipient-rector =
    { $office-gender ->
        [female] Rectora { $of }
        [male] Rector { $of }
       *[other] Rectora o Rector { $of }
    }
    .to =
        { $office-gender ->
            [female] a la Rectora { $of }
            [male] al Rector { $of }
           *[other] a la Rectora o al Rector { $of }
        }
    .office =
        { $office-gender ->
            [female] Rectora { $of }
            [male] Rector { $of }
           *[other] Rectora o Rector { $of }
        }

## Salutations, each with the close that belongs to it: see letter.ftl for "saluda" and "saludan"

close-sovereign =
    { $voice ->
        [organisation] Con el mayor respeto,
        [joint] Le saludan con el mayor respeto
       *[single] Le saluda con el mayor respeto
    }
close-highest =
    { $voice ->
        [organisation] Respetuosamente,
        [joint] Le saludan respetuosamente
       *[single] Le saluda respetuosamente
    }
close-courteous =
    { $voice ->
        [organisation] Atentamente,
        [joint] Le saludan atentamente
       *[single] Le saluda atentamente
    }
salutation-majesty = Majestad:
    .close = { close-sovereign }
salutation-royal-highness = Alteza:
    .close = { close-sovereign }
salutation-head-of-state =
    { $office-gender ->
        [female] Señora Presidenta:
        [male] Señor Presidente:
       *[other] Excelencia:
    }
    .close = { close-highest }
salutation-prime-minister =
    { $office-gender ->
        [female] Señora Primera Ministra:
        [male] Señor Primer Ministro:
       *[other] Excelencia:
    }
    .close = { close-highest }
salutation-foreign-minister =
    { $office-gender ->
        [female] Señora Ministra:
        [male] Señor Ministro:
       *[other] Excelencia:
    }
    .close = { close }
salutation-minister =
    { $office-gender ->
        [female] Señora Ministra:
        [male] Señor Ministro:
       *[other] Señora Ministra, Señor Ministro:
    }
    .close = { close }
salutation-speaker =
    { $office-gender ->
        [female] Señora Presidenta:
        [male] Señor Presidente:
       *[other] Señora Presidenta, Señor Presidente:
    }
    .close = { close-highest }
salutation-attorney-general =
    { $office-gender ->
        [female] Señora Fiscal General:
        [male] Señor Fiscal General:
       *[other] Señora Fiscal General, Señor Fiscal General:
    }
    .close = { close }
salutation-prosecutor-general =
    { $office-gender ->
        [female] Señora Fiscal General:
        [male] Señor Fiscal General:
       *[other] Señora Fiscal General, Señor Fiscal General:
    }
    .close = { close }
salutation-public-prosecutor =
    { $office-gender ->
        [female] Señora Fiscal:
        [male] Señor Fiscal:
       *[other] Señora Fiscal, Señor Fiscal:
    }
    .close = { close }
salutation-chief-justice =
    { $office-gender ->
        [female] Señora Presidenta:
        [male] Señor Presidente:
       *[other] Señora Presidenta, Señor Presidente:
    }
    .close = { close }
salutation-judge = Señoría:
    .close = { close }
salutation-court = Honorable Tribunal:
    .close = { close }
salutation-board = Honorable Junta:
    .close = { close-courteous }
salutation-governor =
    { $office-gender ->
        [female] Señora Gobernadora:
        [male] Señor Gobernador:
       *[other] Señora Gobernadora, Señor Gobernador:
    }
    .close = { close }
salutation-mayor =
    { $office-gender ->
        [female] Señora Alcaldesa:
        [male] Señor Alcalde:
       *[other] Señora Alcaldesa, Señor Alcalde:
    }
    .close = { close-courteous }
salutation-chief-of-police =
    { $office-gender ->
        [female] Señora Jefa de la Policía:
        [male] Señor Jefe de la Policía:
       *[other] Señora Jefa de la Policía, Señor Jefe de la Policía:
    }
    .close = { close-courteous }
salutation-director =
    { $office-gender ->
        [female] Señora Directora:
        [male] Señor Director:
       *[other] Señora Directora, Señor Director:
    }
    .close = { close-courteous }
salutation-ombudsperson =
    { $office-gender ->
        [female] Señora Defensora del Pueblo:
        [male] Señor Defensor del Pueblo:
       *[other] Señora Defensora del Pueblo, Señor Defensor del Pueblo:
    }
    .close = { close }
salutation-institution = Honorable Institución:
    .close = { close }
salutation-ambassador =
    { $office-gender ->
        [female] Señora Embajadora:
        [male] Señor Embajador:
       *[other] Excelencia:
    }
    .close = { close }
salutation-consul =
    { $office-gender ->
        [female] Señora Cónsul:
        [male] Señor Cónsul:
       *[other] Señora Cónsul, Señor Cónsul:
    }
    .close = { close-courteous }
salutation-high-commissioner =
    { $office-gender ->
        [female] Señora Alta Comisionada:
        [male] Señor Alto Comisionado:
       *[other] Señora Alta Comisionada, Señor Alto Comisionado:
    }
    .close = { close }
salutation-rapporteur =
    { $office-gender ->
        [female] Señora Relatora Especial:
        [male] Señor Relator Especial:
       *[other] Señora Relatora Especial, Señor Relator Especial:
    }
    .close = { close }
salutation-working-group = Honorable Grupo de Trabajo:
    .close = { close }
salutation-parliament-president =
    { $office-gender ->
        [female] Señora Presidenta:
        [male] Señor Presidente:
       *[other] Señora Presidenta, Señor Presidente:
    }
    .close = { close-highest }
salutation-chief-executive =
    { $office-gender ->
        [female] Señora Directora General:
        [male] Señor Director General:
       *[other] Señora Directora General, Señor Director General:
    }
    .close = { close-courteous }
salutation-rector =
    { $office-gender ->
        [female] Señora Rectora:
        [male] Señor Rector:
       *[other] Señora Rectora, Señor Rector:
    }
    .close = { close-courteous }
salutation-sir-or-madam =
    { $office-gender ->
        [female] Señora:
        [male] Señor:
       *[other] Señora, Señor:
    }
    .close =
        { $voice ->
            [organisation] Atentamente,
            [joint] Le saludan atentamente
           *[single] Le saluda atentamente
        }
