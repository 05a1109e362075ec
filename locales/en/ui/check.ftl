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
check-case = The action { $action } was looked through, in { $languages }.
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
hint-check-path = Give an action or its file, a roster or a workspace; without a path all content is checked.
error-check-file = { $file } is in no folder of a workspace.
hint-check-file = A case is checked where it stands: as actions/ID.toml of a workspace.

## Help of batch, outbox, check, log

cli-check = Check all content, an action, or rosters: everything that is wrong, before anything is written
cli-check-paths = Actions, rosters or workspaces; without any, all content
