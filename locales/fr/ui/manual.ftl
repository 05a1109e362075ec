## Manuel : complétion et pages de manuel

cli-completions = Affiche un script qui complète commandes, options et identifiants d’actions dans un interpréteur de commandes
cli-completions-shell = bash, zsh, fish, powershell ou elvish
cli-completions-after =
    Exemples :
      appeal completions bash > ~/.local/share/bash-completion/completions/appeal
      appeal completions fish > ~/.config/fish/completions/appeal.fish
cli-man = Affiche la page de manuel du programme ou de l’une de ses commandes
cli-man-command = La commande, par exemple write ou outbox list ; sans elle, la page du programme
cli-man-after =
    Exemples :
      appeal man > appeal.1
      appeal man write > appeal-write.1
cli-man-heading-name = NOM
# allow(same-as-source): the same word in French
cli-man-heading-synopsis = SYNOPSIS
# allow(same-as-source): the same word in French
cli-man-heading-description = DESCRIPTION
cli-man-heading-more = EXEMPLES
# allow(same-as-source): the same word in French
cli-man-heading-version = VERSION
cli-help = Afficher l’aide du programme ou de l’une de ses commandes
cli-help-command = La commande, par exemple write ou outbox list ; sans elle, l’aide du programme
