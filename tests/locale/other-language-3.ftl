thanks = از وقتی که برای خواندن این نامه می‌گذارید سپاسگزاریم.
reply = نرجو الرد.

### check: ar/letter.ftl
### source: thanks = Thank you for reading this letter.
### source: reply = Please reply.
### finds: 1:10 other-language
### finds: 1:16 arabic-letter
### finds: 1:18 arabic-letter
### finds: 1:24 arabic-letter
### finds: 1:34 arabic-letter
### finds: 1:43 arabic-letter
### finds: 1:60 arabic-letter
