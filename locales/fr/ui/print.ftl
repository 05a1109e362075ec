## Help of the command line

cli-labels = Imprimer les adresses des destinataires d’une action sur une planche d’étiquettes (pdf)
cli-labels-actions = Les identifiants des actions, tels que « appeal list » les affiche
cli-labels-country = Le pays d’où vous postez : son nom ou son code de deux lettres
cli-labels-lang = La langue des noms de fonctions ; sinon, celle du pays d’où vous postez
cli-labels-to = Ces destinataires seulement
cli-labels-copies = Combien d’étiquettes de chaque adresse ; sinon, 1
cli-labels-paper = a4 (3 × 8 étiquettes) ou letter (Avery 5160) ; sinon, celui du pays d’où vous postez
cli-labels-font = Une police, par le nom sous lequel elle est installée ou par son fichier ; plusieurs sont utilisées dans leur ordre
cli-labels-profile = Prendre le pays dans ce profil ; sinon, dans celui qui s’appelle default
cli-labels-out = Le fichier où vont les étiquettes ; - l’affiche
cli-labels-force = Remplacer le fichier s’il existe déjà

## Print

error-pdf = La page ne peut pas être composée.
error-docx = Le document ne peut pas être créé.
error-glyph = Les polices disponibles n’ont pas { $characters }, dans « { $text } ».
error-glyph-script = Les polices disponibles n’ont pas { $characters } (écriture : { $scripts }), dans « { $text } ».
hint-glyph = Supprimez-le, ou installez une police qui le possède, par exemple de la famille Noto, et indiquez-la avec --font.
hint-glyph-installed = Installées ici et complètes pour cela : { $fonts }. Indiquez-en une, par exemple : --font "{ $font }"
hint-glyph-together = Aucune police installée ici n’a tout cela ; celles-ci l’ont ensemble : { $flags }
error-font-unknown = Il n’y a pas de police « { $font } » sur cette machine.
error-font-unreadable = La police « { $font } » ne peut pas être lue.
error-font-file = Le fichier « { $file } » n’est pas celui d’une police.
hint-font-file = Les fichiers de polices se terminent par .ttf, .otf, .ttc ou .otc.
hint-font = Indiquez le nom que montrent les autres programmes, par exemple « DejaVu Serif » ; sans --font, les polices intégrées sont utilisées.
error-merge = --merge réunit des fichiers pdf, et pdf n’est pas parmi les formats.
hint-merge = Ajoutez --format pdf.
error-envelope-out = Les enveloppes sont des fichiers à part.
error-no-addresses = Aucune adresse postale n’est renseignée.
hint-no-addresses = « appeal show » indique ce qui est renseigné pour chaque destinataire.
print-needs-label = L’adresse est trop longue pour une enveloppe à fenêtre ; elle figure dans la lettre : { $offices }.
print-needs-label-hint = Utilisez une étiquette (« appeal labels ») ou une enveloppe (--envelope).
print-no-local-address = L’adresse dans sa propre écriture contient des caractères qu’aucune police disponible ne possède ; elle est imprimée en alphabet latin seulement : { $offices }.
print-no-local-address-hint = Écrivez à la main, au-dessus des autres, les lignes qu’indique « appeal show », ou nommez avec --font une police qui les possède.
print-typeface = La police « { $font } » est installée ici ; l’écriture arabe s’y lit mieux : --font "{ $font }", ou font = "{ $font }" sous [print] dans le fichier de réglages.
