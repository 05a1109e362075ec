a = fine

### check: en/letter.ftl
### finds: 1:1 byte-order-mark
