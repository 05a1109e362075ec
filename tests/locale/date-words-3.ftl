format-locale = ff
months = siilo | colte | mbooy | seeɗto | duujal | korse | morso | juko | siilto | yarkomaa | jolal | bowte
date-of-day = { $day } { $month } { $year }
    .in = { $day } { $month }, { $year }
thanks = Jaraama { DATETIME($sent, form: "in") }.
### check: ff/letter.ftl
### asks: thanks $sent:date
