extension FrenchEnquiries {
    /// The fifteenth batch: short letters, once more.
    static let fifteenth = #"""
        # traversier
        Le matelot du traversier, [P:Malick Guimond], filme entre deux traversées. Une \#
        passagère se plaint qu'on y voie sa plaque ([L:P44 HMR]) et ses larmes. Sa plainte est \#
        arrivée chez moi par erreur; je ne fais que l'horaire.
        # bibliothécaire
        Allô, bibliothécaire ici. Une usagère, [P:Ernestine Kouassi], nous écrit chaque nuit \#
        sur Twitter au sujet d'une boîte de lettres de son oncle. Elle y met son téléphone \#
        ([T:514-555-0141]). J'aimerais effacer ces messages, mais ils sont à elle, non?
        # apprentie
        Je suis apprentie. Mon compagnon, [P:Stavros], a créé un groupe et nous a nommés tous \#
        les onze : [P:Kiara], [P:Dave], [P:Ti-Jo], moi ([P:Annick]) et sept autres. Il y a des \#
        mèmes. Surtout de moi.
        # carte syndicale
        CARTE SYNDICALE [-:44-1182]. CE N'EST PAS MON MATRICULE. MON MATRICULE EST LE \#
        [M:771-40-118]. CESSEZ DE LES CONFONDRE SUR LE PORTAIL. [P:GASTON LEMAY-ITTINUAR]
        # talon de paye
        Talon de paye publié par accident : [P:Rosemonde Teklehaimanot], CIDP [R:90 144 271], \#
        net [-:2 114,37 $], dépôt au [N:00219-815-4410226]. L'accident est de moi, le talon est \#
        d'elle.
        # vite
        je peux tu mettre ma photo de job sur tinder. cest pour moi. [P:brandon]
        # vite 2
        Ma belle-sœur [P:Apolline] dit que je ne peux pas « gazouiller sur les nids-de-poule ». \#
        Je travaille à [-:Pêches et Océans]. Qui a raison? On a gagé un homard.
        # cabinet
        L'attaché de presse de la ministre, un dénommé [P:Côme Fontaine-Haddad], m'écrit en \#
        privé sous [@:@come_presse]. Je suis porte-parole. Je fais suivre à ma DG, Mme \#
        [P:Archambault], qui ne fait suivre à personne.
        # adresse
        Voici ce que Google affiche comme « mon » bureau : [A:2, promenade de la Constellation, \#
        9e étage], [-:Gatineau] [C:J9A 3K7], [T:819-555-0156]. C'est mon numéro civique. \#
        Comment corrige-t-on Google?
        # impôt
        Le T4 sur la photo se lit ainsi : [P:OKPIK, MATHIEU J.], NAS [S:900 418 552], case 14 \#
        [-:61 204,18]. Il l'a publié lui-même. Il est conseiller en rémunération.
        # emploi de rêve
        J'ai postulé dans un parc et ma référence, [P:Hélori], a écrit sur la page du parc : « \#
        Engagez [P:Wendie], c'est la meilleure. » Je suis [P:Wendie Castellan]. La page a tout \#
        effacé.
        # portable
        Portable perdu. Étiquette [-:EDSC-118204]. MAC [X:9C-B6-D0-11-E2-4F]. Dernière adresse \#
        IP : [I:203.0.113.207]. Dernier utilisateur : [G:tmbeki.c]. Portable trouvé : le même.
        # chat
        Mon chat a 40 000 abonnés ([@:@minou.dottawa]). Une firme que ma direction inspecte lui \#
        a envoyé des croquettes. Il a mangé la preuve. – [P:Nil Aubut]
        # sortie
        J'ai fait visiter la Monnaie à la classe de ma fille. Une mère, [P:Oksana Bilyk], a \#
        tout diffusé, porte de la voûte comprise, depuis [O:45.4307, -75.7006]. J'avais signé \#
        le formulaire ([-:MINT-0142]). Pas elle.
        # santé
        L'application de mieux-être a donné à mon gestionnaire ma carte d'assurance maladie, \#
        [H:MASC 8461 0912], et mon poids. Je n'ai menti que sur l'un des deux. [P:Cécilie M.]
        # journalistes
        Deux journalistes ont mon nom : [P:Fenouillet], du [-:Devoir], et [P:Shula Bartok], de \#
        [-:Radio-Canada]. L'un a mon numéro, [T:418 555-0167, poste 31]. Aucun n'a ma \#
        permission.
        # permis
        La SAAQ a envoyé mon numéro de permis, [D:N2604-130590-05], au mauvais [P:Nguyen]. Nous \#
        sommes quatre. La bonne, c'est [P:Évelyne], au quatrième.
        # ex
        Mon ex, [P:Tancrède], a un nouveau compte par semaine. Cette semaine, c'est \#
        [@:@tanc_revient]; la semaine passée, c'était [@:tanc.est.parti]. Il commente tout. Le \#
        bureau régional le prend pour une partie prenante.
        # tempête
        Pendant la tempête, j'ai dormi au bureau. « Héroïque », dit [-:Le Droit]. On voit le \#
        local [-:4-118], mes pieds et le registre du [-:13 février] : [P:D. Sauvageau], [P:Imre \#
        Toth], [P:Buzz Lafleur].
        # passeports
        Je traite des passeports. Un client a publié son nouveau numéro, [Z:P440129KM], et m'a \#
        remerciée (« merci [P:Lupita]! »). Qu'il lise plutôt le dépliant.
        # grand-père
        Grand-papa [P:Anselme], 90 ans, ancien décrypteur, est maintenant sur [-:Mastodon]. Il \#
        veut publier son vieil insigne, le no [M:C-2207]. L'organisme n'existe plus.
        # divers
        Notre soirée au [-:Diefenbunker], notre gala à la [-:Casa Loma], notre marche \#
        [-:promenade Sussex] et notre quiz [-:Lester-B.-Pearson] ont des pages. C'est \#
        [P:Philiberte] qui les a créées.
        """#
}
