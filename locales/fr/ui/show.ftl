## Help of the command line

cli-show = Afficher une action : le cas, les demandes, à qui écrire et par quels moyens
cli-show-action = Identifiant de l’action, tel que « appeal list » l’affiche

## Show

show-status-open = Ouverte : des lettres sont attendues.
show-status-archived = Archivée : conservée dans son état d’origine. Cherchez d’abord une action en cours.
show-status-paused = Suspendue : pas de lettres pour le moment.
show-status-closed = Clôturée : il n’y a plus de lettres à écrire.
# Why an action is paused: a whole sentence; it stands alone and behind others.
pause-freed = La personne a été libérée. Tant qu’il n’est pas établi qu’elle est en sécurité, des lettres pourraient la mettre en danger.
pause-silence = La personne, sa famille ou son avocat a demandé le silence.
pause-negotiations = Des pourparlers sont en cours, que des lettres pourraient compromettre.
pause-review = Les faits sont en cours de vérification.
show-consent = Accord donné pour la publication : { $consent }.
show-withhold = Passé sous silence, dans les lettres comme dans votre propre texte : { $withheld }.
show-issued = Lancée le { $day }.
show-expires = Date limite pour écrire : { $day }.
show-expired = La date limite pour écrire était le { $day }.
show-expires-hour = Date limite pour écrire : { $day }, à { $hour }.
show-expired-hour = La date limite pour écrire était le { $day }, à { $hour }.
show-newest-fact = Fait le plus récent dont il est fait état : { $day }.
show-newest-fact-old =
    { $years ->
        [1] Le fait le plus récent dont il est fait état ({ $day }) remonte à plus d’un an : cherchez des nouvelles avant d’écrire.
        [one] Le fait le plus récent dont il est fait état ({ $day }) remonte à plus de { $years } an : cherchez des nouvelles avant d’écrire.
       *[other] Le fait le plus récent dont il est fait état ({ $day }) remonte à plus de { $years } ans : cherchez des nouvelles avant d’écrire.
    }
show-languages = Langues : { $languages }.
show-languages-any = Langues : { $languages }, ou toute autre.
show-danger = Une lettre peut mettre en danger qui vit dans le pays ({ $country }), en vient ou y a de la famille, ainsi que la personne pour qui elle est écrite. Qui a de tels liens signe seulement de ses initiales et de son lieu de résidence : --privacy place.
show-danger-none = Les personnes qui vivent dans le pays ({ $country }) écrivent sans danger à ces autorités : { $reason }
show-for = Pour { $people }.
show-about = Au sujet de { $matter }.
show-name-withheld = Un nom est tu, dans les lettres comme dans votre propre texte.
show-disappeared = On ne sait pas si la personne disparue est en détention, ni aux mains de qui : les cartes ne vont qu’à la famille.
show-demands = Ce qui est demandé :
show-law = Fondement juridique :
show-law-article = { $article } : { $what }
show-recipients = À qui écrire :
show-recipient-id = --to { $id } · { $role }
show-role-to = reçoit la lettre
show-role-copy = reçoit une copie
show-role-named = seulement pour les types de document qui le prévoient
show-writers-in = Mission diplomatique : ne reçoit de copie que des personnes qui vivent dans certains pays ({ $countries }).
show-anywhere = Mission dans le pays où vit la personne qui écrit ; son adresse n’est pas renseignée.
show-office-state = Instance d’un autre État : { $country }.
show-office-none = Ne relève d’aucun État.
show-office-law = Les lettres qui lui sont adressées se fondent sur { $law }.
show-instead = Pour ces personnes, remplace { $recipients }.
show-holder-named = Titulaire : { $name }.
show-holder-unnamed = Titulaire au { $day } : { $name }. C’est trop ancien pour nommer quelqu’un ; la lettre s’adresse donc à la fonction.
show-holder-undated = Titulaire à la date des données : { $name }. Cette date n’est pas connue ; la lettre s’adresse donc à la fonction.
show-post = Adresse postale : { $address }
show-local-address = Dans sa propre écriture : { $address }
show-no-post = Adresse postale : non renseignée.
show-email = E-mail : { $addresses }
show-each = Chaque adresse reçoit un message à part.
show-no-email = E-mail : non renseigné.
show-web-form = Formulaire sur son site web : adresse de la page non renseignée.
show-web-form-at = Formulaire sur son site web : { $url }
show-phone = Téléphone : { $numbers }
show-fax = Télécopie : { $numbers }
show-x = X : { $handle }
show-verified = Coordonnées vérifiées le { $day }.
show-verified-stale = Coordonnées vérifiées le { $day }, il y a plus d’un an : contrôlez-les avant l’envoi.
show-unverified = Coordonnées jamais vérifiées : contrôlez-les avant l’envoi.
show-kinds = Peut s’écrire comme :
show-kind = --kind { $kind } : { $name }
show-kind-to = à { $recipients }
show-kind-country = au sujet de cet État : { $country }
show-kind-people = au sujet de { $people }
show-kind-law = se fonde sur { $law }
show-kind-thanks = remercie et ne demande rien ; aussi pour une action clôturée
show-kind-reminder = rappelle une lettre précédente (--sent JOUR, ou comme l’a notée « appeal done »)
show-kind-joint = signée par une organisation (--organisation NOM) ou par plusieurs personnes (--signatories FICHIER)
show-sources = Sources :
show-source = { $title }
show-source-published = { $title }, { $day }

## Action : ce qu’elle dit d’elle-même

show-number = Numéro : { $number }.
show-index = Index : { $index }.
show-number-index = Numéro : { $number }. Index : { $index }.
show-follows = Elle fait suite à une action antérieure : { $title } ({ $id }).
show-followed = Une action ultérieure y fait suite : { $title } ({ $id }).
show-background = Informations complémentaires :
error-follows = Il n’y a pas d’autre action « { $id } » à laquelle celle-ci puisse faire suite.
error-reason = Un motif est donné, mais l’action n’est pas suspendue.
hint-reason = Écrivez status = "paused" pour que les lettres soient refusées, ou retirez reason.
