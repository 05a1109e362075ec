a = خانه‌ی من

### check: fa/letter.ftl
### finds: 1:5 persian-ezafe
