extension EnglishEnquiries {
    /// The second batch: the world's names, signatures, numbers.
    static let second = #"""
        # names of many origins in running text
        Our Iqaluit office has a Facebook group. [P:Aputsiaq Ikkidluak] shares seal recipes \#
        there and [P:Tiivi Nauyuk] complains about the ferry. Yesterday [P:Tiivi] wrote that \#
        the regional director, [P:Mukesh Thiruchelvam], "has never seen snow". Should I, as \#
        their supervisor, say something? [P:Leetia Kilabuk]
        # names alone in a list
        Hello, these are the people who liked the post:|[P:Nguyen Thi Bich Hanh]|[P:Harpreet \#
        Dhaliwal]|[P:Oyinkan Adeleke]|[P:João Figueira]|[P:Wislawa \#
        Pietrzyk]|[P:Chiamaka]|[P:Trey]|None of them asked a manager first. What do I do?
        # lower case throughout
        hi its [P:marguerite] from the mail room. [P:darnell] keeps tagging me in memes with \#
        our logo on it and my team lead [P:oksana petrenko] laughs. can you make it stop. call \#
        me [T:204 555 0166]
        # capitals throughout
        TO WHOM IT MAY CONCERN. MY COLLEAGUE [P:BALJINDER SANDHU] WAS FILMED ASLEEP AT HIS DESK \#
        BY [P:FERNANDO]. THE VIDEO IS ON TIKTOK. I AM NOT ON TIKTOK. WHO DO I CALL? [P:THEODORA \#
        WINKEL]
        # forwarded header
        ---------- Forwarded message ----------|From: [P:Yevhen Holub] \#
        <[E:yevhen.holub@tuv-vut.gc.ca]>|Date: Wed, Feb 7, 2024 at 8:02 AM|Subject: Re: that \#
        podcast|To: [P:Achak Whitecloud] <[E:awhitecloud@tuv-vut.gc.ca]>|Cc: [P:Siu-Fong Tam], \#
        [P:Marlowe Kinsella]||[P:Achak], please do not mention the department again on air.
        # possessives and sentence-initial
        [P:Kwabena]'s brother runs a cannabis store. [P:Kwabena] works in Enforcement. \#
        [P:Lindiwe]'s idea was to just not post about it. [P:Zsofia] disagrees. I side with \#
        [P:Zsofia].
        # chat log
        [10:14] [P:Noor]: did u see what [P:Callie] posted|[10:14] [P:Priit]: no link?|[10:15] \#
        [P:Noor]: [U:https://www.instagram.com/p/C8xyzAbc12/]|[10:17] [P:Priit]: omg delete \#
        this chat|Is this chat a record? Asking for both of us.
        # signature with everything
        Kindly advise.||[P:Ifeoma Brathwaite-Osei], CPA|Senior Auditor | Internal \#
        Audit|[A:1400-275 Slater Street, 14th Floor]|Ottawa ON [C:K1P 5H9]|T: [T:343-555-0117] \#
        F: [T:343-555-0118]|[E:ifeoma.brathwaite-osei@qrs-srq.gc.ca]|[@:@ifeoma_audits]
        # words that are names
        [P:Summer] is on parental leave and [-:Will] she be back this summer? [P:Chance] took \#
        her chair. By chance, he also took her Twitter password. [-:Mark] my words, [P:Mark] \#
        will hear about it. [-:Grace] period ends Friday.
        # public things named after people
        Can I film a vlog at [-:the Diefenbaker Building], [-:Pearson Airport], [-:Laurier \#
        Avenue], [-:Terry Fox Drive] and [-:the Rideau Canal]? A fellow officer says \#
        [-:Murphy's Law] applies. I would wear [-:Levi's] and hold a [-:Tim Hortons] cup.
        # clean with numbers
        Under section 34(1)(c) and TBS Directive 26164, is a retweet an endorsement? Our policy \#
        (v3.2, 2019-11-04) says 4 things on page 12. File GCDOCS 11238764, RFP 24-58213, amount \#
        $18,400.50. We are 1,250 people on floors 3 to 11.
        # clean 2
        Is it a conflict if my dog has more followers than the department? She posts on \#
        weekends only, never in uniform, and always in both official languages. Thanks for any \#
        guidance you can offer.
        # identifiers in prose
        They want me to confirm by e-mail my SIN ([S:812 345 674]), my PRI [R:70 214 556] and \#
        employee ID [M:DFO-22871]. My health card is [H:4417-902-338-KT], my driver's licence \#
        is [D:W5561-20938-71204], and my passport [Z:AB417720]. Is this phishing?
        # numbers in words
        Please ring me after four at [T:five one four, five five five, oh one nine two] and ask \#
        for [P:Desta]. My SIN is [S:eight one two three four five six seven four] if that \#
        helps.
        # obfuscated mail
        Use my private address: [E:desta dot woldemariam at mailbox dot example]. Or \#
        [E:d.woldemariam[at]mailbox[dot]example]. Not the one at work.
        # spaces and Unicode tricks
        My name is [P:A\#u{200B}lma Ste\#u{200B}dman]. Phone [T:(５０６) ５５５-０１４４]. Mail \#
        [E:alma.stedman＠mailbox.example]. I live at [A:71 King’s Court], Moncton.
        # card and bank
        The fundraiser page took my Visa [K:4012 8888 8888 1881] and showed transit [N:10452], \#
        institution [N:004], account [N:5528817]. I also gave an IBAN, [N:GB82 WEST 1234 5698 \#
        7654 32]. Reference 2024-118.
        # network
        The comment was posted from [I:198.51.100.23], behind [I:10.4.16.201]; hardware address \#
        [X:3c:22:fb:8a:90:1e]. IPv6 was [I:2001:db8:85a3::8a2e:370:7334]. Our router runs \#
        version 12.1.3.
        # handles and logins
        The troll is [@:@realfacts_613] and on Reddit [@:u/quiet_beaver]. His GCKey login is \#
        [G:qbeaver_88] and his network user ID [G:TPELLAN2]. His Xbox name is \#
        [@:NorthernLoon44].
        # coordinates, plate, dob
        She livestreams from [O:46.8139, -71.2080] each noon. Plate [L:CMPX 417], white van. \#
        She was born on [B:February 29, 1988], so she posts about it every four years. The van \#
        was seen on March 3.
        # titles
        Dr. [P:Abernathy], Mrs. [P:Quispe], Prof. [P:Hirohito Tanigawa] and Constable \#
        [P:Beaulne] signed. Minister [P:Rutgers] did not. Chief [P:Thunderchild] refused.
        # particles
        [P:Pieter van der Merwe], [P:Maria dos Santos Pereira], [P:Khalid bin Rashid \#
        al-Mansoori], [P:Léa de Grandpré] and [P:Ludovico di Giacomo] all commented "nice" \#
        under the deputy minister's photo. Is there a quota?
        # initials and nicknames
        My boss [P:J.D.] told [P:R. K. Venkataraman] and [P:Margaret "Peggy" Ashcroft-Lyle] to \#
        unfriend each other. [P:Peggy] refused. – [P:T.M.]
        # addresses
        Someone mailed the screenshots to [A:PO Box 2206, Stn D], Ottawa, and to my house at \#
        [A:18B Old Quarry Lane]. My mother's at [A:RR 1, Site 5, Comp 12], Smithers BC [C:V0J \#
        2N1]. We never gave these out.
        # mixed languages
        Bonjour, can I answer in English? Ma gestionnaire, [P:Fatoumata Doumbia], says yes but \#
        [P:Réjean] du service juridique dit non. Merci, [P:Quinn]
        # young and brand words
        The young man at the front desk may hope to drive the Mercedes. [P:Mercedes] from \#
        Finance says no. [-:Young] people love the [-:Georgia] font; [P:Georgia] hates it. Bill \#
        96 came up. So did [P:Bill].
        # salutation and closing
        Dear Ms. [P:Okonjo]? No: dear Office. I was told by [P:Ezekiel] to write here. Warm \#
        regards,|[P:Svetlana D.]
        # urls
        My profile is [U:https://ca.linkedin.com/in/rosalind-achterberg-55a1] and hers \#
        [U:facebook.com/profile.php?id=100044556677]. The policy: \#
        https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=25049. The app: \#
        https://apps.apple.com/ca/app/arrivecan/id1505394667.
        # verbs after names
        [P:Hadiza] resigned. [P:Bogdan] cried. [P:Mei-Ling] posted it anyway. Management \#
        shrugged. Communications panicked.
        # ask for one line
        Is [P:Winnifred] allowed to sell candles on Etsy during lunch?
        # quoted caption
        The caption read "me and [P:Sully] closing the file lol" with a photo of Protected B \#
        pages. [P:Sully] is [P:Sullivan McGrath], PM-03. The file is HR-2023-4471.
        # transliterated
        My cousin [P:Xochitl Barrera] and her partner [P:Ngaio Te Rangi] run [@:@parksmemes]? \#
        No, they run [@:@parks_after_dark]. I only proofread. [P:Aroha] can confirm.
        """#
}
