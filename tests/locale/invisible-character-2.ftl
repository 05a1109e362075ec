a = Свобо‍да　и право
b = Освобо{"\u00AD"}ждение

### check: ru/letter.ftl
### finds: 1:10 invisible-character
### finds: 1:13 invisible-character
### finds: 1:15 invisible-character
