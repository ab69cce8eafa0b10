extension FrenchEnquiries {
    /// The fourth batch: forms of every type, traps of every class.
    static let fourth = #"""
        # nom inuit
        [P:Qaumajuq Aglukark] m'a demandé de publier du chant de gorge sur la page du musée. \#
        [P:Suzanne Aglukark-Petit] l'a enregistré. Faut-il le consentement des deux?
        # nom unique
        Mon étudiante, [P:Wambui], n'a qu'un nom. Les TI exigent un nom de famille, alors son \#
        profil GCconnex dit « [P:Wambui] SansNom ». Elle est vexée.
        # ordre vietnamien et chinois
        Les organisateurs sont [P:Phạm Minh Châu], [P:Li Xiaoming], [P:Ng Wai-Kit] et [P:Đặng \#
        Thị Lan]. [P:Xiaoming] s'occupe de WeChat. La politique vise-t-elle WeChat?
        # pendjabi
        [P:Manpreet Kaur Sidhu] et [P:Gurpreet Singh] se sont fait dire de ne pas porter le \#
        cordon du ministère dans leurs égoportraits. [P:Gurpreet] a refusé.
        # afrique de l'Ouest
        Mon voisin, [P:Abiodun Olatunji-Mensah], se présente comme commissaire scolaire. \#
        Puis-je mettre son affiche sur ma bannière Facebook? Sa femme, [P:Efua], me l'a \#
        demandé.
        # portugais et espagnol
        [P:Joaquim da Silva Ferreira] et [P:María del Carmen Ortega] ont publié le même mème le \#
        même jour. Coïncidence, dit [P:María del Carmen].
        # slave
        J'ai reçu une demande LinkedIn d'un fournisseur, [P:Zbigniew Szczepański]. Une autre, \#
        [P:Lioudmyla Ivanivna Chevtchouk], m'a envoyé du chocolat. Je n'ai rien accepté.
        # haïtien
        [P:Rose-Merline Jean-Baptiste], [P:Wilner Saint-Fleur] et [P:Dieudonné Pierre-Louis] \#
        animent la radio communautaire le samedi. [P:Wilner] y parle parfois du ministère.
        # abénaquis et innu
        L'aînée [P:Philomène Mestokosho] et son petit-fils [P:Uapush Vollant] ont ouvert la \#
        cérémonie. On l'a filmée sans leur demander. [P:Uapush] veut qu'on l'efface.
        # apostrophes et traits d'union
        [P:Siobhan O'Shaughnessy], [P:N'Deye Sow], [P:Jean-Marc D'Amours] et [P:Marie-Ève \#
        L'Écuyer] sont sur la photo; personne ne sourit.
        # fil de réponses
        Le mar. 12 mars 2024, [P:Winston Achebe] a écrit :|> Bonjour [P:Katia],|> Pourrais-tu \#
        le retirer?|> [P:Winston]|Non. [P:Katia]
        # deuxième fil
        > De : [P:Lorette Quesnel] [mailto:[E:l.quesnel@lmn-nml.gc.ca]]|> À : [P:Dev \#
        Patel-Roy]|> Je n'ai jamais dit ça.|Elle l'a dit. [P:Dev]
        # liste avec rôles
        Notre groupe :|- [P:Cédric Mbeki] (président)|- [P:Anya K.]|- le père [P:Lacombe]|- \#
        deux personnes de la GI-TI|- moi, [P:Capucine]|Qui peut gazouiller au nom du groupe?
        # notes de réunion
        Présents : [P:B. Ferland], [P:A. Oyelowo], [P:Fay], [P:Ti-Paul]. Absent : [P:Thomas]. \#
        Suivi : [P:Fay] demandera à l'Éthique pour l'infolettre. Prochaine rencontre le 14 mai, \#
        14 h, salle 3B.
        # slogan
        Une affiche dans notre ascenseur dit « Faites comme [P:Barnabé] : pensez avant de \#
        gazouiller ». [P:Barnabé], c'est moi. On ne m'a rien demandé.
        # proche aidante
        Je m'occupe de ma mère, [P:Évangéline Roussos], et je tiens un blogue là-dessus. Elle \#
        est née le [B:1er mai 1941]. Une lectrice a écrit à mon directeur, [P:Kevin \#
        Bellehumeur].
        # téléphones
        Les numéros qu'on m'a dit de donner : [T:1-844-555-0177], [T:613 555.0121, p. 4], \#
        [T:(867)555-0166], [T:+33 1 55 50 01 42], [T:5145550155]. Prenez le deuxième.
        # chiffres mêlés
        mon cell c'est le [T:huit un neuf 555 zéro un un sept], demandez [P:momo]
        # NAS
        NAS [S:046454286]. Le commis l'a lu tout haut : « [S:zéro quatre six, quatre cinq \#
        quatre, deux huit six] ». Puis il a gazouillé « le N.A.S. de quelqu'un commence par 0 \#
        mdr ».
        # adresses encore
        J'ai déménagé du [A:118, av. Gladstone, app. 4] au [A:2200, 11e Rang Ouest], \#
        Saint-Damien, [C:G0R 2Y0]. Le journal a imprimé « [A:118, avenue Gladstone] ». Le \#
        bureau reste à Place Bell.
        # poste restante
        Écrivez-moi : [A:C.P. 77, succ. Centre-ville], Rimouski [C:G5L 7B7]. Pas au bureau.
        # plaque
        Le camion de cuisine (plaque [L:FKD 4418]) est à moi. Permis no FT-2024-881, TVQ \#
        1022118841 TQ0001. Ma soeur [P:Ramona] le conduit quand je travaille.
        # permis
        Numérisés par erreur : permis de conduire [D:T6612-150288-04] du Québec, permis \#
        [D:B7712-09441-88102] de l'Ontario, permis [D:7712094] de la C.-B. Ce sont ceux de \#
        trois candidats.
        # santé
        RAMQ [H:LAVS 8107 1214], carte santé de l'Ontario [H:6620 118 904 QB], carte soleil \#
        [H:GAGM 7758 0319]. Le tout dans un chiffrier nommé sante_final_v2.xlsx.
        # banque
        Formulaire de dépôt direct : [N:10212-002-4471190]; chèque annulé no 118. Code SWIFT et \#
        IBAN [N:NL91 ABNA 0417 1643 00] pour ma pension. J'ai publié une photo de mon bureau \#
        avec ce formulaire.
        # employé
        Mon numéro d'employé est le [M:00418832] et mon insigne le [M:B7714]. Un gardien \#
        photographie les insignes pour Pinterest.
        # journal réseau
        Du journal : source [I:2001:db8:ff::1], mac [X:aabb.cc00.1122], utilisateur \#
        [G:svc_anya]. Billet INC0044121.
        # sessions
        J'ai ouvert la session [G:mquesnel] de la maison. Le compte partagé [G:lmn_social01] \#
        était actif aussi. Mon identifiant CléGC : [G:OursKoala1979].
        # pseudos
        Sur Bluesky, je suis [@:@levainfan.bsky.social]. Sur Discord, mon pseudo est \#
        [@:nids_de_poule]. Sur Twitch : [@:DameNidDePoule].
        # liens
        [U:https://vm.tiktok.com/ZMabc123/], \#
        [U:https://www.reddit.com/user/reine_nid_de_poule/comments/abc] et \#
        [U:https://medium.com/@lquesnel/pourquoi-1a2b]. Comparez \#
        https://www.reddit.com/r/Quebec et https://github.com/canada-ca.
        # coordonnées
        Le drone est resté à [O:60.7212° N, 135.0568° O] pendant une heure. C'est à 2,5 km de \#
        [O:N60°43.3' O135°03.4'].
        # marques
        [-:St-Hubert], [-:Jean Coutu], [-:Simons], [-:La Vie en Rose], [-:Johnson & Johnson] et \#
        [-:Marie-Claude Lortie Chocolats] suivent notre page.
        # lieux
        [-:Sainte-Agathe], [-:Saint-Félicien], [-:Percé], [-:Port-Cartier], [-:Mont-Joli] et \#
        [-:Lévis] sont de la tournée. [-:Victoriaville] non. [-:Chambly] a été coupée.
        # mots
        [-:Aurore] ou crépuscule, nos photos plaisent. [-:Claire] ou floue, l'image reste. \#
        [-:Pierre] tombale des bonnes idées, le comité a dit non. [-:Juste] avant midi, tout a \#
        planté. [-:Reine] du foyer, tu parles.
        # titres
        [-:Directrice générale], [-:Dirigeant principal de l'information], [-:Procureur de la \#
        Couronne], [-:Ministre des Finances], [-:Sergent d'armes] : lesquels peuvent avoir le \#
        crochet bleu?
        # événements
        On couvre [-:le jour du Souvenir], [-:la Saint-Patrick], [-:le Mardi gras], \#
        [-:Movembre], [-:la Sainte-Catherine] et [-:Bell Cause pour la cause]. Correct?
        # propre bavard
        ok genre si je mets un coeur sur une publication qui chiale contre la paye c'est tu de \#
        l'insubordination ou quoi. c'est pour le chum d'une amie mdr. pis masquer du monde \#
        c'est tu politique
        # propre officiel
        Comme suite à l'entrée en vigueur de la Directive le 1er avril 2020, et en référence à \#
        son paragraphe 4.1.12, veuillez confirmer si un balado préenregistré est un « produit \#
        de communication ». Direction : Services intégrés. Priorité : normale.
        # propre en capitales
        EST-IL VRAI QUE LES ÉMOJIS SONT VISÉS PAR LES LANGUES OFFICIELLES? MON ÉQUIPE UTILISE \#
        LE TACO. PERSONNE NE S'ENTEND SUR LE SENS. TRANCHEZ SVP.
        # propre avec majuscules
        Les Ressources humaines disent que les Communications décident; les Communications, que \#
        les Services juridiques décident; les Services juridiques sont « Absent » sur Teams. \#
        Notre publication sur la collecte de sang attend.
        # surnoms
        [P:Gros Tony], [P:Smitty] et le gars qu'on appelle [P:Professeur] jouent au poker en \#
        ligne durant le quart de nuit. [P:Smitty] (de son vrai nom [P:Clarence Smithers]) \#
        diffuse tout.
        """#
}
