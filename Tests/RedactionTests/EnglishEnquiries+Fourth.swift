extension EnglishEnquiries {
    /// The fourth batch: forms of every type, traps of every class.
    static let fourth = #"""
        # inuk name
        [P:Qaumajuq Aglukark] asked me to post throat singing on the museum's page. [P:Susan \#
        Aglukark-Petit] recorded it. Is consent needed from both singers?
        # one-name people
        My co-op student, [P:Wambui], goes by one name. IT insists on a surname for her \#
        GCconnex profile, so it says "[P:Wambui] NoLastName". She is upset.
        # vietnamese and chinese order
        The organisers are [P:Phạm Minh Châu], [P:Li Xiaoming], [P:Ng Wai-Kit] and [P:Đặng Thị \#
        Lan]. [P:Xiaoming] handles WeChat. Does the policy cover WeChat?
        # punjabi
        [P:Manpreet Kaur Sidhu] and [P:Gurpreet Singh] have both been told not to wear their \#
        department lanyards in selfies. [P:Gurpreet] refused.
        # west african
        My neighbour, [P:Abiodun Olatunji-Mensah], is running for school trustee. May I put his \#
        sign on my Facebook banner? His wife [P:Efua] asked.
        # portuguese and spanish
        [P:Joaquim da Silva Ferreira] and [P:María del Carmen Ortega] posted the same meme on \#
        the same day. Coincidence, says [P:María del Carmen].
        # slavic
        I got a LinkedIn request from a supplier, [P:Zbigniew Szczepański]. Another one, \#
        [P:Lyudmyla Ivanivna Shevchuk], sent chocolates. I accepted neither.
        # arabic
        [P:Umm Kulthum Haddad], [P:Abdul-Rahman al-Khatib] and [P:Noura bint Saleh] host the \#
        Eid livestream; I hold the camera. Overtime?
        # apostrophes and hyphens
        [P:Siobhan O'Shaughnessy], [P:N'Deye Sow], [P:Jean-Marc D'Amours] and [P:Ta'Quan Mills] \#
        are all in the photo, none of them smiling.
        # reply chain
        On Tue, 12 Mar 2024, [P:Winston Achebe] wrote:|> Hi [P:Katya],|> Could you take it \#
        down?|> [P:Winston]|No. [P:Katya]
        # second reply chain
        > From: [P:Loretta Quinney] [mailto:[E:l.quinney@lmn-nml.gc.ca]]|> To: [P:Dev \#
        Patel-Ross]|> I never said that.|She did say that. [P:Dev]
        # list with roles
        Our working group:|- [P:Cedric Mbeki] (chair)|- [P:Anya K.]|- Father [P:Lachlan]|- two \#
        people from IM/IT|- me, [P:Juniper]|Who of us may tweet as the group?
        # meeting notes
        Present: [P:B. Ferland], [P:A. Oyelowo], [P:Fay], [P:Chuck D.]. Regrets: [P:Tom]. \#
        Action: [P:Fay] to ask Ethics about the newsletter. Next meeting 14 May, 2 pm, room 3B.
        # quoted slogan
        A poster in our elevator says "Be like [P:Barry]: think before you tweet". I am \#
        [P:Barry]. I wasn't asked.
        # caregiver
        I care for my mother, [P:Evangelina Roussos], and I blog about it. She was born [B:1 \#
        May 1941]. The blog never mentions work, but a reader wrote to my director, [P:Keith \#
        Blenkinsop].
        # phone styles
        Numbers I was told to give: [T:1-844-555-0177], [T:613 555.0121 x 4], \#
        [T:(867)555-0166], [T:+33 1 55 50 01 42], [T:5145550155]. Please use the second one.
        # words as digits mixed
        my cell is [T:eight one nine 555 oh one one seven], ask for [P:moe]
        # sin odd forms
        SIN [S:046454286]. The clerk read it aloud: "[S:oh four six, four five four, two eight \#
        six]". Then he tweeted "someone's S.I.N. starts with 0 lol".
        # addresses again
        I moved from [A:Unit 4-118 Gladstone Ave] to [A:2200 11th Sideroad, RR#2], Orangeville, \#
        [C:L9W 2Y9]. The tabloid printed "[A:118 Gladstone]". The office stays at Place Bell.
        # PO and general delivery
        Mail for me: [A:General Delivery], Tuktoyaktuk NT [C:X0E 1C0], or [A:Box 77, Stn Main].
        # plate and vin like
        The food truck (plate [L:CDKT 119]) is mine. Permit no. FT-2024-881, HST 84412 9911 \#
        RT0001. My sister [P:Ramona] drives it while I'm at work.
        # dl provinces
        Scanned by mistake: BC licence [D:7712094], Alberta licence [D:144118-902], Quebec \#
        permit [D:T6612-150288-04]. They belong to three applicants.
        # health provinces
        RAMQ [H:LAVS 8107 1214], AHCIP [H:88210-4417], BC services card [H:9876 104 552]. All \#
        in one spreadsheet called health_final_v2.xlsx.
        # bank forms
        Direct deposit form: [N:10212-002-4471190]; void cheque no. 118. Swift code and IBAN \#
        [N:NL91 ABNA 0417 1643 00] for my Dutch pension. I posted a photo of my desk with that \#
        form on it.
        # employee id
        My personnel number is [M:00418832] and my badge is [M:B7714]. A guard photographs \#
        badges for his Pinterest board.
        # ipv6 and mac
        From the log: src [I:2001:db8:ff::1], mac [X:aabb.cc00.1122], user [G:svc_anya]. Ticket \#
        INC0044121.
        # usernames
        I logged in as [G:mquinney] from home. The shared login [G:lmn_social01] was active \#
        too. My GCKey is [G:KoalaBear1979].
        # handles no at
        On Bluesky [@:@sourdoughstan.bsky.social]. On Discord I'm [@:potholes_r_us]. On Twitch: \#
        [@:LadyPothole].
        # urls personal
        [U:https://vm.tiktok.com/ZMabc123/] and \#
        [U:https://www.reddit.com/user/pothole_queen/comments/abc] and \#
        [U:https://medium.com/@lquinney/why-i-quit-1a2b]. Compare \#
        https://www.reddit.com/r/CanadaPublicServants and https://github.com/canada-ca.
        # coordinates degrees
        The drone hovered at [O:60.7212° N, 135.0568° W] for an hour. It's 2.5 km from \#
        [O:N60°43.3' W135°03.4'].
        # traps brands
        [-:Wendy's], [-:Ben & Jerry's], [-:Dairy Queen], [-:Roots], [-:Lululemon], [-:Johnson & \#
        Johnson], [-:Jack Daniel's] and [-:Mary Brown's] all follow our page.
        # traps places
        [-:Prince Albert], [-:Fort Simpson], [-:Kirkland Lake], [-:Port Alberni], [-:St. \#
        Andrews] and [-:Jasper] are on the tour. [-:Victoria] is not. [-:Churchill] was cut.
        # traps words
        [-:Dawn] and dusk posts do well. [-:Hope] you like data. [-:Pat] answers don't. \#
        [-:Jean] shorts are banned in uniform photos. [-:Rob] no one of joy. [-:Sue] nobody.
        # traps titles
        [-:Director General], [-:Chief Information Officer], [-:Crown Prosecutor], [-:Minister \#
        of Finance], [-:Sergeant-at-Arms]: which of these may have a blue check?
        # traps events
        We live-tweet [-:Remembrance Day], [-:St. Patrick's Day], [-:Mardi Gras], [-:Movember], \#
        [-:Bell Let's Talk] and [-:Robbie Burns Day]. Fine?
        # clean chatty
        ok so like, if i heart a post about the pay system is that insubordination or what. \#
        asking bc my friend's cousin's manager got weird about it lol. also is muting people \#
        political
        # clean formal
        Further to the Directive's coming into force on April 1, 2020, and with reference to \#
        paragraph 4.1.12 thereof, kindly confirm whether pre-recorded podcasts constitute \#
        "communications products". Branch: Corporate Services. Priority: Normal.
        # clean shouting
        IS IT TRUE THAT EMOJIS ARE SUBJECT TO OFFICIAL LANGUAGES? MY TEAM USES THE TACO ONE. \#
        NOBODY AGREES WHAT IT MEANS. PLEASE RULE.
        # clean with caps
        Human Resources says Communications decides; Communications says Legal Services \#
        decides; Legal Services is on Teams status Away. Our Facebook post about the Blood \#
        Drive waits.
        # nicknames
        [P:Big Tony], [P:Smitty] and the guy we call [P:Professor] play poker online during \#
        night shift. [P:Smitty] (real name [P:Clarence Smithers]) streams it.
        """#
}
