a = ขอ​ความ​กรุณา

### check: th/letter.ftl
