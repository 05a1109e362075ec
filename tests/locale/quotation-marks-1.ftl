a = der “Blogger„ schreibt
b = die „Anwältin“ und »Ärztin«
c = das „Haus

### check: de/letter.ftl
### finds: 1:9 quotation-marks
### finds: 1:17 quotation-marks
### finds: 3:9 quotation-marks
