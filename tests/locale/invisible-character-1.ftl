a = Auf­merksamkeit und Frei​heit
b = Frei⁠heit

### check: de/letter.ftl
### finds: 1:8 invisible-character
### finds: 1:29 invisible-character
### finds: 2:9 invisible-character
