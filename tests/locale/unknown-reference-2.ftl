a = { -brand } and { b.close }
b = fine

### check: en/letter.ftl
### finds: 1:8 unknown-reference
### finds: 1:22 unknown-reference
