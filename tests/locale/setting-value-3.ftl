months = enero | febrero | marzo | abril | mayo | junio | junio | agosto | septiembre | octubre | noviembre | diciembre

### check: es/letter.ftl
### finds: 1:10 setting-value
