salutation-a = Dear Sir or Madam,
    .close = Yours sincerely,

### check: en/letter.ftl
### finds: 2:6 salutation-close
