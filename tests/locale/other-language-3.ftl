thanks = از وقتی که برای خواندن این نامه می‌گذارید سپاسگزاریم.
reply = نرجو الرد.

### check: ar/letter.ftl
### source: thanks = Thank you for reading this letter.
### source: reply = Please reply.
