# en | lead = I ask you to ensure
# en |     .short = I ask
lead = Ich bitte Sie, dafür zu sorgen
    .short = Ich bitte

### check: de/letter.ftl
### source: lead = I ask you to ensure
### source:     .short = I respectfully ask
### asks: lead
### asks: lead.short
### finds: 3:1 source-changed
