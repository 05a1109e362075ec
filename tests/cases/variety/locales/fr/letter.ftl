# One more wording of each of the words that letters share.
demands-lead-2 = Avec respect, je vous demande de faire ce que vous pouvez afin :
    .one = Avec respect, je vous demande de faire ce que vous pouvez afin { $demand }.
reply-2 = Une réponse m’informant de ce qui a été fait me serait précieuse.
thanks-2 = Merci d’avoir lu cette lettre.
