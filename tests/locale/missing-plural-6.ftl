a = { $n ->
    [0] نامه‌ای نیست
   *[other] { $n } نامه
 }

### check: fa/letter.ftl
