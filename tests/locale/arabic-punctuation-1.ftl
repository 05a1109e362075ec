a = صاحب السعادة,
b = هل وصلت الرسالة?
c = أولا; ثانيا، 1,5

### check: ar/letter.ftl
### finds: 1:17 arabic-punctuation
### finds: 2:20 arabic-punctuation
### finds: 3:9 arabic-punctuation
