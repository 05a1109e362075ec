## Help of the command line

cli-list = List the actions that letters can be written for
cli-list-all = Also those that are closed or whose last day is over

## List

status-open = open
status-archived = archived
status-paused = paused
status-closed = closed
list-days-left =
    { $days ->
        [0] today is the last day
        [one] { $days } day left
       *[other] { $days } days left
    }
list-expired = its last day is over
list-kind = { $name } (--kind { $kind })
list-languages = --lang { $languages }
list-none = There is no action that letters can be written for now.
list-hidden =
    { $count ->
        [one] { $count } action is closed or over; --all lists it too.
       *[other] { $count } actions are closed or over; --all lists them too.
    }
list-broken = The action “{ $action }” cannot be read.

## Done: letters noted as sent, and how actions end

cli-list-due-after = After how many days a reply is due; else due-after of the settings file, else 60
