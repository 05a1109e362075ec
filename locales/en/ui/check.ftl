## Check

check-rows =
    { $rows ->
        [one] { $file } has one row below its header.
       *[other] { $file } has { $rows } rows below its header.
    }
check-content =
    { $actions ->
        [one] One action was looked through, in { $languages }.
       *[other] { $actions } actions were looked through, in { $languages }.
    }
check-none =
    { $warnings ->
        [0] No errors.
        [one] No errors; one warning.
       *[other] No errors; { $warnings } warnings.
    }
check-errors =
    { $errors ->
        [one] One error; warnings: { $warnings }.
       *[other] { $errors } errors; warnings: { $warnings }.
    }
error-check-path = There is no file or folder { $file }.
hint-check-path = Give a roster or a workspace; without a path all content is checked.

## Help of batch, outbox, check, log

cli-check = Check all content, or rosters: everything that is wrong, before anything is written
cli-check-paths = Rosters or workspaces; without any, all content
