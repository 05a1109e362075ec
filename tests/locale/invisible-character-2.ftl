a = Свобо‍да　и право
b = Освобо{"\u00AD"}ждение

### check: ru/letter.ftl
