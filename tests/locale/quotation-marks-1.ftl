a = der “Blogger„ schreibt
b = die „Anwältin“ und »Ärztin«
c = das „Haus

### check: de/letter.ftl
