a = ¿Qué pide? ¡Libertad! https://example.org/?a=b (?) ¡¡Ya!!

### check: es/letter.ftl
