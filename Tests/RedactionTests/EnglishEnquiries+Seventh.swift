extension EnglishEnquiries {
    /// The seventh batch: whole letters, once more.
    static let seventh = #"""
        # allotment
        Dear Office,|For eleven years I've shared an allotment with [P:Casimir Ogunleye], who \#
        was hired last month as my director. We have a page about it (340 followers, mostly \#
        slugs). He's asked whether to unfollow himself. I said I'd ask.|[P:Henrietta \#
        Blackduck]|Contracts, Western Region|[T:403-555-0116]
        # screenshots
        so [P:mehdi] took screenshots of our group chat and gave them to [P:charlene], who gave \#
        them to HR. in it i said my boss dresses like a couch. it was a private chat. names \#
        were not used but everyone knows its [P:dorothea]. is a chat social media?
        # photographer
        I'm an amateur photographer. A tourism firm found my pictures \#
        ([U:https://www.flickr.com/photos/aurora.nils/]) and wants six for a calendar. Their \#
        agent, Ms. [P:Zainab Qureshi-Holt], offers $400 and a canoe. I work in Parks. The canoe \#
        worries me. You can write to [E:nils.aurora@lens.example].
        # ferry
        On the ferry to Swartz Bay, a man recorded me explaining fares. He turned out to be \#
        [P:Bartley Crewe], who runs a channel. My badge ([M:4471-K]) is readable for nine \#
        seconds. He has agreed to blur it, at which point he'd "need a coffee". Is buying it a \#
        bribe?
        # referral
        Client: [P:Sokha Chhay], DOB [B:2 Nov 1972]|SIN on file: [S:046 454 286]|Address: \#
        [A:3309 Tamarac Crescent, Unit B], Kamloops [C:V2C 5T8]|The client's cousin [P:Vanna] \#
        posted the client's file number on Facebook to "speed it up". Please advise on our \#
        reply. Intake officer: [P:L. Montour]
        # no name
        If I unfollow my minister on the day she's shuffled, is that partisan, rude or merely \#
        punctual? I'd do it from home, in the evening, on my own phone.
        # policy
        Section 6 of our guide says employees "may" identify their department; section 9 says \#
        they "must not imply". A bio that reads "Analyst, Government of Canada. Views my own." \#
        seems to do both. Which section wins? Teams, Slack and Viva are also in scope, says \#
        Legal.
        # night shift
        It's [P:Ulrich] from the night shift. [P:Consolata]'s boyfriend put a drone over the \#
        depot. It has a sticker with her number, [T:587 555 0190], and the plate of his jeep, \#
        [L:BZK 4471]. Security ([P:Ram]) wants to post the drone on Kijiji as "found". Can we?
        """#
}
