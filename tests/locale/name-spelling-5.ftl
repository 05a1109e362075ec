person-rezaei = Ахмад Резаи
opening = Я пишу Вам об Ахмаде Резаи.
facts = Господин Реазаи арестован.

### check: ru/actions/case.ftl
### source: person-rezaei = Ahmad Rezaei
### source: opening = I write to you about Ahmad Rezaei.
### source: facts = Mr Rezaei is under arrest.
### finds: 3:18 name-spelling
