## Rules

rule-full-name = Le nom complet « { $name } » ne figure pas dans la lettre.
rule-full-name-hint = Utilisez {"{"} $person {"}"} dans l’un des paragraphes de l’action.
rule-demands-missing = La demande « { $demand } » ne figure pas dans la lettre.
rule-demands-other = La demande « { $demand } » figure dans la lettre, mais n’appartient pas à ce type de document.
rule-demands-hint = Comparez le modèle de ce type de document avec templates/letter.md.hbs, et les demandes de ce type avec celles de l’action.
rule-signed = La lettre n’indique pas votre adresse (numéro et rue).
rule-signed-hint = Ajoutez --address : les autorités répondent aux personnes qu’elles peuvent joindre. Si vous avez des liens avec le pays concerné, --privacy place signe seulement de vos initiales et de votre lieu de résidence.
rule-place = Votre propre texte contient « { $text } ». Vous signez seulement de vos initiales et de votre lieu de résidence, et cela révélerait qui écrit.
rule-place-hint = Merci de le retirer de votre propre texte.
rule-danger = Vous vivez dans l’État que vise cette action ({ $country }), et la lettre porterait votre nom complet. Ceux qui détiennent des personnes lisent et conservent ce qu’ils reçoivent ; elle pourrait vous mettre en danger, vous, votre famille et la personne pour qui vous écrivez.
rule-danger-hint = Signez seulement de vos initiales et de votre lieu de résidence : --privacy place. Qui a pesé le risque et veut malgré tout signer de son nom complet en décide personnellement : --allow danger.
rule-danger-row = Cette personne vit dans l’État que vise l’action ({ $country }), et la ligne signe du nom complet, ce qui pourrait la mettre en danger. Écrivez « lieu » dans la colonne « confidentialité » ; « oui » dans la colonne « danger » est réservé à qui l’a demandé personnellement.
rule-danger-consented = Une personne qui vit dans l’État visé ({ $country }) signe de son nom complet, car sa ligne dit « oui » dans la colonne « danger ». Assurez-vous qu’elle l’a demandé elle-même.
rule-personal = La lettre ne contient aucune ligne écrite avec vos propres mots.
rule-personal-hint = Ajoutez --note "…" : une lettre écrite avec ses propres mots a plus de poids.
rule-own-language-note = Vos propres mots sont dans une autre écriture que la lettre.
rule-own-language-note-other = Vos propres mots semblent être dans une autre langue que celle de la lettre : { $language }.
rule-own-language-profession = Votre profession, « { $text } », est dans une autre écriture que la lettre.
rule-own-language-hint = Écrivez-la dans la langue de la lettre, ou faites-la traduire ; sinon, ne l’indiquez pas.
rule-own-language-initials = Les initiales « { $text } » sont dans une autre écriture que la lettre.
rule-own-language-initials-hint = Un nom peut se transcrire de plusieurs façons : le programme ne le fait pas pour vous. Donnez-le tel que l’écrit la langue de la lettre : --name.
rule-forms-empty = La formule d’appel ou la formule de politesse est vide.
rule-forms-other = La formule de politesse reprend « { $title } », qui appartient à « { $message } », et non à la formule d’appel de cette lettre.
rule-forms-hint = Formule d’appel et formule de politesse vont ensemble : voyez les messages salutation-… de letter.ftl.
rule-language = L’action n’admet pas de lettres dans la langue « { $language } ».
rule-language-preferred = Les destinataires préfèrent « { $language } », langue dans laquelle l’action n’a pas encore de textes. Les lettres s’écrivent en { $written }.
rule-language-none = L’action n’a de textes dans aucune langue : aucune lettre ne peut être écrite.
rule-language-preferred-hint = Les textes de l’action dans cette langue se trouvent dans locales/{ $language }/actions/{ $action }.ftl. « appeal locale new { $language } » commence une langue que le programme n’a pas.
rule-deadline-over = La date limite pour écrire était le { $last } ; nous sommes le { $today }.
rule-deadline-over-hour = La date limite pour écrire était le { $last }, à { $hour } ; nous sommes le { $today }.
rule-deadline-hour = Les lettres sont attendues jusqu’à { $hour } le { $last }, selon ce fuseau horaire.
rule-deadline-early = L’action a été lancée le { $issued } ; nous sommes le { $today }.
rule-deadline-hint = Cherchez une action plus récente. --today permet d’écrire à une autre date.
rule-dates-to-come = La date « { $name } » ({ $day }) est postérieure à la date de la lettre, le { $today }.
rule-dates-to-come-hint = Corrigez la date dans le fichier de l’action. Si elle est annoncée (une audience, une exécution), ajoutez "{ $name }" à planned = [...]. --today permet d’écrire à une autre date.
rule-dates-passed = La date « { $name } » ({ $day }) figure parmi les dates prévues, mais elle est déjà passée à la date de la lettre, le { $today }.
rule-dates-passed-hint = Renseignez-vous sur ce qui s’est passé. Racontez-le ensuite au passé dans chaque langue et retirez "{ $name }" de planned = [...], ou supprimez la date.
rule-dates-before-arrest = « { $name } » précède « arrested ».
rule-dates-before-arrest-hint = Comparez les deux dates avec la source. S’il en est ainsi parce que le procès a eu lieu par défaut, écrivez in-absence = true en tête de l’action.
rule-status-archived = L’action « { $action } » est archivée : les faits sont ceux de l’époque. Cherchez une action en cours avant tout envoi.
rule-status-paused = L’action « { $action } » est suspendue ; aucune lettre n’est écrite pour le moment. { $reason }
rule-status-paused-hint = Merci d’attendre, et de ne pas envoyer ce qui est déjà écrit. « appeal list » affiche les actions pour lesquelles on peut écrire.
rule-status-closed = L’action « { $action } » est clôturée ; il n’y a plus de lettres à écrire.
rule-status-closed-hint = « appeal list » affiche les actions pour lesquelles on peut écrire.
rule-stale-action = Les faits de l’action « { $action } » ({ $day }) remontent à plus d’un an.
rule-stale-action-undated = Aucune date de vérification n’est renseignée pour les faits de l’action « { $action } ».
rule-stale-recipient = Coordonnées vérifiées le { $day }, il y a plus d’un an : { $offices }.
rule-stale-recipient-undated = Coordonnées qui n’ont jamais été vérifiées : { $offices }.
rule-stale-hint = Contrôlez-les avant d’envoyer la lettre.
rule-newest-fact = Le fait le plus récent que l’on connaisse de l’action « { $action } » ({ $day }) remonte à plus d’un an.
rule-newest-fact-hint = Cherchez des nouvelles avant d’écrire : une libération, un transfert ou un procès ont pu avoir lieu depuis.
rule-source-kept =
    { $count ->
        [one] { $count } phrase de la source (sa ligne { $line }) figure encore ici en commentaire.
       *[other] { $count } phrases de la source figurent encore ici en commentaire ; la première est sa ligne { $line }.
    }
rule-source-kept-hint = Écrivez votre propre phrase et supprimez le commentaire avant de partager le cas.
rule-office-holder = La lettre nomme « { $name } », qui n’exerce peut-être plus cette fonction.
rule-office-holder-hint = Adressez la lettre à la fonction, sans nom.
rule-copies = Copies laissées de côté : { $offices }.
rule-copies-hint = Retirez --to pour écrire à tous les destinataires de l’action.
rule-own-sentences = Dix mots de suite sont ceux de la source : « { $text } ».
rule-own-sentences-hint = Dites-le avec vos propres mots ; les faits restent. Vous pourrez ensuite supprimer le commentaire qui garde cette phrase.
rule-placeholder = La lettre contient un blanc que personne n’a rempli : « { $text } ».
rule-placeholder-hint = Corrigez le message ou le modèle d’où il vient.
rule-placeholder-own = Votre propre texte contient « { $text } », qui ressemble à un blanc à remplir ; il figure tel quel dans la lettre.
rule-mailto-long = Certains programmes coupent un lien à { $limit } caractères. Ici, il en compte jusqu’à { $length } : { $offices }.
rule-mailto-long-hint = Comparez le message avec la lettre avant de l’envoyer.
rule-mailto-short = Un lien contient au plus { $limit } caractères ; avec toute la lettre il en compterait jusqu’à { $length }. Il contient la lettre brève, celle de --length short : { $offices }.
rule-mailto-short-hint = Lisez le message avant de l’envoyer. Pour la lettre entière, utilisez --format eml, ou collez-la : --copy en met le texte dans le presse-papiers.
rule-mailto-too-long = Un lien contient au plus { $limit } caractères ; avec toute la lettre il en compterait jusqu’à { $length }. Il ne contient donc que l’adresse et l’objet : { $offices }.
rule-mailto-too-long-hint = Collez le texte de la lettre dans le nouveau message : --copy le met dans le presse-papiers. Ou utilisez --format eml.

rule-one-page =
    { $lines ->
        [one] Dépasse la page de { $lines } ligne : { $offices }.
       *[other] Dépasse la page de { $lines } lignes au plus : { $offices }.
    }

rule-one-page-hint = Abrégez votre texte personnel : une lettre d’une page est lue.

rule-status-closed-outcome = L’action « { $action } » est clôturée. { $outcome } Merci ; il n’y a plus de lettres à écrire.

## Explication de chaque règle, avec « appeal explain CODE »
##
## explain-<code> dit en une phrase ce que la règle demande ; .why, .source (son origine) et .how (comment la respecter) l’expliquent.

cli-explain = Explique une règle : sa raison, son origine, comment la respecter
cli-explain-code = Le code entre crochets qui suit « erreur » ou « avertissement », par exemple demands ; sans code, toutes les règles sont énumérées
explain-why = Raison
explain-source = Origine
explain-how = Comment la respecter
explain-allow = --allow { $code } écrit tout de même la lettre, avec un avertissement.
explain-more = « appeal explain { $code } » en dit plus sur cette règle.
explain-each = « appeal explain CODE » en dit plus sur chacune de ces règles : { $codes }.
explain-listed = « appeal explain CODE » dit pourquoi une règle existe et comment la respecter.
explain-one-page = La lettre imprimée tient sur une page.
    .why = Une lettre d’une page est lue. D’une lettre plus longue, on lit le début, et les demandes sont à la fin.
    .source = Les guides de rédaction de lettres s’accordent là-dessus.
    .how = Abrégez vos propres mots ou les paragraphes de l’action. Avant cet avis, la page a déjà été réduite autant que la lisibilité le permet.
explain-full-name = Le nom complet de la personne figure dans la lettre, dans l’écriture de sa langue.
    .why = Les administrations classent les lettres par nom. Une lettre sans nom, ou avec un nom incomplet, ne rejoint aucun dossier.
    .source = Les guides de rédaction de lettres s’accordent là-dessus ; la graphie dans chaque écriture est celle de l’action.
    .how = Utilisez la variable de la personne dans l’un des paragraphes de l’action, et comparez le message de son nom avec la source.
explain-demands = Toutes les demandes du type de document figurent dans la lettre, et aucune autre demande de l’action.
    .why = Des lettres qui demandent la même chose pèsent ensemble. Une demande perdue, ou propre à un autre type de document, les affaiblit toutes.
    .source = L’action elle-même : elle dit ce qui est demandé.
    .how = Comparez le modèle de ce type de document avec celui des lettres, et ses demandes avec celles de l’action. L’ordre peut être choisi ; aucune ne peut être omise.
explain-signed = La lettre porte le nom et l’adresse postale de la personne qui l’écrit.
    .why = Les autorités répondent aux personnes qu’elles peuvent joindre ; une lettre sans adresse ne peut recevoir de réponse.
    .source = Les guides de rédaction de lettres s’accordent là-dessus, de même que sur l’exception pour les personnes qui ont des liens avec le pays.
    .how = Ajoutez --address. Si vous ou votre famille avez des liens avec le pays, signez seulement de vos initiales et de votre lieu de résidence : --privacy place.
explain-place = Qui signe seulement de ses initiales et de son lieu de résidence ne dit pas dans son propre texte qui il est : ni partie du nom, ni ligne de l’adresse, ni adresse e-mail.
    .why = Une lettre peut être copiée, transmise et conservée pendant des années. Un seul nom dans le texte annule les initiales de la signature.
    .source = Une règle propre à ce programme.
    .how = Retirez-le de votre propre texte. Si le mot trouvé n’est pas votre nom, « --allow place » laisse passer la lettre.
explain-danger = Qui vit dans l’État que vise l’action, ou auquel la lettre est adressée, signe seulement de ses initiales et de son lieu de résidence.
    .why = Un gouvernement qui détient des personnes apprend aussi par les lettres qui prend leur défense. Un nom complet et une adresse peuvent mettre en danger la personne qui écrit, sa famille et celle qui est entre ses mains.
    .source = Règle propre à ce programme. Les guides de rédaction de lettres conseillent aux personnes qui ont des liens avec le pays d’en dire moins sur elles-mêmes. Une action ou un État où l’on écrit sans danger le déclare, avec la raison (writing-within = "usual").
    .how = --privacy place ; dans une liste et parmi les signataires, « lieu » dans la colonne « confidentialité ». Qui a pesé le risque et veut malgré tout signer de son nom complet en décide personnellement : --allow danger, ou « oui » dans la colonne « danger » de sa propre ligne.
explain-personal = La lettre contient une ligne écrite avec ses propres mots.
    .why = Une lettre écrite avec ses propres mots a plus de poids que la copie d’un texte : elle montre que quelqu’un y a consacré du temps.
    .source = Les guides de rédaction de lettres s’accordent là-dessus.
    .how = Ajoutez --note "…" : qui vous êtes, ou pourquoi cette situation vous touche. Restez courtois dans le ton et ne parlez que de l’action.
explain-own-language = Les mots de la personne qui écrit sont dans la langue de la lettre, sa profession et ses initiales dans l’écriture de celle-ci.
    .why = Qui lit la lettre ne sait peut-être pas lire une autre écriture, et les mots qui ont le plus de poids ne lui disent alors rien.
    .source = Une règle propre à ce programme.
    .how = Écrivez la note et la profession dans la langue de la lettre ; signez des initiales du nom tel que cette langue l’écrit.
explain-forms = Formule d’appel et formule de politesse vont ensemble et conviennent à la fonction.
    .why = Une formule erronée passe pour de la négligence ou pour une offense, et la lettre est mise de côté.
    .source = Les usages de la correspondance officielle dans chaque langue ; en français, la formule de politesse reprend la formule d’appel.
    .how = Corrigez les messages salutation-… de letter.ftl : chacun a la formule de politesse qui lui correspond.
explain-language = La langue est l’une de celles de l’action, ou toute langue complète si l’action le permet.
    .why = L’action indique les langues que lisent ses destinataires. Une lettre en deux langues n’est la lettre de personne.
    .source = L’action elle-même.
    .how = Choisissez l’une de ses langues avec --lang ; « appeal show ACTION » les affiche.
explain-deadline = La date n’est ni postérieure au dernier jour de l’action, ni antérieure à son lancement.
    .why = Passé ce jour, l’action peut être dépassée : la personne peut avoir été libérée ou transférée, les demandes peuvent avoir changé. Une lettre pourrait alors nuire.
    .source = L’action elle-même : elle indique son dernier jour.
    .how = Cherchez une action plus récente pour la même personne. --today permet d’écrire à une autre date.
explain-dates = Aucun jour que la lettre présente comme passé n’est postérieur au jour où elle est écrite, et aucun de ceux qu’elle annonce comme à venir ne lui est antérieur.
    .why = Une lettre qui raconte un fait avant qu’il n’ait eu lieu, ou qui annonce comme à venir une exécution déjà accomplie, est au mieux fausse, et peut être cruelle pour qui la lit.
    .source = Ce programme.
    .how = Corrigez la date dans le fichier de l’action ; inscrivez ce qui est annoncé dans planned = [...] ; une fois la date passée, réécrivez les textes. --today permet d’écrire à une autre date.
explain-status = On n’écrit pas pour une action clôturée ou suspendue, sauf pour remercier après une clôture ; pour une action archivée, on écrit, avec une note.
    .why = Quand une action est terminée, d’autres lettres n’aident personne et peuvent compromettre ce qui a été obtenu. Quand elle est suspendue, elles pourraient nuire aux personnes concernées.
    .source = La personne ou l’organisation qui tient l’action à jour : le statut figure dans son fichier.
    .how = Écrivez pour une autre action : « appeal list » affiche celles en cours. Si elle est archivée, cherchez d’abord une action actuelle.
explain-stale = Les coordonnées du destinataire et les faits de l’action ont été vérifiés depuis moins d’un an.
    .why = Les adresses changent et les faits sont dépassés. Une vieille adresse perd la lettre ; un fait ancien permet de répondre qu’il est faux.
    .source = Une règle propre à ce programme.
    .how = Comparez-les avec une source actuelle et inscrivez la date dans le fichier de l’action ou du destinataire.
explain-newest-fact = Un fait survenu au cours de la dernière année est connu.
    .why = Une lettre qui ignore une libération, une nouvelle condamnation ou un décès montre que personne ne s’est informé, et peut blesser ceux qu’elle défend.
    .source = Une règle propre à ce programme.
    .how = Cherchez des nouvelles à la source de l’action et auprès d’autres organisations. Ajoutez ensuite ce qui s’est passé, avec sa date, sous [dates] et dans les textes, ou bien clôturez l’action.
explain-office-holder = Personne n’est nommé qui puisse avoir quitté ses fonctions.
    .why = Une lettre adressée à un prédécesseur paraît négligée. Adressée à la fonction, elle parvient à qui l’exerce.
    .source = Une règle propre à ce programme : le titulaire n’est nommé que dans l’année qui suit le jour où son nom a été vérifié.
    .how = Écrivez à la fonction, sans nom, y compris dans vos propres mots ; ou vérifiez qui l’exerce et inscrivez la date.
explain-copies = Des copies vont à tous ceux que l’action désigne, y compris la mission dans le pays d’où l’on écrit.
    .why = Qui reçoit une copie demande ce qu’est devenue la lettre. Une mission rend compte à sa capitale.
    .source = L’action elle-même : elle désigne qui reçoit une copie.
    .how = Retirez --to, ou ajoutez les destinataires nommés.
explain-own-sentences = La lettre ne reprend jamais dix mots de suite du texte dont le cas a été tiré.
    .why = Les phrases d’une action publiée sont celles de son organisation, et une autorité qui les reçoit cent fois compte une seule lettre. Les faits sont libres ; leur formulation ne l’est pas.
    .source = Une règle propre à ce programme ; le droit d’auteur protège les phrases, pas les faits.
    .how = Rédigez de nouveau le paragraphe à partir des faits, sans regarder la source. La règle ne connaît la source que tant que ses phrases figurent en commentaire dans les fichiers du cas, comme les laisse « appeal action import ».
explain-placeholder = Il ne reste dans la lettre aucun blanc que personne n’a rempli.
    .why = « [votre nom] » dans une lettre montre qu’elle a été copiée sans être lue.
    .source = Les guides demandent de relire la lettre ; ce programme essaie chaque lettre avec des valeurs neutres.
    .how = Corrigez le message ou le modèle d’où vient le blanc. Dans votre propre texte, il reste tel quel.
explain-mailto-length = Le lien mailto est assez court pour les programmes qui l’ouvrent.
    .why = Certains programmes coupent les liens longs, et la fin de la lettre se perd sans un mot. Chaque lettre persane prend six caractères du lien.
    .source = Ce qu’acceptent les navigateurs et les logiciels de courrier ; mesuré.
    .how = Un lien qui dépasserait 2 000 caractères contient la lettre brève et, si elle est elle-même trop longue, l’adresse et l’objet seuls : le texte passe alors par le presse-papiers (--copy). Comparez le message avec la lettre avant de l’envoyer, ou utilisez --format eml, qui n’a pas de limite.

explain-source-kept = Aucune phrase de la source ne reste dans les fichiers d’un cas, même en commentaire.
    .why = Les phrases de la source appartiennent à leur auteur. Qui partage le cas partage aussi ses commentaires.
    .source = Une règle propre à ce programme.
    .how = Écrivez vos propres phrases, puis supprimez les commentaires « # source … ». « appeal pack --without-source » les laisse hors d’un paquet.

explain-own-address = Ce qui est envoyé l’est à soi-même : jamais à l’adresse d’un destinataire.
    .why = Un brouillon qui parviendrait à une autorité serait une lettre que personne n’a lue ni envoyée. Toute adresse d’un destinataire est refusée, quelle que soit sa graphie : celles de toutes les actions, celles que la boîte d’envoi garde de ses lettres et celles qui figurent dans l’en-tête de ses brouillons.
    .source = Ce programme.
    .how = Donnez votre propre adresse : --own, ou own = ["…"] sous [send] dans le fichier de réglages. Qui lit les brouillons les envoie, depuis sa propre messagerie.

## Règles sur la rédaction

rule-own-words-hint = Cela figure dans votre propre texte : dites-le autrement.
rule-facts = Aucun fait permettant d’identifier le cas ne figure avec sa date dans la lettre.
rule-facts-hint = Utilisez dans un paragraphe l’une de ces dates du cas : { $dates }.
rule-attributed = « { $word } » n’est rapporté que par une partie, et la phrase ne dit pas par qui : « { $sentence } »
rule-attributed-hint = Dites qui le rapporte. Les mots qui le disent sont dans le message attributing de rules.ftl.
rule-polite-insult = « { $word } » est une insulte.
rule-polite-jargon = « { $word } » relève de la polémique politique.
rule-polite-title = « { $word } » est un titre honorifique qui prend parti.
rule-polite-hint = Dites-le simplement. Ce qui est cherché se trouve dans le message { $list } de rules.ftl.
rule-law-unnamed = La lettre ne mentionne pas le droit que cite l’action : { $law }.
rule-law-unnamed-hint = Le message law-basis le fait, dans le modèle des lettres.
rule-law-treaty = Ce pays ({ $country }) n’est pas partie à « { $treaty } » : aucune demande ne peut s’y appuyer.
rule-law-treaty-of = D’après les données du { $day } ({ $source }), ce pays ({ $country }) n’est pas partie à « { $treaty } » : aucune demande ne peut s’y appuyer.
rule-law-hint = Retirez cette mention et citez le droit qui lie l’État.
rule-law-article =
    { $last ->
        [0] « { $law } » n’existe pas : cet instrument n’a pas d’article de ce numéro qui puisse être cité.
        [one] « { $law } » n’existe pas : cet instrument a { $last } article.
       *[other] « { $law } » n’existe pas : cet instrument a { $last } articles.
    }
rule-law-article-hint = Cherchez le numéro dans le texte de l’instrument.
rule-request-late = Les remerciements (« { $thanks } ») précèdent la demande.
rule-request-late-hint = Placez-les à la fin : en tête, ils semblent porter sur une chose déjà faite.
rule-request-reply = La lettre ne demande pas de réponse.
rule-request-reply-hint = Le message reply de letter.ftl le fait, dans le modèle des lettres.
rule-persian-letter = « { $found } » contient une lettre de l’alphabet arabe. Le persan écrit ی, ک et هٔ.
rule-persian-digit = « { $found } » contient des chiffres qui ne sont pas les chiffres persans.
rule-persian-punctuation = « { $found } » contient un signe de l’écriture latine. Le persan a ، ؛ ؟
rule-persian-space = « { $found } » a une espace devant le signe.
rule-persian-joiner = Il manque à « { $found } » la demi-espace (ZWNJ) : elle se place après می et نمی, et devant ها.
rule-persian-ezafe = « { $found } » écrit l’ézafé autrement que le reste : après un ه muet, on écrit هٔ.
explain-facts = Au moins un fait permettant d’identifier le cas figure avec sa date dans la lettre : l’arrestation, la condamnation, une convocation.
    .why = La personne qui lit la lettre retrouve ainsi le dossier, et voit que le signataire connaît le cas.
    .source = Les guides de rédaction de lettres s’accordent là-dessus.
    .how = Utilisez dans un paragraphe l’une des dates du fichier du cas (arrested, detained, summoned, charged, tried, sentenced).
explain-attributed = Ce qu’une seule partie rapporte (des tortures, des aveux forcés) est dit comme le dit la source : « il a déclaré », « selon les informations disponibles ».
    .why = Une lettre qui affirme plus que n’en sait sa source est vite écartée, et peut se retourner contre la personne qu’elle défend.
    .source = Les guides de rédaction de lettres s’accordent là-dessus ; ce qu’une seule partie rapporte est indiqué par le fichier du cas, sous attributed.
    .how = Dites dans la même phrase qui le rapporte. Les mots qui comptent sont ceux du message attributing de rules.ftl.
explain-polite = La lettre ne contient ni insulte, ni jargon politique, ni titre honorifique qui prenne parti.
    .why = La lettre doit toucher qui la lit. Une insulte ne touche personne, et la personne défendue peut en payer le prix.
    .source = Les guides de rédaction de lettres s’accordent là-dessus ; chaque langue a ses propres listes, dans rules.ftl.
    .how = Dites-le simplement. Une insulte empêche la lettre ; le jargon et les titres donnent un avertissement. Si le mot n’est pas une insulte dans son contexte, --allow polite le laisse passer.
explain-law = La lettre mentionne le droit que cite l’action, des articles qui existent et aucun traité auquel l’État n’est pas partie.
    .why = On peut demander à un État de tenir ses engagements. Celui qu’il n’a jamais pris lui offre une réponse facile.
    .source = Les guides de rédaction de lettres s’accordent là-dessus ; les traités auxquels un État est partie figurent dans actions/law/parties.toml, dans actions/states et dans l’action, avec leur date et leur source.
    .how = Gardez la phrase sur le droit, et retirez le traité.
explain-request = La demande précède les remerciements, et la lettre sollicite une réponse.
    .why = Des remerciements placés en tête laissent croire que tout est fait. Une lettre qui sollicite une réponse est classée parmi celles qui l’attendent.
    .source = Les guides de rédaction de lettres ; pour la réponse, une règle propre à ce programme.
    .how = Gardez l’ordre du modèle des lettres : faits, demandes, réponse, remerciements.
explain-persian-text = Le persan s’écrit avec les lettres, les chiffres et les signes persans, avec la demi-espace là où il la faut, et avec un seul ézafé.
    .why = Une lettre pleine de négligences semble écrite par une machine ou par quelqu’un qui ignore la langue.
    .source = L’orthographe du persan.
    .how = Un clavier persan a tout cela ; la demi-espace (ZWNJ) s’y fait le plus souvent avec Maj et la barre d’espace. Les noms et les adresses en écriture latine restent tels quels.

rule-silence = La carte dit « { $word } », ce qui pourrait nuire à la personne qui la lit.

rule-silence-hint = Retirez-le de card.ftl ou du modèle de la carte.

rule-silence-own = Dans ce que vous ajoutez figure « { $word } », ce qui pourrait nuire à la personne qui lit la carte.

rule-silence-own-hint = De simples vœux valent mieux : rien sur le cas, les prisons et les tribunaux, les organisations, la politique ou les droits humains ; ni chiffres, ni liens, ni mots-dièse.

rule-withhold = « { $word } » parle de ce que l’action passe sous silence ({ $topic }) : « { $sentence } »

rule-withhold-hint = Retirez-le des textes de l’action. Si cela peut être dit, retirez « { $topic } » de withhold dans le fichier de l’action.

rule-withhold-own = Dans votre propre texte, « { $word } » parle de ce que l’action passe sous silence ({ $topic }) : « { $sentence } »

rule-withhold-own-hint = Merci de ne pas le mentionner, même si on le sait par ailleurs : les personnes concernées n’ont pas consenti à ce que ce soit dit.

rule-withhold-name = L’action tait un nom, et votre propre texte part sans être relu.

rule-withhold-name-hint = Relisez-le : ni nom, ni surnom, ni compte, ni rien d’autre ne doit révéler de qui il s’agit.

rule-post-length = Un message compte { $length } caractères selon { $network }, et { $limit } tiennent : il contient un mot trop long pour être coupé.

rule-post-length-hint = Raccourcissez le mot ; ou c’est un lien que le réseau ne raccourcit pas.

explain-silence = Une carte à une personne détenue ou à sa famille exprime de simples vœux : aucune organisation, aucun fait du cas, ni politique, ni droits humains, ni relations extérieures.
    .why = Les cartes sont lues par les gardiens avant d’être remises. Un mot de trop peut coûter à la personne qui la reçoit une visite, un appel, ou davantage.
    .source = Les guides pour écrire aux personnes détenues s’accordent là-dessus. Les mots cherchés sont dans rules.ftl ; la liste de chaque langue vaut pour toutes les cartes, de même que les demandes, le droit, les fonctions et les noms du cas.
    .how = Exprimez des vœux, parlez du printemps et du quotidien. Une image ne montre ni personnes ni alcool.

explain-withhold = Rien n’est dit de ce que l’action passe sous silence : son fichier indique quoi, par exemple un nom, la maladie, la famille ou la foi.
    .why = Ce qui est dit d’une personne détenue peut être utilisé contre elle et contre sa famille. Qui consent à la publication d’un cas ne consent pas à ce que tout soit dit.
    .source = La personne ou l’organisation qui tient l’action à jour : ce qui est passé sous silence figure dans son fichier, sous withhold. Les mots cherchés sont les messages withhold-… de rules.ftl et ceux du fichier de l’action elle-même.
    .how = N’en parlez pas, ni dans la lettre ni dans votre propre texte. Si le mot trouvé n’en révèle rien, « --allow withhold » laisse passer la lettre.

explain-post-length = Un message tient dans ce que permet son réseau : 280 sur X, où la plupart des lettres comptent pour un, les émojis et beaucoup de signes pour deux, les liens pour 23 ; 500 sur Mastodon ; 300 sur Bluesky.
    .why = Un message trop long ne peut pas être publié.
    .source = La façon de compter de chaque réseau : twitter-text pour X, les serveurs de Mastodon, le protocole de Bluesky.
    .how = Un texte plus long devient de lui-même un fil. Seul un mot plus long qu’un message entier doit être raccourci.
