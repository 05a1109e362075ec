a = شکرًا علی اهتمامکم
b = شكرًا على اهتمامكم

### check: ar/letter.ftl
### finds: 1:6 arabic-letter
### finds: 1:13 arabic-letter
### finds: 1:21 arabic-letter
