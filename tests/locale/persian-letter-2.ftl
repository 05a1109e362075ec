a = علي و قوۀ قضائیه

### check: fa/letter.ftl
### finds: 1:5 persian-letter
### finds: 1:11 persian-letter
