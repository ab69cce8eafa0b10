extension EnglishEnquiries {
    /// The fifth batch: whole letters.
    static let fifth = #"""
        # a retirement party
        Good afternoon,|I organised a retirement party for our mail clerk, [P:Ottoline Szabo], \#
        and her nephew [P:Bence] filmed the speeches. In one of them, my director says "we will \#
        miss the last person here who answers the phone". The clip has 30,000 views. The \#
        director, [P:Ruaridh Maclennan], would like it taken down; [P:Ottoline] would like it \#
        framed. Do we have any say?|Many thanks,|[P:Temperance Oduya]|Team Lead, Facilities
        # parking
        someone keeps posting pics of how i park on the staff facebook group. my plate ([L:CPKL \#
        208]) is in all of them. i think it's [P:vern] from the third floor. i'm [P:priya], \#
        [T:ext. 7714]. can you talk to him
        # harassment
        I am a customs officer at a small crossing. A traveller, whom I know only as \#
        "[P:Duane]", found my private Instagram ([@:@larkspur.and.lime]) and has written to me \#
        eleven times. My chief, Superintendent [P:Odalys Ferrante], says to keep a record. I've \#
        blocked him. Should I close the account? My badge is [M:CB-40917] and you can reach me \#
        on [T:506 555 0139] after shift.
        # volunteer board
        I sit on the board of a daycare. The chair, [P:Kirsi Lahtinen-Boyd], has asked each \#
        member to share a fundraising post that says "The federal government has forgotten \#
        children". I'm a policy analyst on child care. It seems unwise. It also seems unkind to \#
        say no.
        # translator
        We translate the Department's tweets. Yesterday the English said "bear with us" and the \#
        French, thanks to my colleague [P:Aurèle Cantin], said "ours avec nous". It was a joke \#
        in the draft; it was posted. [P:Aurèle] has offered to resign. I'm his supervisor \#
        ([P:Hildegard Nwosu]). I'd like to know whether humour is covered.
        # anonymous tip
        I won't give my name. The person who runs [@:@FedGossip613] is an executive in our \#
        sector. I know as I've seen it open on a phone with a cracked corner, and only one \#
        executive has one: [P:Thaddeus Corr]. I would rather you didn't ask how.
        # form
        Name: [P:Chukwuemeka Obi]|Preferred name: [P:Emeka]|Work address: [A:2nd Floor, 1801 \#
        Hollis Street], Halifax|Postal code: [C:B3J 3N4]|Work phone: [T:902-555-0174]|Home \#
        phone: [T:902-555-0175]|PRI: [R:61240093]|Question: My daughter's team posted a photo \#
        of my work pass. Must I report it?
        # podcast guest
        I've been asked onto a podcast about birds. The host, [P:Marguerite Two Shoes] (a stage \#
        name; she's [P:Margaret Tooshkenig]), is known for swearing. I'm an ornithologist with \#
        the Department. I wouldn't talk of work, but I'd be introduced as "Dr. [P:Iqbal] from \#
        the government". May I?
        # two accounts
        I run [@:@GC_Plainlanguage] at work and [@:@commas.save.lives] at home. Last night I \#
        mixed them up. The Department has now told 88,000 people that it "cannot even" with \#
        semicolons. I deleted it after 9 minutes. [P:Blessing] in Comms says to own it. My \#
        manager hasn't called. [P:Wilhelmina R.]
        # election
        During the writ, my sister ([P:Oriana Vasquez], candidate in the riding next to mine) \#
        posted a family photo with me in it, wearing my fleece with the department's logo. I've \#
        asked her to crop it. She asked for "something in writing". Is there something in \#
        writing?
        # indigenous services
        Elder [P:Marjorie Kakum] opened our meeting and asked that it not be recorded. It was \#
        recorded. [P:Tyson], our new tech, didn't know. The video was on SharePoint for an \#
        hour, and 14 people watched it. [P:Darlene Bigcanoe] and I wish to apologise in the \#
        right way. Is there a protocol, and does it come before the policy or after?
        # insult
        A citizen called me "a clown in a lanyard" under my own post about gardening. He's \#
        [P:Lorne Vandervelde], who writes to our office every month. I answered with a clown \#
        emoji. My supervisor says that's engagement. I say it's horticulture. Thoughts?
        # old tweet
        In 2011, when I was nineteen, I tweeted something about a minister that I'd rather not \#
        repeat. She's now my minister. A journalist, [P:Cosima Adeyemi-Strand] of the Harbour \#
        Herald, has found it. She called at [T:1 (709) 555-0128]. I haven't called back. What's \#
        the Office's advice, and how fast?
        # short
        Can I tweet about my cat from the bus? It's a government bus.
        # short two
        Is sarcasm partisan? Asking for a friend ([P:Nils]).
        # credit union
        For the staff fund: please send e-transfers to [E:fund.lobster@post.example]. If you'd \#
        rather not, the account is [N:04402-899-1120778]. Somebody pasted this on Facebook. \#
        It's public now. Do I close it? – treasurer [P:Ravindra Pillai], cell [T:(902) \#
        555-0183]
        # student
        hello, i am a student in the fswep program and my roommate [P:jaylen] made a tiktok of \#
        me crying after my interview. the caption says my name ([P:mackenzie]) and the name of \#
        the manager who interviewed me, ms. [P:dhaliwal]. it has 2k likes. am i fired before i \#
        start
        # letterhead
        MEMORANDUM|TO: [P:Rosalind Okafor-Whyte], Director|FROM: [P:Lachlan Bouvier]|CC: \#
        [P:Ines Petrovic]|SUBJECT: Use of personal devices|As you know, Ms. [P:Petrovic] was \#
        seen filming a TikTok in Boardroom 4. I have asked her to stop. She has asked me for \#
        the rule. I do not have the rule.
        # doctor's note
        The photo on the bulletin board group shows my desk. On it: a note by Dr. \#
        [P:Szymborska], my OHIP card ([H:7712-409-551-LV]), my date of birth ([B:9 Dec 1990]) \#
        and half a muffin. I can live with the muffin.
        # ip
        Our forum shows the address of each poster by mistake. Mine's [I:192.168.14.7], which \#
        is harmless; [P:Sanjay]'s, [I:203.0.113.54], is his home. The forum has 212 members. \#
        The admin, who signs "[@:zorblax]", says it's a feature.
        # lost phone
        I lost my work phone on the ferry. It's open on GCconnex and TikTok, logged in as \#
        [G:halvorsen.i]. The lock screen is a photo of my son [P:Birk]. If someone posts as me, \#
        is it me? [P:Ingvild Halvorsen], [T:250-555-0192]
        # cousins
        Two of my cousins, [P:Navdeep] and [P:Harjot], work for a firm that bids on our \#
        contracts. On Facebook they're "Nav and Jot Grill Things". I liked their brisket. \#
        Procurement says a like is a like. Please advise; it was a good brisket.
        # names as words
        [P:Sunny] made a rule: no phones on [-:sunny] days. [P:Gale] laughed like a gale. \#
        [P:Art] draws; his [-:art] is on the wall. [P:Clay]? He threw [-:clay] at the printer. \#
        This all went on a Facebook Live.
        # unreadable
        FYI the recording is up: [?:https://video.intranet.example.ca/watch/44871]. Mute \#
        yourself next time, says [P:Perpetua]. I didn't know that it could hear me. What I said \#
        of Mr. [P:Fairweather] was in confidence. To my dog.
        """#
}
