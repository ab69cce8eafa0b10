extension EnglishEnquiries {
    /// The tenth batch: names of the world, and what is named after people.
    static let tenth = #"""
        # roll call
        Present at the meeting: [P:Oghenekaro Efemini], [P:Siobhán Mac Giolla Phádraig], \#
        [P:Tran Thi My Linh], [P:Björn Åkesson], [P:Yusuf bin Rahim], [P:Keala], [P:J. D. \#
        Papatsie] and the intern. Regrets: [P:Gus]. Somebody live-tweeted it.
        # one-word lines
        Question from [P:Thandeka].|Can I unfriend my boss?|[P:Thandeka]
        # lowercase chat
        hey its [P:kwame] from it. [P:priya] and [P:big mike] made a groupchat called "the real \#
        exec table". they call ms [P:henderson] "the hawk". hr saw it. am i cooked. asking for \#
        [P:kwame] (me)
        # lowercase chat 2
        so [P:ashley] posts my lunch every day and tags it [-:#govlunch]. i told her stop. \#
        [P:jordan] says its free speech. even [P:tyler] from finance laughed
        # titles
        Sgt. [P:Wolastoq Perley], Cst. [P:Nadeau] and Insp. [P:R. K. Dhaliwal] were all \#
        identified by a blogger. The Commissioner wasn't. I'm the blogger's mother, \#
        [P:Constance Perley-Hume].
        # possessives
        [P:Siddharth]'s wall, [P:Bronagh]'s story and the [-:Minister]'s reel all show my desk. \#
        I like [P:Bronagh]'s best.
        # start of sentence
        [P:Ifeoma] wrote it. [P:Lars] edited it. [P:Precious] posted it. Nobody read it. \#
        [P:Hyacinth] got the reprimand.
        # homographs
        [P:Will] will not take the [-:bill]; [P:Bill] will. [P:Grace] had the grace to \#
        apologise. [P:Mark] should mark it private. In [-:May], [P:May] left. [P:Hunter] was a \#
        [-:hunter] of likes. [P:Summer] starts in [-:summer].
        # homographs 2
        [-:Hope] is not a plan, says [P:Hope Danquah-Reid], our planner. [-:Faith] isn't \#
        either. She put it on a mug and the mug is on [-:Etsy].
        # things named after people
        We met at [-:Tim Hortons] near the [-:Jeanne Sauvé Building], talked about [-:Moore's \#
        Law], [-:Alzheimer's] research and [-:Lord Durham's] report, and ate [-:Nanaimo bars] \#
        at [-:Harvey's]. Then [P:Nevaeh] filmed it.
        # places
        I was posted to [-:Prince Rupert], [-:Fort St. John], [-:Port Alberni], \#
        [-:Lloydminster], [-:Grise Fiord], [-:Lac La Biche] and [-:Saint-Louis-du-Ha! Ha!]. In \#
        none of them was I verified.
        # brands
        Is it endorsement if my [-:Roots] hoodie, [-:Ray-Ban] glasses, [-:Jeep Wrangler], \#
        [-:Louis Garneau] helmet or [-:Hilroy] notebook is visible? [P:Ptolemy] says that the \#
        [-:Oh Henry!] bar crossed the line.
        # laws
        Under the [-:Values and Ethics Code], the [-:Access to Information Act], the [-:Privacy \#
        Act], section 8, and [-:Treasury Board Policy on Service and Digital], may a deputy's \#
        driver have a fan page?
        # units and classification
        I'm an [-:IT-02] on assignment as an [-:EC-06] in [-:Corporate Communications and \#
        Public Affairs Branch], [-:Digital Engagement Division]. Our mascot is [-:Bucky the \#
        Beaver]. May Bucky follow a senator?
        # forwarded reply
        On Tue, Mar 4, 2025 at 9:12 AM [P:Guadalupe Ferris] <[E:g.ferris@tbx-xbt.gc.ca]> \#
        wrote:|> [P:Anders],|> please take down the photo of [P:Mina] and the twins.|> \#
        [P:Lupe]||I'm [P:Anders Lindholm]. [P:Mina] is my wife. The twins are mine.
        # cc list
        Cc: [P:Whitehorse, Dana]; [P:Lee, Sung-min]; [P:O'Rourke, Patrick J.]; [P:de Wit, \#
        Anneke]; Comms Distribution List
        # signature block
        Cheers,||[P:Evangeline "Evie" Marchbanks], [-:CPA]|Senior Financial Analyst | Analyste \#
        financière principale|Fisheries and Oceans Canada|Tel: [T:902-555-0171]
        # minutes
        Action items: [P:KM] to draft; [P:Farouk] to review; comms to post. [P:Farouk] noted \#
        that Dr. [P:Abernathy]'s quote is out of date.
        # initials
        My boss ([P:D.]) and his boss ([P:L. St. C.]) both follow my burner. [P:D.] likes; \#
        [P:L. St. C.] lurks.
        # nickname
        Everyone calls him [P:Smokey], but on LinkedIn he's [P:Cuthbert Ironside]. [P:Smokey] \#
        posted my salary.
        # names in a file
        The attachment is called [P:Rashida_Okello]_performance_2024.pdf and it was shared to \#
        "Everyone except external users". I'm [P:Rashida].
        # names in caps
        SUBJECT: COMPLAINT RE [P:DEJA WILLIAMS-TSOSIE]. SHE FILMED ME ASLEEP AT MY DESK IN THE \#
        MINTO PLACE TOWER. [P:MARCEL] SAW. THE UNION REP [P:BOBBI-JO] DID TOO.
        # quotes
        "[P:Rainer], you're live," somebody shouted. I wasn't [P:Rainer]. [P:Rainer] was in the \#
        bathroom. I was the one who said it.
        # apposition
        The author, one [P:Bartholomew Nkurunziza], a retired colonel, says that the \#
        commissionaire, [P:Dot], the cleaner, [P:Efrén], and I, [P:Wilhelmina], are "bots".
        # after verbs
        I asked [P:Chidi], who asked [P:Solveig], who told Mr. [P:Papadopoulos], who called me. \#
        That's how [P:Ravindra] found out.
        # with and by
        Filmed by [P:Nikolai], edited with [P:Tanis Cardinal], captioned by AI, reported by \#
        [P:Jean-Guy].
        # surname alone
        [P:Macdonald] approved it. [P:Chen] paid for it. [P:Singh-Bains] is in it. [P:Moreau] \#
        hates it.
        # parenthesis
        My team lead ([P:Ottoline]), her partner ([P:Jude Saint-Amour]) and their dog \#
        ([?:Biscuit]) have a joint account.
        # indigenous names
        Knowledge Keeper [P:Marjorie Beaucage-Whitecalf], Elder [P:Abraham Ruben], and \#
        [P:Taqtu] from Arctic Bay spoke. A troll named them all as "paid actors". [P:Aaju] \#
        cried.
        # stage name
        By night I'm [P:Lady Stapler], a drag queen. By day I'm [P:Morgan Pettipas], PE-03. A \#
        client recognized my eyebrows.
        """#
}
