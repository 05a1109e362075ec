# allow(setting-language): they are near enough
format-locale = no
### check: da/letter.ftl
