title = The people of Delta: fields fenced off for a mine
subject = The fields of { $person }
person-village = the people of Delta
    .number = plural
country-AQ = Land A
    .of = of Land A
    .in = in Land A
    .envelope = Land A
country-BV = Land B
    .of = of Land B
    .in = in Land B
    .envelope = Land B

opening = I am writing about { $person }, whose fields were fenced off for a mine on { $fenced }.
facts = The { $families } families who live there grew their food on these { $hectares } hectares, and nobody asked for their agreement. Example Mining put up the fence; Example Metals has undertaken to buy what the mine yields.
concern = The sowing season is near, and no family has been offered other land.

demand-consent = no work is done on these fields without the free and informed consent of { $person }
demand-meeting = both companies meet the representatives whom { $person } choose
demand-compensation = the families are compensated for the harvest that they lost

subject-un = Land and free speech in Delta
silence = Four villagers who spoke against the fence say that they were told to keep silent or lose their homes.
demand-raise = the situation of { $person } is raised with all those who can put it right

of-mining = of Example Mining
of-metals = of Example Metals

ungp =
    { $count ->
        [0] the United Nations Guiding Principles on Business and Human Rights
        [one] principle { $articles } of the United Nations Guiding Principles on Business and Human Rights
       *[other] principles { $articles } of the United Nations Guiding Principles on Business and Human Rights
    }
ungp-13 = that companies cause no harm to human rights, contribute to none, and seek to prevent what is linked to their business
ungp-18 = consultation of those whom a company’s business may affect
ungp-22 = remedy for harm that a company has caused or contributed to
