## `appeal site`: pages for whoever has no terminal

pages-made =
    { $count ->
        [one] One case has its page in { $folder }. Open { $file }, and read it as a supporter would before you publish it.
       *[other] { $count } cases have their pages in { $folder }. Open { $file }, and read them as a supporter would before you publish them.
    }
pages-error-no-letters = { $action } has no letters that a page could make: none of its kinds, or none in these languages.
pages-error-kind = A page cannot make { $kind } of { $action }.
pages-hint-kind = Pages make what one person signs, or nobody: letters, cards and posts. Joint letters, petitions, reminders and scripts for calls are made with “appeal write”.
pages-error-over = No letters are written for { $action } any more, so there is nothing to make a page of.
pages-error-file = { $file } is there already, and is no page of this program.
pages-hint-file = Take another folder, or move the file away.
pages-error-template = { $file } computes with its data, and a page cannot do that.
pages-error-layout = A page template lays out letters in { $language } in a way that a page cannot repeat: its lists must say each line alike.
pages-error-note = A template for letters in { $language } says something else where the writer adds no words of their own, and a page cannot do that.
pages-error-paragraph = The message { $message } in { $language } is more than a paragraph of plain text, and a page cannot fill it in.
pages-check-fine =
    { $count ->
        [one] The page is as the case is now.
       *[other] All { $count } pages are as the cases are now.
    }
pages-check-changed = { $file } is not what would be made now: its case, or the program, has changed. Make it anew.
pages-check-gone = The case of { $file } is over, or is not there any more, or its letters cannot be made. Take the page away.
pages-check-old = { $file } was made on { $day }, more than 90 days ago. Look for news of the case, and make it anew.

cli-site = Make web pages on which anybody writes their own letter, without a server and without anybody learning of it
cli-site-after =
    Examples:
      appeal site --out pages/
      appeal site ahmadreza-djalali --out pages/ --lang fa,en
      appeal site --check pages/
    docs/site.md tells how to publish them, and what a host can know.
cli-site-actions = The actions, by id; all that are open where none is named
cli-site-out = The folder that the pages go to
cli-site-lang = Languages of pages and letters, with commas between; all that there are by default
cli-site-kind = Kinds of documents, with commas between; letters and posts by default
cli-site-contact = A line that tells whom to ask
cli-site-imprint = A line that tells who is responsible for the page
cli-site-single = Make one page of all cases, to be passed on as one file
cli-site-check = Make nothing, but tell which pages in a folder are out of date
