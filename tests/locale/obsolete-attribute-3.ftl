office = رهبر
    .address = تهران

### check: fa/letter.ftl
### source: office = Leader
### asks: office
### asks: office.address
