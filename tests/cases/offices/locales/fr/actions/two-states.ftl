title = Ilan Exemplar menacé d’extradition pour ses articles
subject = { $person } – demande d’extradition
person-ilan = Ilan Exemplar
person-vera = Vera Exemplar
country-AQ = Pays A
    .of = du Pays A
    .in = au Pays A
    .envelope = Pays A
country-BV = Pays B
    .of = du Pays B
    .in = au Pays B
    .envelope = Pays B

opening = Je me permets de m’adresser à vous au sujet de { $person }, deux journalistes du Pays B qui ont été arrêtés au Pays A le { $arrested }.
facts = Le Pays B demande l’extradition d’Ilan Exemplar, qu’il accuse d’avoir offensé l’État dans son journal. Un tribunal doit examiner cette demande le { $hearing }. Vera Exemplar n’a été inculpée d’aucune infraction.
concern = L’un et l’autre ont demandé l’asile au Pays A et n’ont pas reçu de réponse.

demand-no-extradition = qu’Ilan Exemplar ne soit pas remis au Pays B
demand-release = que l’un et l’autre soient libérés, à moins d’être inculpés d’une infraction reconnue par le droit international

subject-requesting = { $person } – demande d’extradition présentée par votre gouvernement
opening-requesting = Je me permets de m’adresser à vous au sujet de { $person }, journaliste détenu au Pays A depuis le { $arrested }, dont votre gouvernement demande l’extradition.
facts-requesting = Il est accusé d’avoir offensé l’État dans son journal ; aucun autre chef d’accusation n’a été rendu public. Un tribunal du Pays A doit examiner la demande le { $hearing }.
demand-withdraw = que la demande d’extradition de { $person } soit retirée
demand-charges = que soient abandonnées toutes les accusations qui ne concernent que ses articles
