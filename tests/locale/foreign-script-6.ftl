a = 日本のカナ

### check: ja/letter.ftl
