## Manual: completions and man pages

cli-completions = Print a script that completes commands, flags and the actions' ids in a shell
cli-completions-shell = bash, zsh, fish, powershell or elvish
cli-completions-after =
    Examples:
      appeal completions bash > ~/.local/share/bash-completion/completions/appeal
      appeal completions fish > ~/.config/fish/completions/appeal.fish
cli-man = Print the manual page, of the program or of one of its commands
cli-man-command = The command, such as write or outbox list; without it the page of the program
cli-man-after =
    Examples:
      appeal man > appeal.1
      appeal man write > appeal-write.1
cli-man-heading-name = NAME
cli-man-heading-synopsis = SYNOPSIS
cli-man-heading-description = DESCRIPTION
cli-man-heading-more = EXAMPLES
cli-man-heading-version = VERSION
cli-help = Show the help, of the program or of one of its commands
cli-help-command = The command, such as write or outbox list; without it the help of the program
