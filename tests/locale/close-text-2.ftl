close = С уважением
salutation-a = Господин Президент!
    .close = { close }
salutation-b = Господин судья!
    .close = Целую и обнимаю
salutation-c = Госпожа Министр!
    .close = { close }

### check: ru/letter.ftl
### source: close = Yours respectfully
### source: salutation-a = Mr President,
### source:     .close = { close }
### source: salutation-b = Your Honour,
### source:     .close = { close }
### source: salutation-c = Madam Minister,
### source:     .close = { close }
### finds: 5:6 close-text
