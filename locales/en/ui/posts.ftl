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
card-no-address = – No address is on record. Send the card only where you know for certain that it arrives, such as by way of the family.
card-print = Print the card on both sides, flipped on the short edge, and fold it in the middle.
card-nowruz = The next Nowruz is on { $day }; post takes weeks.
