a = سلام Hello #SaveAhmad a@example.org https://example.org

### check: fa/letter.ftl
### finds: 1:10 foreign-script
