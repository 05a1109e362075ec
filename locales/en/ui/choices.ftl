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
