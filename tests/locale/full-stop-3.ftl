demand-a = он немедленно освобождён
facts = Он находится в тюрьме.
concern = Он тяжело болен.
call = Он в тюрьме с марта.
post = Он не видел адвоката.
opening = Я пишу Вам о нём.
thanks = Я благодарю Вас за

### check: ru/actions/case.ftl
### source: demand-a = he is released at once
### source: facts = He is in prison.
### source: concern = He is seriously ill.
### source: call = He has been in prison since March.
### source: post = He has seen a lawyer once.
### source: opening = I write to you about him.
### source: thanks = Thank you for your time.
### finds: 7:1 full-stop (weaker)
