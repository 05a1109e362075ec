a = text{ "\u00A0" }

  
# comment  
b = fine

### check: en/letter.ftl
