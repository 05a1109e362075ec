# allow(byte-order-mark): the editor of the office writes it
a = fine

### check: en/letter.ftl
