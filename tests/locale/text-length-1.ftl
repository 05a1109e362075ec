a = Pido.

### check: es/letter.ftl
### source: a = I respectfully ask you to use your authority to ensure that he is released immediately.
### finds: 1:1 text-length
