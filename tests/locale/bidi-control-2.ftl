a = with ⁨{ $n }⁩ isolated

### check: en/letter.ftl
### finds: 1:10 bidi-control
