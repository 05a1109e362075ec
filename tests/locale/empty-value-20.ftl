recipient-a = رئيس
    .address =
        شارع الحرية
        طهران
recipient-b = قاض
    .address = { "" }
recipient-c = وزير
    .address = شارع السلام، طهران

### check: ar/recipients.ftl
### source: recipient-a = President
### source:     .address = { "" }
### source: recipient-b = Judge
### source:     .address = { "" }
### source: recipient-c = Minister
### source:     .address = { "" }
### finds: 6:6 empty-value (weaker)
