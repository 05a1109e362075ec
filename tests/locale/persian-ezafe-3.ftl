a = خانهٔ من و خانه‌ای دیگر

### check: fa/letter.ftl
