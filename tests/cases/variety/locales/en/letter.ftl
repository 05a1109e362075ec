# One more wording of each of the words that letters share.
demands-lead-2 = My request to you, made with respect, is to do what you can so that:
    .one = My request to you, made with respect, is to do what you can so that { $demand }.
reply-2 = It would mean much to me to hear in a reply what has been done.
thanks-2 = I thank you for reading this letter.
