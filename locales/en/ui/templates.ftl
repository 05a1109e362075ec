## What goes wrong: templates

error-template = This is not a Handlebars template.
hint-template = Every {"{{"}#if{"}}"} needs its {"{{"}/if{"}}"}, every {"{{"} its {"}}"}.
error-template-unknown = There is no template “{ $name }” ({ $file }).
error-template-deep = Blocks or parentheses stand more than { $limit } deep in one another here.
error-template-loops = Loops stand more than { $limit } deep in one another here.
error-template-steps = The template does more than { $limit } steps for one letter here.
error-template-long = The template makes more than { $limit } kilobytes of text for one letter here.
error-template-inclusions = Templates are included more than { $limit } times here.
hint-template-deep = Make the template simpler.
error-template-unescaped = Unescaped output is not allowed here.
hint-template-unescaped = Write two braces, not three; only a page may have {"{{{"}body{"}}}"}.
error-template-is-page = “{ $name }” is the template of a page here, and the kind asks for one of what it says.
hint-template-is-page = Move it to { $file }: templates/ is for what letters say, templates/pages/ for how pages look.
error-template-helper = There is no helper “{ $name }”.
error-template-field = There is no field “{ $name }” in the data of this template.
error-template-decorator = Decorators and inline partials are not allowed.
hint-template-decorator = Put the part into a file of its own beside this one and include it with {"{{"}> name{"}}"}.
error-template-dynamic = A template is included here whose name is not known beforehand.
hint-template-dynamic = Write the name itself: {"{{"}> name{"}}"}.
error-template-t = The helper t takes one message id.
hint-template-t = Write {"{{"}t "closing"{"}}"}, or {"{{"}t this{"}}"} in a loop over messages.
error-template-render = The template fails here.
hint-template-render = Compare the name with the fields that templates/pages/page.html.hbs or templates/letter.md.hbs use.
hint-cycle-template = Break it: a template cannot include itself.
