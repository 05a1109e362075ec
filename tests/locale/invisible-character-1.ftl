a = Auf­merksamkeit und Frei​heit
b = Frei⁠heit

### check: de/letter.ftl
