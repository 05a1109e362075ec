a = 我请您确保他立即获释。

### check: zh/letter.ftl
### source: a = I respectfully ask you to ensure that he is free.
