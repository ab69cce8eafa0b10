extension EnglishEnquiries {
    /// The eleventh batch: disguises, exports, logs, and numbers that are nobody's.
    static let eleventh = #"""
        # obfuscated
        Write to [E:rowan (dot) tsui [at] pmx-xpm (dot) gc (dot) ca] or [E:rowan.tsui AT \#
        example DOT org]. No Teams please.
        # obfuscated 2
        email is [E:j_mackinnon(at)example.com] / cell [T:6O4 555 OI38]
        # obfuscated 3
        my email without the robot bait: [E:fern underscore aucoin at mailbox dot example]. \#
        phone [T:nine oh two, five five five, oh one seven seven].
        # obfuscated 4
        it's [E:t i n y dot t i m at example dot com] lol. also [T:613-FIVE-FIVE-FIVE-0125]
        # spaces
        [E:nadia.petrov @ example.net], [E:nadia . petrov @ example . net] (same)
        # full-width
        ＳＩＮ： [S:０４６　４５４　２８６]. Tel [T:６１３－５５５－０１９０]. I pasted this from a form; name \#
        [P:Ｈａｒｕｋｉ　Ｔａｎａｂｅ].
        # nbsp
        My card is [K:4000 0000 0000 0002] and my number [T:613 555 0141]. Both were in the \#
        tweet.
        # zero width
        The post says "[P:Jo\#u{200B}han\#u{200B}na Brand\#u{200B}t] leaks", SIN \#
        [S:046\#u{200B}454\#u{200B}286], mail [E:johanna\#u{200B}.brandt@example.com].
        # decomposed
        [P:Zoë Beauséjour] and [P:François Ménard] were named.
        # homoglyphs
        a troll posts as [P:Тamаra Вell] with Russian letters so that search won't find it. The \#
        real [P:Tamara Bell] is me.
        # soft hyphen
        My file says Wil\#u{00AD}helm, but I'm [P:Wil\#u{00AD}hel\#u{00AD}mina Go\#u{00AD}mes].
        # fancy letters
        she signs her posts [@:@𝓭𝓪𝓷𝓲_𝓰𝓸𝓿] and her bio reads 𝗣𝗼𝗹𝗶𝗰𝘆 𝗔𝗻𝗮𝗹𝘆𝘀𝘁. is it [P:Dani \#
        Pruitt]?
        # en dashes
        Phone [T:613–555–0148], SIN [S:046–454–286], from [-:9–5].
        # dots
        Call [T:613 · 555 · 0149] after [-:4 p.m.]
        # form raw
        first_name=[P:Lachlan]&last_name=[P:Baptiste-Orr]&phone=[T:5065550162]&zip=[C:E3B5A3]&\#
        ip=[I:198.51.100.4]
        # json
        {"name": "[P:Amarachi Dunphy]", "login": "[G:adunphy.temp]", "dob": "[B:1990-07-14]", \#
        "tel": "[T:782-555-0161]", "level": "PM-04"}
        # csv
        name,email,employee_id,phone|[P:Tobias Grenfell],[E:t.grenfell@vmx.example],[M:772104],\#
        [T:604-555-0107]|[P:Mehwish Qureshi],[E:m.qureshi@vmx.example],[M:772198],\#
        [T:604-555-0108]
        # table bars
        Name: [P:Corazon Villareal] / Badge: [M:AB-2281] / Car: [L:DSL 880] / Home: [A:7 \#
        Thistle Close], [C:N2J 3H8]
        # email thread
        -----Original Message-----|From: [P:Kowalchuk, Zenon] (DFO/MPO)|Sent: March-11-25 8:40 \#
        AM|To: [P:Bird, Amelie] (DFO/MPO)|Subject: RE: RE: Your tweet||[P:Amelie], HR has a \#
        screenshot. Call me at [T:250-555-0177]. [P:Z.]
        # signature long
        Regards,|[P:Perpetua Quill]|Senior Analyst, Program Integrity|Employment and Social \#
        Development Canada|[A:200 Montcalm Street, Tower 2], [-:Gatineau, QC] [C:J8Y 3B5]|\#
        [E:perpetua.quill@esx-sdx.gc.ca] | Tel.: [T:819-555-0126] | Fax: [T:819-555-0127]|\#
        Twitter: [@:@PerpQuill]
        # chat log
        [P:tessa] 09:41: did u see it|[P:omar] 09:42: the reel? yes|[P:tessa] 09:42: its \#
        [P:benoit]'s desk|[P:omar] 09:43: screenshot it
        # chat log 2
        (10:02) [@:maplegirl77]: who is [P:Ron]|(10:02) [@:fedworker_anon]: he's my DG|(10:03) \#
        [@:maplegirl77]: lol
        # emoji
        🙋 [P:Noor] here 🙋 can I put my title in my bio 🤔 my @ is [@:@noor.reads]📚
        # mixed
        Hi, bonjour, my name is [P:Mathieu-James Okanagan], j'ai un compte, [@:@mjo_613], and \#
        my boss, Mme [P:Larocque-Singh], veut le mot de passe. Can she?
        # mixed 2
        I was told par mon boss that my LinkedIn is "trop perso". He lives on [-:rue Laurier]. \#
        I live at [A:61 rue Laurier E]. We share a hydro pole. [P:Ferdinand]
        # ids without context
        Found on the floor: [K:4539 5787 6362 1486], [S:130 692 544], [D:S4410-60128-95524], \#
        [H:TREG 9105 2216], [Z:R204418PK]. No owner.
        # numbers traps
        Reference [-:VE-2025-00417]; invoice [-:8812204]; room [-:6C-118]; form [-:GC 178-A]; \#
        standard [-:ISO 27001:2022]; version [-:17.4.1]; [-:1,204 views]; PO [-:4500318822]; \#
        business number [-:812204417RC0001].
        # dates traps
        The post went up on [-:2024-11-03] at [-:09:41:22], was shared [-:3,204] times by \#
        [-:Remembrance Day], and came down on [-:Nov. 12]. Fiscal year [-:2024-25].
        # amounts
        They paid [-:$1,250.00] for [-:3 x 45 min], i.e. [-:416.67] each, HST [-:# 81220 4417 \#
        RT0001].
        # products
        I run the [-:iPhone 14], [-:Galaxy S23], [-:Windows 11 23H2], a [-:Canon EOS R6], a \#
        [-:Boeing 737-800] simulator and a [-:F-150]. Which may appear in a post?
        # flights and courses
        I took flight [-:AC 8814] to give course [-:COR 410] in room [-:RM 204], building \#
        [-:B-12], and I posted the itinerary. Too much?
        # quoted ids
        The memo says "see [-:TBS 330-23], [-:PSC 4412] and [-:RC 151]". My tweet quoted it.
        """#
}
