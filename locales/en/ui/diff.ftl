## Diff: two versions of a case

cli-diff = Tell what differs between two versions of a case, demands first
cli-diff-action = The action's id, as “appeal list” prints it
cli-diff-against = The workspace with the older version
cli-diff-exit-code = End with 3 where they differ
diff-none = The two versions are the same.
diff-count =
    { $count ->
        [one] { $count } difference.
       *[other] { $count } differences.
    }
diff-added = + { $what }
diff-dropped = − { $what }
diff-added-value = + { $what }: { $value }
diff-dropped-value = − { $what }: { $value }
diff-changed = ~ { $what }
diff-changed-value = ~ { $what }: { $before } → { $after }
diff-demand = Demand “{ $name }”
diff-demand-text = Demand “{ $name }” in “{ $language }”
diff-demands-order = Order of the demands
diff-status = Status
diff-expires = Last day
diff-issued = Day of issue
diff-recipient = Recipient “{ $name }”
diff-detail = Recipient “{ $recipient }”, { $name }
diff-date = Date “{ $name }”
diff-number = Number “{ $name }”
diff-law = Law “{ $name }”
diff-language = Language “{ $name }”
diff-person = Person “{ $name }”
diff-kind = Kind “{ $name }”
diff-key = Key “{ $name }”
diff-source = Source “{ $name }”
diff-texts = All texts in “{ $language }”
diff-text = Text “{ $name }” in “{ $language }”
outbox-case-changed =
    { $count ->
        [one] { $count } document was made from another version of “{ $action }”, its words or its templates. “appeal batch” with the roster makes the drafts anew; “appeal diff” tells what differs.
       *[other] { $count } documents were made from another version of “{ $action }”, its words or its templates. “appeal batch” with the roster makes the drafts anew; “appeal diff” tells what differs.
    }
send-case-changed =
    { $count ->
        [one] { $count } of the drafts that wait is out of date: its case, words or templates have changed since. “appeal batch” with the roster makes it anew.
       *[other] { $count } of the drafts that wait are out of date: their case, words or templates have changed since. “appeal batch” with the roster makes them anew.
    }
error-diff-against = This is the version in { $folder }.
outbox-case-paused = “{ $action }” is paused. { $reason } Its letters that have not gone are marked; please send none of them for now.
send-case-paused =
    { $count ->
        [one] { $count } file that waits is of “{ $action }”, which is paused. { $reason }
       *[other] { $count } files that wait are of “{ $action }”, which is paused. { $reason }
    }
