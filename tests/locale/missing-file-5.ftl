a = Hello

### check: en/letter.ftl
### case: other fr
### finds: en/actions/other.ftl 1:1 missing-file
