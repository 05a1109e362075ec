## `appeal site` : des pages pour qui n’a pas de terminal

pages-made =
    { $count ->
        [1] Un cas a sa page dans { $folder }. Ouvrez { $file } et lisez-la comme le ferait une personne qui va écrire, avant de la publier.
       *[other] { $count } cas ont leur page dans { $folder }. Ouvrez { $file } et lisez-les comme le ferait une personne qui va écrire, avant de les publier.
    }
pages-error-no-letters = { $action } n’a aucune lettre qu’une page puisse faire : ni dans ses genres, ni dans ces langues.
pages-error-kind = Une page ne peut pas faire { $kind } de { $action }.
pages-hint-kind = Les pages font ce qu’une seule personne signe, ou que personne ne signe : lettres, cartes et messages publics. Les lettres communes, les pétitions, les rappels et les scripts d’appel se font avec « appeal write ».
pages-error-over = On n’écrit plus de lettres pour { $action } : il n’y a rien dont faire une page.
pages-error-file = { $file } existe déjà et n’est pas une page de ce programme.
pages-hint-file = Prenez un autre dossier, ou déplacez ce fichier.
pages-error-template = { $file } fait des calculs avec ses données, ce qu’une page ne peut pas faire.
pages-error-layout = Un modèle de page dispose les lettres en { $language } d’une façon qu’une page ne peut pas répéter : ses listes doivent traiter chaque ligne de même.
pages-error-note = Un modèle des lettres en { $language } dit autre chose quand la personne qui écrit n’ajoute pas de mots à elle, ce qu’une page ne peut pas faire.
pages-error-paragraph = Le message { $message } en { $language } est plus qu’un paragraphe de texte simple, et une page ne peut pas le remplir.
pages-check-fine =
    { $count ->
        [1] La page correspond au cas tel qu’il est aujourd’hui.
       *[other] Les { $count } pages correspondent aux cas tels qu’ils sont aujourd’hui.
    }
pages-check-changed = { $file } n’est plus ce qui serait fait aujourd’hui : le cas ou le programme a changé. Refaites-la.
pages-check-gone = Le cas de { $file } est clos, n’existe plus, ou ses lettres ne peuvent pas être faites. Retirez la page.
pages-check-old = { $file } a été faite le { $day }, il y a plus de 90 jours. Cherchez des nouvelles du cas et refaites-la.

cli-site = Faire des pages web où chacun écrit sa propre lettre, sans serveur et sans que personne ne l’apprenne
cli-site-after =
    Exemples :
      appeal site --out pages/
      appeal site ahmadreza-djalali --out pages/ --lang fa,en
      appeal site --check pages/
    docs/site.md dit comment les publier, et ce qu’un hébergeur peut savoir.
cli-site-actions = Les actions, par leur identifiant ; toutes celles qui sont ouvertes si aucune n’est nommée
cli-site-out = Le dossier où vont les pages
cli-site-lang = Les langues des pages et des lettres, séparées par des virgules ; par défaut, toutes celles qu’il y a
cli-site-kind = Les genres de documents, séparés par des virgules ; par défaut, lettres et messages publics
cli-site-contact = Une ligne qui dit à qui s’adresser
cli-site-imprint = Une ligne qui dit qui est responsable de la page
cli-site-single = Faire une seule page de tous les cas, à transmettre comme un seul fichier
cli-site-check = Ne rien faire, mais dire quelles pages d’un dossier ne sont plus à jour
