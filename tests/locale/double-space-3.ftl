a =
    An example:
      indented more
    a   b

### check: en/letter.ftl
### finds: 4:6 double-space
