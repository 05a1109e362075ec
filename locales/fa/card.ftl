### Cards to a person in prison or to the family: a simple greeting.
###
### The variables and what a card never says: see the English file.

# On the front.
card-front =
    { $occasion ->
        [nowruz] نوروزتان پیروز
        [yalda] شب یلدا خجسته باد
        [spring] سلامی به تازگی بهار
        [summer] سلامی به گرمای تابستان
        [autumn] سلامی به رنگ پاییز
       *[winter] سلامی در روزهای زمستان
    }

salutation-card-person =
    { $about ->
        [organisation] به همهٔ عزیزان در { $person }،
       *[person]
            { $people ->
                [1]
                    { $gender ->
                        [male] آقای { $person } عزیز،
                        [female] خانم { $person } عزیز،
                       *[other] { $person } عزیز،
                    }
               *[other]
                    { $gender ->
                        [male] آقایان عزیز { $person }،
                        [female] خانم‌های عزیز { $person }،
                       *[other] { $person } عزیز،
                    }
            }
    }
salutation-card-family =
    { $people ->
        [1]
            { $gender ->
                [male] خانوادهٔ گرامی آقای { $person }،
                [female] خانوادهٔ گرامی خانم { $person }،
               *[other] خانوادهٔ گرامی { $person }،
            }
       *[other]
            { $gender ->
                [male] خانواده‌های گرامی آقایان { $person }،
                [female] خانواده‌های گرامی خانم‌ها { $person }،
               *[other] خانواده‌های گرامی { $person }،
            }
    }

card-wish =
    { $about ->
        [organisation] { card-wish-organisation }
       *[person] { card-wish-person }
    }
card-wish-person =
    { $occasion ->
        [nowruz] فرارسیدن نوروز را به شما شادباش می‌گویم. برایتان بهاری دل‌انگیز و سالی سرشار از تندرستی، آرامش و شادی آرزو می‌کنم.
        [yalda] شب یلدا را به شما شادباش می‌گویم. امیدوارم در این بلندترین شب سال دلتان گرم باشد و روزهایی روشن در پیش داشته باشید.
        [spring] برایتان بهاری پرشکوفه و روشن، تندرستی و آرامش آرزو می‌کنم.
        [summer] برایتان تابستانی با روزهای روشن، تندرستی و آرامش آرزو می‌کنم.
        [autumn] برایتان پاییزی رنگارنگ، تندرستی و آرامش آرزو می‌کنم.
       *[winter] برایتان در این روزهای زمستان دلی گرم، تندرستی و آرامش آرزو می‌کنم.
    }
# To an organisation: nobody's health.
card-wish-organisation =
    { $occasion ->
        [nowruz] فرارسیدن نوروز را به همهٔ شما شادباش می‌گویم. برایتان بهاری دل‌انگیز و سالی سرشار از روزهای شاد در کنار هم آرزو می‌کنم.
        [yalda] شب یلدا را به همهٔ شما شادباش می‌گویم. امیدوارم پس از این بلندترین شب سال روزهایی روشن در پیش داشته باشید.
        [spring] برای همهٔ شما بهاری پرشکوفه و روشن آرزو می‌کنم.
        [summer] برای همهٔ شما تابستانی با روزهای روشن آرزو می‌کنم.
        [autumn] برای همهٔ شما پاییزی رنگارنگ آرزو می‌کنم.
       *[winter] برای همهٔ شما در این روزهای زمستان دلی گرم آرزو می‌کنم.
    }
card-thought = به یاد شما هستم و صمیمانه‌ترین سلام‌هایم را برایتان می‌فرستم.
card-close = با مهر فراوان،
