## Help of the command line

cli-show = Show an action: the case, the demands, whom to write to and how each is reached
cli-show-action = The action's id, as “appeal list” prints it

## Show

show-status-open = Open: letters are wanted.
show-status-archived = Archived: kept as it was. Look for a current action first.
show-status-paused = Paused: no letters for now.
show-status-closed = Closed: no more letters.
# Why an action is paused: a whole sentence; it stands alone and behind others.
pause-freed = The person has been released. Until it is clear that they are safe, letters could put them at risk.
pause-silence = The person, the family or the lawyer has asked for silence.
pause-negotiations = Talks are under way that letters could disturb.
pause-review = The facts are being looked into anew.
show-consent = Agreed to be published: { $consent }.
show-withhold = Withheld, in letters and in your own words: { $withheld }.
show-issued = Issued on { $day }.
show-expires = Last day for letters: { $day }.
show-expired = The last day for letters was { $day }.
show-expires-hour = Last day for letters: { $day }, until { $hour }.
show-expired-hour = The last day for letters was { $day }, until { $hour }.
# How new what the letters tell is.
show-newest-fact = Newest fact on record: { $day }.
show-newest-fact-old =
    { $years ->
        [one] The newest fact on record is of { $day }, over a year ago: look for news before you write.
       *[other] The newest fact on record is of { $day }, over { $years } years ago: look for news before you write.
    }
show-languages = Languages: { $languages }.
show-languages-any = Languages: { $languages }, or any other.
show-danger = A letter can endanger whoever lives in { $country }, comes from there or has family there, and the person it is written for. Whoever has such ties signs with initials and place alone: --privacy place.
show-danger-none = People who live in { $country } write to these offices without danger: { $reason }
show-for = For { $people }.
show-about = About { $matter }.
show-name-withheld = A name is withheld: no letter and no note tells it.
show-disappeared = Nobody is known to hold who has disappeared: cards go to the family alone.
show-demands = What is asked:
show-law = The law that it rests on:
show-law-article = { $article }: { $what }
show-recipients = Whom to write to:
show-recipient-id = --to { $id } · { $role }
show-role-to = gets the letter
show-role-copy = gets a copy
show-role-named = only for kinds that name it
show-writers-in = A mission: it gets its copy from writers who live in { $countries }.
show-anywhere = A mission in the writer's own country; its address is not on record.
show-office-state = An office of another state: { $country }.
show-office-none = An office of no state.
show-office-law = Letters to it rest on { $law }.
show-instead = For these writers it stands in the place of { $recipients }.
show-holder-named = Held by { $name }.
show-holder-unnamed = Held by { $name } on { $day }; too long ago to name anybody, so the letter goes to the office.
show-holder-undated = Held by { $name } when this was recorded; the day is not known, so the letter goes to the office.
show-post = Post: { $address }
show-local-address = In its own script: { $address }
show-no-post = Post: no address on record.
show-email = E-mail: { $addresses }
show-each = Each address gets a message of its own.
show-no-email = E-mail: none on record.
show-web-form = Has a form on its web site; the page is not on record.
show-web-form-at = Form on its web site: { $url }
show-phone = Telephone: { $numbers }
show-fax = Fax: { $numbers }
show-x = X: { $handle }
show-verified = Confirmed on { $day }.
show-verified-stale = Confirmed on { $day }, over a year ago: check before you send.
show-unverified = Never confirmed: check before you send.
show-kinds = Can be written as:
show-kind = --kind { $kind }: { $name }
show-kind-to = to { $recipients }
show-kind-country = about this state: { $country }
show-kind-people = about { $people }
show-kind-law = rests on { $law }
show-kind-thanks = thanks, and asks nothing; also for a closed case
show-kind-reminder = reminds of an earlier letter (--sent DAY, or as “appeal done” noted it)
show-kind-joint = signed by an organisation (--organisation NAME) or by several people (--signatories FILE)
show-sources = Sources:
show-source = { $title }
show-source-published = { $title }, { $day }

## Case: what it tells of itself

show-number = Number: { $number }.
show-index = Index: { $index }.
show-number-index = Number: { $number }. Index: { $index }.
show-follows = It goes on from an earlier action: { $title } ({ $id }).
show-followed = A later action goes on from it: { $title } ({ $id }).
show-background = Background:
error-follows = There is no other action “{ $id }” that this one could go on from.
error-reason = A reason is given, but the action is not paused.
hint-reason = Write status = "paused" for letters to be refused, or take the reason out.
