page =
    .writer = head
a = { page }

### check: en/letter.ftl
### finds: 3:7 unknown-reference
