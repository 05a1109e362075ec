ties = Sie hat an der Universidad Nacional de las Artes y de la Historia gelehrt.

### check: de/actions/case.ftl
### source: ties = She taught at the Universidad Nacional de las Artes y de la Historia.
