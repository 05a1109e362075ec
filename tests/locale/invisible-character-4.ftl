a = Muchas gracias
b = ‎Gracias y ⠀paz
c = Gra️cias y ❤️
d = Paz󠁁

### check: es/letter.ftl
### finds: 1:11 invisible-character
### finds: 2:5 invisible-character
### finds: 2:16 invisible-character
### finds: 3:8 invisible-character
### finds: 4:8 invisible-character
