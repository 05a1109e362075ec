## Manual: autocompletado y páginas de manual

cli-completions = Imprime un guion que completa comandos, opciones e identificadores de acciones en un intérprete de comandos
cli-completions-shell = bash, zsh, fish, powershell o elvish
cli-completions-after =
    Ejemplos:
      appeal completions bash > ~/.local/share/bash-completion/completions/appeal
      appeal completions fish > ~/.config/fish/completions/appeal.fish
cli-man = Imprime la página de manual del programa o de una de sus órdenes
cli-man-command = La orden, por ejemplo write o outbox list; sin ella, la página del programa
cli-man-after =
    Ejemplos:
      appeal man > appeal.1
      appeal man write > appeal-write.1
cli-man-heading-name = NOMBRE
cli-man-heading-synopsis = SINOPSIS
cli-man-heading-description = DESCRIPCIÓN
cli-man-heading-more = EJEMPLOS
cli-man-heading-version = VERSIÓN
cli-help = Mostrar la ayuda del programa o de uno de sus comandos
cli-help-command = El comando, por ejemplo write o outbox list; sin él, la ayuda del programa
