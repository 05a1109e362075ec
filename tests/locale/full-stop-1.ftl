demand-a = er unverzüglich freigelassen wird.
title = Ein Arzt in Haft

### check: de/actions/case.ftl
### source: demand-a = he is released at once
### source: title = A doctor in prison
### finds: 1:1 full-stop
