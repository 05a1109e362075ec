## Help of the command line

cli-heading-usage = Utilisation :
# The program puts the colon behind these headings; the no-break space before it must stand here.
cli-heading-commands = Commandes{"\u00A0"}
# allow(same-as-source): the same word in French
cli-heading-arguments = Arguments{"\u00A0"}
# allow(same-as-source): the same word in French
cli-heading-options = Options{"\u00A0"}
cli-heading-writer = À propos de vous{"\u00A0"}
cli-heading-letter = Ce que dit la lettre{"\u00A0"}
cli-heading-print = Papier et enveloppes{"\u00A0"}
cli-heading-more = Pour les cas particuliers{"\u00A0"}
# allow(same-as-source): several are the same word in French
cli-value =
    .sheet = FEUILLE
    .heading = EN-TÊTE
    .column = COLONNE
    .action = ACTION
    .character = CARACTÈRE
    .code = CODE
    .command = COMMANDE
    .country = PAYS
    .date = AAAA-MM-JJ
    .days = JOURS
    .email = ADRESSE
    .file = FICHIER
    .folder = DOSSIER
    .form = FORME
    .formats = FORMATS
    .gender = GENRE
    .host = SERVEUR
    .how = MANIÈRE
    .id = ID
    .ids = IDS
    .key = CLÉ
    .kind = TYPE
    .lang = LANGUE
    .length = LONGUEUR
    .line = LIGNE
    .minutes = MINUTES
    .name = NOM
    .network = RÉSEAU
    .number = NUMÉRO
    .occasion = OCCASION
    .options = OPTIONS
    .order = ORDRE
    .other = AUTRE
    .outbox = BOÎTE
    .paper = PAPIER
    .path = CHEMIN
    .port = PORT
    .recipient = DESTINATAIRE
    .row = LIGNE
    .shell = SHELL
    .size = FORMAT
    .state = ÉTAT
    .text = TEXTE
    .town = VILLE
    .unit = DURÉE
    .user = UTILISATEUR
    .way = VOIE
    .where = OÙ
    .workspace = ESPACE
cli-about = Des lettres pour les actions urgentes : courtoises, exactes et prêtes à envoyer.
cli-about-after =
    Une première lettre :
      appeal list
      appeal write
    « appeal COMMANDE --help » en dit plus sur une commande.
cli-arg-workspace = Dossier contenant actions/, templates/ ou locales/, ou paquet, qui vient recouvrir le contenu intégré ; à défaut, celui de la variable APPEAL_WORKSPACE, ou le dossier courant s’il contient locales/l10n.toml
cli-arg-today = Date de rédaction, au lieu de celle de l’ordinateur
cli-arg-help = Afficher cette aide
cli-arg-version = Afficher la version
cli-arg-json = Afficher le résultat en JSON, pour les scripts
error-cli = Impossible de comprendre la ligne de commande.
error-cli-unknown-argument = « { $argument } » est inconnu ici. (Une valeur de plusieurs mots se met entre guillemets droits.)
error-cli-unknown-command = Il n’y a pas de commande « { $command } ».
error-cli-no-command = Il manque une commande.
error-cli-no-value = Il faut une valeur pour « { $argument } ».
error-cli-value = « { $value } » n’est pas une valeur possible pour « { $argument } ».
error-cli-missing = Il manque « { $argument } ».
error-cli-conflict = « { $argument } » et « { $other } » ne vont pas ensemble.
error-cli-utf8 = Un argument n’est pas en UTF-8.
hint-cli-help = « appeal --help » liste les commandes, « appeal COMMANDE --help » les options de l’une d’elles.
hint-cli-date = Écrivez la date sous la forme année-mois-jour : 2016-01-20.

## Kinds

cli-heading-together = Signer ensemble

## Aide de batch, outbox, check, log

cli-arg-encoding = L’encodage de la liste, s’il n’est pas reconnu : utf-16le, windows-1252, windows-1256, …
cli-arg-delimiter = Ce qui sépare les cellules de la liste, si ce n’est pas reconnu : « ; » ou tab
cli-arg-column = Ce que contient une colonne, par son en-tête : name="Quel est votre nom ?" ; avec none= elle est ignorée
cli-arg-remember = Garder ce que disent --column, --sheet et --header-row dans un fichier à côté de la liste, pour la prochaine fois
cli-arg-sheet = La feuille à lire d’un tableur, par son nom ou son numéro
cli-arg-header-row = La ligne des en-têtes, si elle n’est pas reconnue
cli-arg-hidden = Lire aussi les feuilles et les lignes masquées
cli-arg-outbox = La boîte d’envoi

## Envoi : aide

cli-heading-server = Le serveur de messagerie

## Messages et cartes

cli-heading-public = Messages et cartes

## Ce qui est conservé sur les personnes, et comment l’oublier

cli-arg-yes = Ne pas poser de question
cli-arg-dry-run = Montrer ce qui serait supprimé, sans rien supprimer
