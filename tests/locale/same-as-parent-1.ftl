thanks = Merci de votre
    attention.
reply = Merci de me répondre vite.
format-locale = fr
### check: fr-CH/letter.ftl
### source: thanks = Thank you for your attention.
### source: reply = Please let me have your reply.
### source: format-locale = en
### inherits: thanks = Merci de votre attention.
### inherits: reply = Merci de me répondre.
### inherits: format-locale = fr
### finds: 1:1 same-as-parent
