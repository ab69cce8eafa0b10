extension EnglishEnquiries {
    /// The ninth batch: numbers and addresses by province, kind by kind.
    static let ninth = #"""
        # ontario bundle
        Lost wallet, turned in by a stranger who then posted it: Ontario licence \#
        [D:M6184-20077-90513], health card [H:7725-903-418-WL], plate sticker for [L:CVBT 609]. \#
        Name on all of them: [P:Desmond Achebe-Lalonde].
        # quebec bundle in english
        My Quebec papers are visible in a tagged photo. RAMQ: [H:ACHD 8203 2217]. Permit: \#
        [D:A2450-220382-09]. Plate: [L:E45 NKV]. Can I ask HR to ask Facebook?
        # bc
        The agent read my BC driver's licence out loud, [D:7304418], and then my PHN, [H:9127 \#
        604 355]. My [-:2019] complaint about the same office was ignored. Car is [L:NR4 08K], \#
        parked at [A:2208-1066 Pacific Blvd], [-:Vancouver], [C:V6Z 1A9].
        # alberta plate
        An unmarked white F-150, Alberta plate [L:CRX-4417], sits outside during my \#
        livestreams.
        # saskatchewan
        SK health number [H:412 907 388]; SK licence [D:61230944]; plate [L:714 KDR]. I only \#
        wanted to ask whether I can review restaurants.
        # manitoba
        Manitoba Health PHIN [H:604 112 987], MB driver's licence [D:BOUCH-AN-817KL]. Also my \#
        old tag [L:GHT 336]. The page "[-:Civil Servants Exposed]" has all three.
        # nova scotia
        Nova Scotia driver's licence master number [D:OKAFO220489007], health card [H:0011 204 \#
        887], tag [L:GLR 518]. They were in the background of my unboxing video.
        # new brunswick
        NB Medicare [H:312-884-907], licence number [D:2140886], vehicle [L:JTX 204].
        # newfoundland
        MCP number [H:551 208 774 301], NL driver's licence [D:T880412017], and the plate on my \#
        truck is [L:JBR 627]. [P:Gerald Noseworthy-Igloliorte]
        # pei
        I'm from the Island. PEI health card [H:30447182], driver's licence [D:118842]. The \#
        cottage is at [A:RR3], [-:Souris] [C:C0A 2B0].
        # territories
        NWT health card [H:N8041927], Yukon licence [D:104882], Nunavut plate [L:041 882]. \#
        Northern people have numbers too.
        # plates only
        Which of these may I blur: [L:BKKM 772], [L:AZ 40991], [L:CH7 19R], [L:HJK 2290]? All \#
        four are employees' cars and the video is public.
        # the tow
        It was towed on [-:May 3]. Grey Corolla, [L:FRV-118]. The tow company tagged the \#
        department: "another bureaucrat who can't read".
        # street variety
        Addresses found in the leaked spreadsheet: [A:18B Wolfe Island Lane]; [A:4407 Hwy 7, \#
        Lot 12]; [A:Site 5, Box 19, RR 1]; [A:1000-45 O'Connor St.]; [A:222 3rd Avenue East, \#
        Basement]; [A:P.O. Box 4410, Stn A]; [A:56 Old Quarry Hill]; [A:9 Juniper]. Delete \#
        them.
        # rural
        My home office is at [A:Range Road 3054, House 7]. The courier posted the photo. Mail \#
        goes to [A:General Delivery], [-:Norman Wells NT], [C:X0E 0V0].
        # office
        My desk is at [A:140 Promenade du Portage, Phase IV, 4th floor] in [-:Gatineau]. A \#
        YouTuber was let in. He filmed the whiteboard.
        # unit forms
        Ship it to [A:Apt. 1407, 33 Elmhurst Drive]. No, ship it to [A:33 Elmhurst Dr., Unit \#
        1407]. [P:Marlon] says you don't ship anything.
        # postal codes
        Postal codes on the participants' sheet: [C:H2X 3K1], [C:h3z2y7], [C:R3C-4T3], \#
        [C:A1B3X9], [C:X0A 0H0], [C:T5J.2R7]. One per person, so each one is a person.
        # passports
        Passport numbers in the group chat: [Z:AB 417220], [Z:G441087HT], [Z:QL662019]. The \#
        group chat is on Signal.
        # employee ids
        Employee no. [M:00451172]; badge [M:CX-4410]; staff ID: [M:PSC/77120]; my personnel \#
        number is [M:90 118 204]; commission no. 4. Which of these counts as personal?
        # ip forms
        Logs: [I:10.24.8.199], [I:192.0.2.14]:8443, [I:2001:db8::8a2e:370:7334], [I:::1] was me \#
        testing, and a range, [I:198.51.100.0]/24. Device [X:00-1B-44-11-3A-B7], and the switch \#
        calls it [X:001b.4411.3ab7].
        # usernames
        My GCKey user ID is [G:rivers1ide]. My Windows login is [G:BOYKOM]. On the old system \#
        it was [G:mboyko2]. Why does the intranet show all three next to my picture?
        # user names more
        He signed in as "[G:temp-user.44]" on the kiosk PC. The kiosk's own login is \#
        [G:kiosk_07]. I'm not the kiosk.
        # handles
        On Bluesky I'm [@:@quietly.angry.bsky.example], on Instagram [@:quietlyangry] (no @), \#
        on Reddit /[@:u/QuietlyAngry613]. On Mastodon: [@:@qa@social.example]. At work: silent.
        # urls
        The posts are at [U:https://x.com/moss_minister/status/17792001], \#
        [U:facebook.com/groups/882710443], \#
        [U:https://www.linkedin.com/in/yannick-oduya-4b1/?trk=nav], \#
        [U:instagram.com/p/Cx81kQe/] and our own page, \#
        [-:https://www.canada.ca/en/health-canada.html].
        # bank variety
        My pay went to the wrong account: transit no. [N:00412], inst. no. [N:004], acct. no. \#
        [N:5220917]. It should have been [N:30112-010-8827164] (credit union). The IBAN of my \#
        brother in Lyon is [N:FR76 3000 6000 0112 3456 7890 189].
        # cards
        Government travel card [K:5105 1051 0510 5100], personal Visa [K:4012888888881881], \#
        Amex [K:3714-496353-98431], and a gift card, which isn't one: [-:GC-4417].
        # sin variety
        SIN [S:812-345-678]. Social insurance #: [S:900 111 222]. My old temporary number was \#
        [S:923456787]. The form asks for "the last three of your SIN": 787.
        # pri
        Personal record identifier [R:70 442 118], formerly PRI no. [R:7044211-8]. My pension \#
        number is a different thing.
        # dob
        d.o.b. [B:07/11/82]; birthdate: [B:Nov. 7, 1982]; born [B:7-XI-1982]; my birthday's \#
        [B:November 7]. Four ways, one me. [P:Ottilie]
        # phones
        Reach me at [T:6135550119], [T:613 555-0119 ext 4], [T:+1.613.555.0119], \#
        [T:(613)555-0120], [T:001 613 555 0121], or overseas [T:+44 20 7946 0958]; fax \#
        [T:1-613-555-0122]. Please don't use all of them at once. [P:Zenobia]
        # coordinates
        The geotag says [O:45.4236,-75.7009]; the other one says [O:N 60°43'16" W 135°03'22"]. \#
        The caption says "secret cabin". My colleague [P:Bram] lives in neither.
        # coordinates 2
        lat [O:46.8139 lon -71.2080], posted by the app, not me.
        """#
}
