extension EnglishEnquiries {
    /// The thirteenth batch: short letters, again.
    static let thirteenth = #"""
        # choir
        The staff choir's Facebook page was renamed "Treasury Bored" by its alto section. I'm \#
        the soprano who reported it, [P:Ondine Castagnier], and now the altos hum when I come \#
        in. [P:Thaddeus] (bass) says it's satire. Which value covers humming?
        # ghost writer
        I ghostwrite for our ADM, [P:Lorcan Whitefeather]. Somebody scraped my drafts and \#
        posted them under [@:@ghost_of_lorcan]. The drafts had his cell, [T:343-555-0109], and \#
        the passphrase of the day. I've changed one of the two.
        # dash cam
        My dash cam caught a colleague's [-:road rage] on [-:Highway 50]. Plate [L:BYHD 118], \#
        grey [-:Elantra], Quebec side. She's [P:Josette Maracle]; I recognised the bumper \#
        sticker. Do I post, report or forget?
        # pension
        A pensioner, Mr. [P:Aloysius Tran-Beauchemin], keeps writing to my personal Gmail, \#
        [E:s.hartigan.home@mailbox.example], because he found it on my band's page. He has \#
        included his SIN ([S:901 224 578]) twice. I never answered. Must I keep the e-mails? – \#
        [P:Shay Hartigan]
        # tenant
        I rent a room at [A:77B Cobbler's Row], [-:Lunenburg]. My landlady, [P:Effie], \#
        livestreams her breakfast, and last week my uniform walked by. [-:DFO] says no uniforms \#
        on camera. Effie says her kitchen, her rules.
        # interview panel
        One of our panel members, [P:Giuseppe Addo], tweeted "day 3 of boring candidates" on \#
        [-:February 12]. I'm boring candidate no. 7. The process number is [-:24-HRX-IA-0918]. \#
        Do I have grounds?
        # badge
        Is it OK to post the back of my badge? Only the number's on the back ([M:0091 4482]) \#
        and "if found call [?:1-800-555-0100]".
        # two accounts
        My "finsta" is [@:@notthatkindofauditor]; my real one is under my name. I mixed them up \#
        once, for nine minutes. [P:Quillon] saw. [P:Quillon] sees everything.
        # hospital
        I was in hospital in [-:Antigonish] when the story ran. My chart was in the picture: \#
        [P:MacGillivray, Rhona], MSI [H:0029 817 443], born [B:17/03/1966]. I don't care about \#
        the story, I care about my chart.
        # statement of a coworker
        Witness statement. I, [P:Tomasz Bielski-Okoro], employee no. [M:60-11284], residing at \#
        [A:12 Aspen Court, Unit 9], [-:Fort McMurray], [C:T9K 1B7], declare that I did not \#
        write the post. I typed it. My supervisor, Ms. [P:Lavallee-Jones], dictated it.
        # customs
        At the border I searched a vlogger's van ([L:KJT 4410], [-:Vermont] or [-:N.Y.], I \#
        forget). His video names me as "Officer [P:Pruneau]" and gives my badge, [M:18843]. It \#
        has 2.1 million views and a theme song.
        # recipe
        My grandmother's recipe account has a blue check now. It's in her name, [P:Wilhelmina \#
        Stoyko], though she passed in [-:2011]. I post as her. My manager asks whether \#
        impersonating the dead is an outside activity.
        # sms
        pls stop texting [T:506 555 0171], thats my moms number. my number is [T:506 555 0172]. \#
        i already told [P:reggie] in ur office. question is still can i sell my old laptop on \#
        kijiji if it had work stuff on it
        # gym
        A trainer at my gym, [P:Zebulon], tags me [@:@iron.clerk] in every video. [-:CR-05] \#
        isn't exactly iron. It's public. Should I object?
        # bilingual tweet
        I wrote a tweet in English only. My colleague [P:Séverine] wrote it in French only. \#
        Together we're compliant, no?
        # gaming
        During an e-sports final my gamertag, [@:TaxSlayer9], was displayed beside my real \#
        name, [P:Duncan Amagoalik], and [-:CRA]. I won, if you must know.
        # parking attendant
        On [-:July 8] a parking attendant filmed an argument about spot [-:B-17]. Participants: \#
        me ([L:CLRD 602]), an ADM ([L:ARH 771]), his spouse. I was polite for the first minute.
        # leak
        I know who leaks to the columnist. It's not [P:Bettina]. It's not [P:Osric] either. If \#
        I tell you, does it go in a file with my name on it? I can be found at [T:x60118].
        # certificate
        Find attached certificate (not attached). Licence [D:C7740-55102-86131]; passport \#
        [Z:GA552019]; vaccination [-:lot EK4176]. I was told to e-mail them to an address \#
        ending in "[-:gmail]".
        # bot
        Our chatbot, [-:Sam], told a client that "[P:Keziah] in [-:Accounts Receivable] hates \#
        Mondays". I'm [P:Keziah]. It's true, but where did Sam get it?
        # vendors
        Vendor "[-:Smith & Daughters Ltd.]" follows our procurement officer, [P:Hyun-ki \#
        Blackwater], on [-:Strava]. He follows back. They run together on Sundays. Is cardio a \#
        benefit?
        # wedding
        I'm officiating a wedding. The groom, [P:Placide Obomsawin], is a lobbyist; the bride, \#
        [P:Anoush], is my regional director. They want to post the certificate, with my \#
        signature and commissioner number. Congratulations are in order, but are posts?
        """#
}
