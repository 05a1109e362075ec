a = fi﻿ne

### check: en/letter.ftl
### finds: 1:7 byte-order-mark
