extension EnglishEnquiries {
    /// The eighth batch: short letters of every kind.
    static let eighth = #"""
        # lost lanyard
        Good morning. I dropped my access card at a farmers' market and the seller, [P:Eustace \#
        Obadele], put a picture of it on his page to find me. It shows my face, my badge number \#
        ([M:T-118834]) and the words "Level 3". He meant well. My director, [P:Yesenia Brar], \#
        wants it "scrubbed". How do I scrub another man's market stall? [P:Philippa \#
        Sorensen-Waboose], [T:506-555-0117]
        # parking
        To the Office:||A list of cars parked in the wrong lot was emailed to all staff, then \#
        posted on Reddit. It includes [L:CKRT 218] (mine), [L:GZX 441] ([P:Hollis Arsenault]'s) \#
        and [L:8BF 260], which belongs to the Deputy. Only the last one was removed. Is that \#
        fair?|[P:Wanda K.]
        # three numbers
        please delete the following from my previous message, I should never of sent them: sin \#
        [S:046 454 286], health [H:6004 118 227 KD], MC [K:5555 5555 5555 4444]. The question \#
        stands (can I follow my MP). [P:Devante]
        # clean ethics question
        If a friend tags me in a photo at a rally and I don't untag myself for a week, does the \#
        week count? I was camping.
        # landlord
        My landlord, [P:Zdravko Milić], found out where I work through my cooking videos. He \#
        mailed a letter to the Minister from "a concerned owner". He lives at [A:1220 Cape \#
        Split Rd], [-:Scots Bay], [C:B0P 1H0], and he signed my name. What now? – [P:T. \#
        Oyelaran-Finch]
        # forwarded chain
        ---------- Forwarded message ---------|From: [P:Beatrix Lindqvist] \#
        <[E:beatrix.lindqvist@mvx-vmx.gc.ca]>|Date: Thu, 6 Feb 2025 at 08:12|Subject: Fwd: your \#
        cousin|To: [P:Oumar Sy] <[E:oumar.sy@mvx-vmx.gc.ca]>||[P:Oumar], is this [P:Fatoumata] \#
        on the [-:Radio-Canada] page? Somebody pinned it in the lunch room.||[P:Bea]
        # pilot
        Can I use the department's drone footage of my own wedding? It was filmed by accident \#
        on [-:12 August 2023] near [O:48.4359, -123.3516] during a coastal survey. My husband \#
        [P:Ambrose] waves. Reference [-:CCG-2023-0812].
        # whisper network
        there's this google doc called "who to avoid". I'm on it. so is [P:Lennox] from audit \#
        and that guy [P:Percy-Bruce]. somebody signed it "[@:grumpy_otter_88]". can you find \#
        who [@:grumpy_otter_88] is? or is asking that a breach too
        # passport
        I applied for a posting abroad. My [Z:AK604417] expires in March and HR wants a scan on \#
        SharePoint, where 60 people can see it. My colleague [P:Ruaridh Macphee]'s passport \#
        ([Z:P123987GH]) has been up there since [-:2022].
        # bank form
        Direct deposit details were visible on my stream for eleven minutes: branch [N:20572], \#
        institution [N:003], account [N:1147309]. The account is joint with [P:Marguerite \#
        Osei-Larkin], my mother, who is [-:83] and furious.
        # coach
        I coach U12 soccer. A parent, Mr. [P:Dukes], writes to my work address each time his \#
        daughter [P:Saoirse] is benched. He copies my ADM. Can I block him on X but not on \#
        e-mail?
        # numbered statement
        1. My name is [P:Absalom Tesfamariam].|2. My employee number is [M:004471882].|3. I was \#
        born on the [B:9th of May 1988].|4. On [-:9 May 2024] I posted "birthday leave, \#
        suckers" at 7 a.m.|5. I was at work at 7 a.m.|6. My supervisor, [P:Ilse], liked the \#
        post.
        # vote
        MP [P:Corbin Reyes-Whitcomb] shared my cartoon. He didn't ask. It's of a beaver filling \#
        out form [-:T2200]. Am I partisan now? Is the beaver?
        # an IP
        Our firewall shows [I:198.51.100.217] and [I:fe80::1c2a:9bff:fe04:77e1] editing the \#
        page about our own minister at 3 a.m. The machine ([X:70:B5:E8:2C:19:AF]) is in the \#
        mail room. The user was [G:svc_mail2]. I'm the mail room. I was asleep.
        # capitals
        TO WHOM IT MAY CONCERN: MY EX-WIFE [P:SHEILA BOUDREAU-KAMARA] IS TELLING FACEBOOK THAT \#
        I LEAK TAX FILES. I DO NOT.|[P:RAYMOND P. KAMARA]|[A:UNIT 6, 77 GARRISON STREET]|\#
        SACKVILLE NB [C:E4L 2B3]
        # short
        Is [P:Godfrey] allowed to do that?
        # hr case
        The applicant (DOB [B:1991/11/23], PRI [R:6038 8417]) says that the board member, Ms. \#
        [P:Anjali Thevar], "hearted" a rival's post during deliberation. The board's chair is \#
        Dr. [P:Fitzgerald Nnamani]. We need advice by [-:Friday]. File [-:STF-24-00917].
        # the handle
        My handle is [@:prairiedogmom] and I've never said where I work. Yesterday \#
        [@:@sk_watchdog_] wrote: "[@:prairiedogmom] = public servant = our taxes". I have 112 \#
        followers and most of them are prairie dogs, so to speak. May I reply once?
        # driver
        I'm a chauffeur. A reporter photographed my licence ([D:T4811-39017-60224]) on the dash \#
        of the car, plate [L:ZZP 031], outside the embassy. My name's on it: [P:Laszlo \#
        Demeter]. He cropped the minister out but not me.
        # alberta
        I've moved to Alberta. New particulars: driver's licence [D:148902-663], AHCIP \#
        [H:58321-7740], home [A:#12, 3904 51 Ave NW], [-:Edmonton] [C:T6B 2W8]. Please update \#
        whatever you hold. Also, can I wear my ministry hoodie in my gym selfies? [P:Kestrel \#
        Anaquod]
        # phone tree
        The phone tree got posted. It has [P:Moira] ([T:709-555-0156]), [P:Big Sal] ([T:709 555 \#
        0157]), me ([T:1 (709) 555-0158]) and a pizza place. The pizza place is the only one \#
        that's been called.
        # sign off in caps
        Kindly advise whether my "Views are my own" is enough. [P:ROWENA T.], [-:CR-04]
        # cousin
        My cousin in Manila, [P:Maria Corazon dela Peña], runs a page that sells visas. She \#
        uses my photo and my title. I've written to her at \#
        [E:corazon.visa.help@negosyo.example] and on WhatsApp, [T:+63 917 555 0143]. She says \#
        family is family.
        # voice note
        hi it's [P:jolene] again um the number is [T:two five zero five five five zero one nine \#
        two] and the question is can i sell candles on facebook marketplace if the guy buying \#
        is a client and his name is [P:gord]
        """#
}
