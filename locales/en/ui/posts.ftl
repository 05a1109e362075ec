## Posts and cards

error-kind-flag = { $flag } does not go with “{ $kind }”.
error-post-server = A post on Mastodon opens on your own server, which is missing.
hint-post-server = Add --server with the name of your server, such as mastodon.example.
error-link = “{ $found }” is no link that posts could show.
hint-link = Write the whole link: https://example.org/page
post-length = Post { $number }: { $length } of { $limit } on { $network }.
post-thread = It is a thread: publish the first post, then each next one as a reply to the one before.
post-paste = Paste it on { $network }, read it once more, and publish it yourself.
post-open = Open the link in your browser, read the post once more, and publish it yourself.
post-picture = If you add a picture, this is its alternative text: { $text }
error-card-nobody = The cards of the kind “{ $kind }” to “{ $to }” greet nobody: { $why }.
hint-card-nobody = A card goes to persons who are known by name and held, to their families (salutation = "card-family"), or to an organisation. Change the recipients of the kind, or leave the kind out.
card-not-many = “{ $id }” is a group or a community
card-not-organisation = “{ $id }” is an organisation, which has no family
card-not-unnamed = no name of “{ $id }” is told
card-not-disappeared = nobody is known to hold “{ $id }”, so that a card can go to the family alone
card-not-matter = the case is about no people
card-no-address = – No address is on record. Send the card only where you know for certain that it arrives, such as by way of the family.
card-print = Print the card on both sides, flipped on the short edge, and fold it in the middle.
card-nowruz = The next Nowruz is on { $day }; post takes weeks.
