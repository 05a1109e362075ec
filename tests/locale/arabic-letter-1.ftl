a = شکرًا علی اهتمامکم
b = شكرًا على اهتمامكم

### check: ar/letter.ftl
