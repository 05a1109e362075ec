a =
    .b = ماده‌ی { $n } اعلامیه

### check: fa/letter.ftl
### finds: 2:10 persian-ezafe
