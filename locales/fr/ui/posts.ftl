## Messages et cartes

error-kind-flag = { $flag } ne s’applique pas à « { $kind } ».
error-post-server = Un message sur Mastodon s’ouvre sur votre propre serveur, qui n’est pas indiqué.
hint-post-server = Ajoutez --server avec le nom de votre serveur, par exemple mastodon.example.
error-link = « { $found } » n’est pas un lien que les messages puissent montrer.
hint-link = Écrivez le lien entier : https://example.org/page
post-length = Message { $number } : { $length } sur { $limit } pour { $network }.
post-thread = C’est un fil : publiez le premier message, puis chacun en réponse au précédent.
post-paste = Collez-le sur { $network }, relisez-le et publiez-le vous-même.
post-open = Ouvrez le lien dans votre navigateur, relisez le message et publiez-le vous-même.
post-picture = Si vous ajoutez une image, voici son texte de remplacement : { $text }
error-card-nobody = Les cartes du type « { $kind } » pour « { $to } » ne saluent personne : { $why }.
hint-card-nobody = Une carte va à des personnes détenues dont le nom est connu, à leur famille (salutation = "card-family") ou à une organisation. Changez les destinataires de ce type, ou retirez-le.
card-not-many = « { $id } » est un groupe ou une communauté
card-not-organisation = « { $id } » est une organisation, qui n’a pas de famille
card-not-unnamed = aucun nom n’est donné pour « { $id } »
card-not-disappeared = on ne sait pas qui détient « { $id } », si bien qu’une carte ne peut aller qu’à la famille
card-not-matter = l’action ne porte pas sur des personnes
card-no-address = – Aucune adresse n’est connue. N’envoyez la carte que là où vous savez avec certitude qu’elle arrive, par exemple par l’intermédiaire de la famille.
card-print = Imprimez la carte en recto verso, retournée sur le bord court, et pliez-la au milieu.
card-nowruz = Le prochain Norouz est le { $day } ; le courrier met des semaines.
