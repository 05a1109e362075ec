## Choices: how a letter opens, and in which order it asks

ask-opening = How should the letter begin?
ask-first-demand = Which demand comes first? (All of them stand in the letter.)
show-demands-order = Their order is yours: --demands-order with { $demands }.
show-openings = The letter may begin in several ways: --opening with { $openings }.
error-opening = The action “{ $action }” has no opening “{ $found }”.
hint-no-openings = It has but one; leave the choice out.
error-demand = The action “{ $action }” has no demand “{ $found }”.
error-opening-first = The first opening, “{ $found }”, is none of the paragraphs: it is the one that the others replace.
batch-similar =
    { $count ->
        [one] { $count } of { $letters } letters is the same as another's but for the name and place.
       *[other] { $count } of { $letters } letters are the same as another writer's but for the name and place.
    }
batch-similar-at-least = At least { $count } of { $letters } letters are the same as another writer's but for the name and place.
batch-similar-hint = Letters in one's own words weigh more: ask supporters for a line of their own (the column “note”), or for the opening and the demand that they would choose (“opening”, “demands”).
batch-alike = On average, two of the letters share { $percent }% of their sentences (demands, law and addresses aside).

## What else a writer chooses: facts, as whom they write, the wording, the length

show-facts =
    { $count ->
        [one] One of these facts stands in a letter; which, is yours: --fact with { $facts }.
       *[other] { $count } of these facts stand in a letter; which, is yours: --fact with { $facts }.
    }
show-as = Whoever is one of these may write as that: --as with { $writers }.
show-lengths = There is a short letter, too: --length short.
error-fact = The action “{ $action }” has no fact “{ $found }” to choose.
hint-no-facts = Its letters of this kind and length tell the same facts; leave the choice out.
error-facts-many = Of { $facts } no more than { $count } can stand in a letter.
hint-facts-many = Leave some of them out.
error-fact-told = “{ $teller }” tells what “{ $fact }” says: a letter has one of the two.
hint-fact-told = Leave out one of them.
error-as = In the action “{ $action }”, nobody writes a “{ $kind }” as “{ $found }”.
hint-no-as = This kind has no such paragraphs; leave “as” out, and tell in your own words what you do.
error-length = There is no short “{ $kind }”.
hint-length = Leave the length out.
error-any-count = { $found } of { $count } facts cannot stand in a letter.
hint-any-count = “any” is a number from 1 to { $count }.
error-apart-teller = “{ $found }” is neither an opening of a kind nor as somebody writes (“as-…”).
error-apart-fact = “{ $found }” is none of the facts that a kind lets choose (“any”).
error-apart-few = In the kind “{ $kind }” some openings, or some who write, leave fewer than { $count } of these facts.
hint-apart-few = Let fewer of them stand, add others, or take some out of “apart”.
