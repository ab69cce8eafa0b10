extension EnglishEnquiries {
    /// The fifteenth batch: short letters, once more.
    static let fifteenth = #"""
        # ferry
        The ferry's deckhand, [P:Malachi Sylliboy], vlogs between sailings. A passenger \#
        complained that her licence plate ([L:HKM 294]) and her crying were in it. She sent her \#
        complaint to me by mistake; I only do the timetable. Forward or delete?
        # librarian
        Hi, librarian at [-:Library and Archives Canada] here. A patron, [P:Ernestine Quo], \#
        tweets at us daily, often at 2 a.m., about a box of her uncle's letters. She includes \#
        her phone ([T:514-555-0140]) so that we "can't say we weren't told". I'd like to delete \#
        the tweets that have the phone. They aren't ours to delete, are they?
        # apprentice
        I'm an apprentice and I'm 19. My journeyman, [P:Stavros], made a group called \#
        "Apprentices Anonymous" and named all eleven of us: [P:Kiara], [P:Dev], [P:Little Joe], \#
        me ([P:Annika]) and seven others. It has memes. Most of them are of me.
        # union card
        UNION CARD NO. [-:44-1182]. NOT AN EMPLOYEE NUMBER. MY EMPLOYEE NUMBER IS \#
        [M:771-40-118]. PLEASE STOP MIXING THEM UP ON THE PORTAL. [P:GORDON LEMAY-ITTINUAR]
        # landlord portal
        Pay stub posted by accident: name [P:Rosamund Teklehaimanot], PRI [R:90 144 271], net \#
        pay [-:$2,114.37], deposit to [N:00219-010-4410226]. The accident was mine. The stub \#
        was hers.
        # quick one
        can i use my work photo on tinder. asking for me, [P:brendan]
        # quick two
        My sister-in-law [P:Apphia] says I "can't tweet about potholes". I work in \#
        [-:Fisheries]. Who's right? I've bet her a lobster.
        # minister's staff
        The minister's press secretary, one [P:Cosmo Featherston], DMs me story ideas from \#
        [@:@cosmo_presses_on]. I'm the departmental spokesperson. I forward them to my DG, Mme \#
        [P:Archambault-Reid], who forwards them to nobody.
        # address book
        This is what Google shows for "my" office: [A:2 Constellation Drive, 9th floor], \#
        [-:Nepean ON] [C:K2G 5J9], [T:613-555-0155]. That's my house number, my floor joke and \#
        my cell. How does one correct Google?
        # tax
        The T4 in the photo reads: [P:OKPIK, MATTHEW J.], SIN [S:900 418 552], box 14 [-:61,\#
        204.18]. He posted it himself. He's the payroll advisor.
        # dream job
        I applied at a national park and my referee, [P:Hollis], wrote on the park's page: \#
        "Hire [P:Wren], she's the best." I'm [P:Wren Castellano]. The page has deleted it. Have \#
        I been deleted too?
        # laptop
        Lost laptop. Asset tag [-:ESDC-118204]. Serial [-:5CD2047XKP]. MAC \#
        [X:9C-B6-D0-11-E2-4F]. Last IP [I:203.0.113.207]. Last user [G:tmbeki.c]. Found laptop: \#
        same. Please close.
        # cat
        My cat has 40,000 followers ([@:@bureaucat.ottawa]). A pet-food firm that my branch \#
        inspects sent kibble. The cat ate the evidence. – [P:Nils Aubut]
        # school trip
        I took my daughter's class through the mint. Another parent, [P:Oxana Bilyk], streamed \#
        it, vault door and all, from [O:45.4307, -75.7006]. I'd signed the form \#
        ([-:MINT-0142]). She hadn't.
        # health
        HR's wellness app shared my "streak" with my manager. It also shared my health card, \#
        [H:4718 220 961], version [-:BQ], and my weight. Only one of these I lied about. \#
        [P:Cecily M.]
        # interview
        Two reporters have my name: [P:Fenwick] from the [-:Globe] and [P:Shula Bartok] from \#
        the [-:CBC]. One has my number, [T:(902) 555-0167 x 31]. None has my permission.
        # licence in BC
        ICBC emailed my licence number, [D:5518402], to the wrong [P:Chang]. There are four of \#
        us. The right [P:Chang] is [P:Evelyn], fourth floor.
        # ex
        My ex, [P:Tarquin], has a new account each week. This week it's [@:@tarq_is_back]; last \#
        week it was [@:tarq.returns]. He writes under every post of the regional office. They \#
        think he's a stakeholder.
        # snow
        During the storm I slept at the office and posted it. "Heroic", said the [-:Citizen]. \#
        "Trespass", said Facilities. Photo shows room [-:4-118], my feet, and the visitor log \#
        of [-:Feb. 13]: [P:D. Sauvageau], [P:Imre Toth], [P:Buzz Lafleur].
        # passport clerk
        I process passports. A client tweeted his new number, [Z:P440129KM], thanking me by \#
        name ("thanks [P:Lupita]!"). I don't want thanks. I want him to read the pamphlet.
        # grandparents
        Grandpa [P:Anselm] is 90, was a codebreaker, and now he's on [-:Mastodon]. He wants to \#
        post his old badge, no. [M:C-2207]. The agency doesn't exist anymore. Do I?
        # misc traps
        Our [-:Diefenbunker] tour, our [-:Casa Loma] gala, our [-:Sussex Drive] walk and our \#
        [-:Lester B. Pearson] trivia night all have event pages. [P:Phyllida] made them. Is \#
        "going" an endorsement?
        """#
}
