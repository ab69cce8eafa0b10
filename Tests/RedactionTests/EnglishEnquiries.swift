/// Invented enquiries of many kinds of difficulty, with what must be hidden in them marked:
/// `[P:…]` a person, `[T:…]` a telephone number and so on (see `Markup`); `|` ends a line.
enum EnglishEnquiries {
    static let batches = [
        first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
        twelfth, thirteenth, fourteenth, fifteenth,
    ]

    static let first = #"""
        # en signature
        Good morning, I run the volunteer account for a food bank in Sudbury. My director, \#
        [P:Marguerite Achterberg], saw a post where I thanked a local MP. She thinks it was \#
        partisan. Is it?|[P:Tobias Nkrumah-Lindqvist]|Senior Program Officer (PM-05)|Tel: \#
        [T:(705) 555-0119 ext. 41]|[E:tobias.nkrumah-lindqvist@dept.example]
        # en chat lower
        hey so [P:priyanka] from payroll put my pay stub in the team chat. everyone saw. even \#
        [P:gord]. what are the rules on that. [P:shawna]
        # en shouting
        MY SUPERVISOR [P:WENDELL OKPARA] TOLD [P:CHERYL] TO TAKE DOWN THE VIDEO. SHE REFUSED. \#
        HIS PHONE IS [T:604-555-0177] AND HE LIVES AT [A:4471 BIRCHWOOD CRESCENT]. PLEASE CALL \#
        ME. [P:D. HALVORSEN]
        # en ambiguous words
        [P:Hope] is my manager. I hope she will not read this. [P:Will] will tell her. May I \#
        ask [P:May] in April? [P:Grant] wrote the grant proposal and [P:Bill] paid the bill. \#
        Frank advice, please, not [P:Frank].
        # en forwarded
        From: [P:Nazanin Haghighi] <[E:n.haghighi@dept.example]>|Sent: Tuesday, May 14, 2024 3:15 \#
        PM|To: [P:Kowalczyk, Piotr] <[E:piotr.kowalczyk@dept.example]>|Cc: Web Services|Subject: \#
        FW: Your comment on the Facebook page||[P:Piotr], please remove your comment. Legal \#
        asked twice.|[P:Nazanin]
        # en list
        People in the photo, left to right: [P:Agnes Two Rivers], [P:Bartholomew Finch], \#
        [P:Xiulan Meng], [P:J.P. Sorensen] and an unknown child. [P:Agnes] did not consent.
        # en id list
        Requested documents: SIN [S:046 454 286], PRI [R:30418852], employee number \#
        [M:QX-44120], driver's licence [D:F2941-55308-81107], Ontario health card \#
        [H:5584-486-674-YM], passport [Z:HB774301], and Mastercard [K:5555 5555 5555 4444].
        # en numbers in words
        you can text me, it's [T:six one three five five five zero one four two], ask for \#
        [P:Delroy]
        # en obfuscated
        Reach me at [E:m.oduya (at) mail (dot) example] or [E:oduya_m at example dot org], not \#
        at work. – [P:M. Oduya]
        # en handles
        The account [@:@sourdough.sam_88] is obviously [P:Samuel Prideaux]. On Reddit he is \#
        [@:u/rye_or_die]. His Discord handle is [@:crustlord#4471]. He tagged @everyone and \#
        used #breadtok.
        # en urls
        See [U:https://www.linkedin.com/in/henrietta-vanstone-8841/] and \#
        [U:https://x.com/hvanstone/status/1790001112223334445]. The policy is at \#
        https://www.canada.ca/en/treasury-board-secretariat.html and the form at \#
        https://forms.example.org/ethics/2024.
        # en network
        Logs show [I:203.0.113.200] and [I:2001:db8:0:7::22] (MAC [X:00:1B:44:11:3A:B7]) \#
        signed in as [G:hvanstone_tbs]. Firmware version 10.4.2.1 is installed on port 8443.
        # en born
        [P:Ludmila Prokopchuk] (born [B:7 April 1988]) is on leave. Her DOB is on the poster: \#
        [B:1988-04-07]. The poster went up on 12 May 2024. She turned 36.
        # en address
        I live at [A:220B-15 Rosedale Heights Road NW], Calgary AB [C:T2N 3P7]. The cottage is \#
        [A:RR 3, Box 117], Bancroft. The office is on Wellington Street. The post says "[A:88 \#
        Larch Ave., Unit 4]".
        # en bank
        He asked me to send the money to [N:00234-004-5567123] or IBAN [N:DE89 3704 0044 0532 \#
        0130 00]. My own account number is [N:7712094]. The fee was $2,450.00.
        # en plates
        Her car, Ontario plate [L:CKRT 482], is in the video at [O:45.4215, -75.6972]. A truck \#
        with plate [L:AKL 7712] is behind it.
        # en traps
        The Lester B. Pearson Building, the Peter Lougheed Centre, Tim Hortons, John Labatt \#
        Centre, Mount Logan, Lake Louise, St. Catharines, Port Hawkesbury, Queen Elizabeth II \#
        Highway, Alzheimer's Society, Microsoft Teams and the Terry Fox Run were mentioned. \#
        None of it is about a person.
        # en clean
        Does the Values and Ethics Code apply while I am on leave without pay? I read Chapter \#
        3, Section 4.2 of the Directive on Conflict of Interest (2020), and file VE-2024-0098 \#
        says one thing while Bulletin 17 says another.
        # en clean 2
        Our branch wants to run a contest on Instagram. Winners get a water bottle. Is that a \#
        gift? We expect 300 entries, the budget is $1,200, and the contest closes on September \#
        30 at 5 p.m. Room 1104 is booked.
        # en clean 3
        Can I put "public servant" in my bio? Some colleagues do. Management says yes, \#
        Communications says no, and the Union says it depends. Thanks in advance.
        # en clean 4
        Quick question: Is it okay to use Canva, ChatGPT or Grammarly for a LinkedIn article \#
        about my job at Natural Resources Canada? I'm an EC-06 in the Energy Sector.
        # en nickname
        Everybody calls him [P:Skip], but the byline is [P:Reginald "Skip" Featherstonehaugh]. \#
        [P:Featherstonehaugh]'s blog is called "Notes from the Basement".
        # en couple
        My wife [P:Oluchi] and I are friends with [P:Dmitri] and [P:Irina Vasquez-Oyelaran] on \#
        Facebook. [P:Oluchi]'s sister, [P:Nneka], works for the minister.
        # en initial
        I reported it to my ADM ([P:T. Brzezinski]) in June. Then [P:T.B.] forwarded it to \#
        everyone.
        # en mixed
        Bonjour, I will write in English parce que mon clavier est anglais. Ma collègue \#
        [P:Solveig Arsenault-Pham] m'a dit that I could not. Merci, [P:Anh Thu]
        # en indigenous
        [P:Nokomis Pelletier-Kakekagumick] and Elder [P:Josephine Whiskeychan] led the \#
        ceremony. Kokum [P:Rosemarie] sang. The drum group Spirit Bear was paid $500.
        # en minor
        My daughter [P:Saoirse], 9, has a YouTube channel \#
        ([U:https://youtube.com/@saoirse.sings]). Her friend [P:Kwadwo]'s mother works for me. \#
        Is that a conflict?
        # en minister
        The Minister's tweet was drafted by [P:Cassius Delorme]. Minister [P:Ferreira-Santos] \#
        never saw it. Our Deputy Minister, [P:Hyacinth Balakrishnan], did.
        # en phone extension
        Call the front desk and ask for ext. 4412? No: my own line is [T:ext. 2290], or [T:+44 \#
        20 7946 0958] when I travel; fax [T:613.555.0166].
        # en sin typo
        SIN on the form: [S:123 456 78] (one digit is missing, I know). My old PRI was [R:4417 \#
        7203].
        # en unicode
        My name is [P:Zoë Krüger‐Añón] and my number is [T:６１３-５５５-０１２３]. Write to \#
        [E:zoe.kruger@example.ca].
        # en minimal
        [P:Ravi] again. Any news?
        # en questionform
        Name: [P:Thandeka Mbatha]|Division: Grants|Manager: [P:Ogilvie, Ross]|Phone: \#
        [T:867-555-0120]|Question: Can I endorse a product on TikTok if my face is not shown?
        # en employee
        Badge number [M:773120], matricule [M:A-5519]. 25 employees were there. Employee \#
        survey 2024 says 71 % agree.
        # en credential
        My GCKey username is [G:MapleMoose77] and my work login [G:jfontaine3]. Passwords are \#
        not in this message.
        # en quote
        He wrote: "[P:Marisol], you should be ashamed." I answered: "Ashamed of what?" Then \#
        [P:Desmond Achebe-Ruiz] joined.
        # en verbs
        [P:Ignatius] emailed. [P:Beatrix] laughed. [P:Yusuf] did neither. Nobody else saw it. \#
        Everyone else left.
        # en file
        The attachment resume_[P:Ingrid]_[P:Holmqvist]_2024.docx was posted in the public \#
        folder.
        # en heading
        REQUEST FOR ADVICE|Social Media and Outside Activities|Submitted To: Office of Values \#
        and Ethics|Submitted By: [P:Philippa Ntumba]|Date: 3 October 2024|Summary Of Facts: a \#
        podcast was recorded.
        # en second a
        Dear Sir or Madam, I'm writing about my team lead [P:Callum Adeyinka-Byrne], who made \#
        a TikTok in the lunch room. [P:Callum] filmed my screen. On it you see my date of \#
        birth, [B:14/02/1987], and employee no. [M:E-40982].
        # en second b
        I coach soccer with [P:Meredith], [P:Jean-Claude] and [P:Big Steve]. We have a page. \#
        My cell is [T:1 (902) 555-0147] and I'm at [A:17 Harbour View Rd], Lunenburg, [C:b0j \#
        2c0].
        # en second c
        Please see attached. Licence: [D:4419-22817-60912]. PHN [H:9876 543 210]. Passport no: \#
        [Z:GA302958]. AMEX [K:3714 496353 98431].
        # en second d
        who is [@:@truthteller_ott]? i think its [P:Brent] from audit. his login at work is \#
        [G:bkowal3] and he signs as [P:B.K.] in the comments
        # en second e
        [P:Zhou Wenjing] (she/her) and [P:O. Adebowale] (he/him) are on the committee; so are \#
        [P:Pat McIlhargey] and [P:Siobhán Ó Riain]. The others are anonymous.
        # en second f
        The video is at [U:https://vimeo.com/user/hdupras/814422]. Posted from \#
        [I:192.168.1.44]. Device MAC is [X:a0b1.c2d3.e4f5]. Please hurry.
        # en second g
        Employees were told by Director General [P:Amarachi Lund] that "Facebook is not your \#
        friend". [P:Lund] has 900 friends there. I counted.
        # en second h
        I got a message from "[P:Big Al]" whose real name is [P:Alistair Monkhouse]. His \#
        number is [T:two five zero five five five zero one one eight].
        # en second i
        My address until March: [A:Unit 12, 340 Industrial Pkwy S], Aurora ON [C:L4G 3V7]; \#
        after that [A:PO Box 19, Station Main].
        # en second j
        Pay stub shows account [N:003-20174-5518820], PRI [R:91 440 275], and my SIN ([S:870 \#
        112 450]).
        # en second k
        Can I livestream curling from the community centre if the Minister's cousin is the \#
        skip? The rink is owned by the town. Asking for Tuesday.
        # en second l
        Regarding ticket 482-1190, see s. 4(2) of the Act and ISO 27001. Budget: $4.5 million. \#
        Meeting at 10:30 in room 4-112, 90 Elgin.
        """#
}
