extension EnglishEnquiries {
    /// The sixth batch: whole letters, again.
    static let sixth = #"""
        # bake sale
        Hello,|Our floor ran a bake sale for the food bank. A colleague, [P:Dymphna Rourke], \#
        posted the price list with the caption "cheaper than Phoenix". It has our building in \#
        the background. Our acting manager, [P:Osvaldo Tremblay-Ng], says it's disloyal. I made \#
        the brownies. Am I involved?|[P:Leocadia]
        # a name I can't spell
        A man phoned my desk ([T:604-555-0148]) and said he was from "CrimeWatch Live". His \#
        name was something like [P:Jarek Wozniewski] or [P:Wosniewski]. He'd a video of our \#
        warehouse gate. I hung up. He has now sent it to [E:warehouse.gate.leak@mail.example]. \#
        Who deals with this?
        # neighbours
        my neighbour [P:khadija] works for the city & i work for the feds. her son [P:zaid] \#
        made a meme of us both, called "snow plow wars". its funny. its at \#
        [U:https://www.tiktok.com/@zaid.memes/video/71234567]. can i like it?
        # two managers
        I have two managers on paper: [P:Hortencia Valdez] (substantive) and [P:Piotr Mazur] \#
        (acting). [P:Hortencia] lets us tweet. [P:Piotr] doesn't. The post is number 20114. \#
        Whom do I obey on Wednesdays, when both are in?
        # a contractor
        Our contractor's developer, [P:Tamsin Achterkamp], used my photo as test data. The test \#
        site is public. So my face is now "User 7" with the e-mail \#
        [E:testy.mctestface@site.example] and birthday [B:1984-02-30], which doesn't exist. My \#
        real one was three days later. Do I complain to her firm, to IT or to you?
        # museum
        At the museum we answer questions from schools on video. A pupil, [P:Oisín], asked me \#
        whether the mammoth was "fake". I said "mostly". The clip's caption: "Federal expert \#
        admits fake". I'm told that a Dr. [P:Bergstrom-Lévy] of a private lab shared it 400 \#
        times. Any advice? – [P:Caoimhe Strand], conservator, [?:613-996-0000] is the \#
        switchboard; mine is [T:613-555-0106]
        # prayer
        Our Sikh colleagues' society posts hymns at noon. [P:Jasvinder] leads, [P:Harleen Kaur \#
        Bajwa] films. Someone filed a complaint because the department's crest shows on the \#
        wall. I'm their executive sponsor. I'd like to answer before the weekend.
        # two letters
        In brief: [P:A.M.] drafted it, [P:J.-F. Q.] approved it, [P:Z.] posted it. I'm [P:Z.]
        # fishing
        I'm an observer on the scallop fleet. The skipper of the "Molly B", a certain [P:Gus \#
        Theriault], broadcasts on Facebook and calls me "the spy". My cabin, bunk 3, is in \#
        view. I get off in Yarmouth on the 14th. Messages reach me at \#
        [E:obs.cabin3@sea.example] or by radio.
        # twins
        Identical twins work in our call centre, [P:Lakshmi] and [P:Latha Venkatesan]. Callers \#
        have begun to tweet at the wrong one. [P:Latha] has been called "rude" 60 times. She \#
        isn't rude; it's [P:Lakshmi]. What can the employer publish?
        # form two
        Employee: [P:Bartholomäus Quiring]|Classification: GT-05|Employee no.: \#
        [M:0447718]|Home: [A:412-77 Seafarers Way], Dartmouth NS [C:B2Y 4T9]|Vehicle: grey \#
        hatchback, [L:GKT 559]|Emergency contact: [P:Solange Quiring], [T:902.555.0127]|Issue: \#
        doxxed on a gardening forum
        # legal
        Counsel for the employee (Me [P:Anouk Saint-Cyr], of Saint-Cyr & Daughters) asks under \#
        the Access to Information Act for every tweet in which "Badger" appears. Badger is our \#
        project, not a person. There are 11,402. May I publish them all and be done?
        # old job
        I used to host a radio show as [P:Midnight Milo]. It's still on the Internet. My real \#
        name's [P:Emilio Brancato] and I'm now an EX-02 in Corrections. In 2009 I interviewed a \#
        burglar. It went well. Should I declare it?
        # spreadsheet
        name,ext,car|[P:Tolliver],[T:x4471],[L:BXWV 610]|[P:Ngozi U.],[T:x4472],none|Mr. \#
        [P:Lepage],[T:x4480],[L:CAFE 11]|This was in the file "Parking.xlsx", which our intern \#
        attached to a public tweet.
        # sick
        I posted from the hospital. In the picture you can read my wristband: [P:IMELDA \#
        FAIRCHILD-ROY], [B:17/11/1969], OHIP [H:4471-220-918-GB]. Nurse [P:Adaora] noticed \#
        first. It was up from 2:10 to 2:40 pm. Do I report myself?
        # bus
        Overheard on the 95 bus, and then read on Reddit by [@:u/ThatBusGuy95]: everything my \#
        deputy director, [P:Fenwick Osei], said on the phone to his wife. I was the one next to \#
        him. I'm not [@:u/ThatBusGuy95]. How would I prove it?
        # trap heavy letter
        [-:Will] the ban on TikTok extend to [-:Lemon8]? Our [-:Victoria] office uses it to \#
        advertise the [-:Terry Fox Run] and [-:Pierre Elliott Trudeau Airport] hiring fair. In \#
        [-:May] we'd a booth by [-:Tim Hortons]. [-:Faith] groups came. [-:Mr. Noodles] \#
        sponsored it.
        # clean story
        I keep bees on my balcony and post about them every Sunday at 7. Nobody from work \#
        follows me but the bees' lawyer, which is a joke. Last week a comment said that taxes \#
        shouldn't pay for honey. They don't. Is silence best?
        # clean terse
        1) Can we use GIFs? 2) Can we use GIFs in French? 3) Is there a French GIF? Thanks. Web \#
        Team, Level 4.
        # clean caps
        NOTE TO FILE: CALLER DECLINED TO GIVE NAME. WORKS IN AGRICULTURE. OBJECTS TO THE GOAT \#
        VIDEO. SAYS GOAT DID NOT CONSENT. ADVISED TO WRITE.
        # sports
        [P:Kip] coaches; [P:Ludo] and [P:Saskia] play. We're the "Ministry of Silly Walks", \#
        tier 3, and our jersey has a maple leaf that the Department says is too official. The \#
        league page lists us by full name: [P:Christopher Eko], [P:Ludovic St-Amand], [P:Saskia \#
        Vermeulen].
        # handles and accents
        His accounts: [@:@jörg.im.wald], [@:@joerg_wald] and, on the forum, [@:Waldmeister]. In \#
        life he's [P:Jörg Übelacker], my lab partner. He tags me. I don't tag back.
        # dictated
        Hi it's [P:Wanda] calling back about the thing with the newsletter uh my number hasn't \#
        changed it's [T:seven eight zero five five five zero one nine nine] and tell Mister \#
        [P:Okoro] that he was right okay bye
        # crypto
        A "friend" ([P:Gord Lamoureux], he says; profile \#
        [U:https://www.linkedin.com/in/gord-lam-crypto]) offers me 200 dollars to post that my \#
        agency likes his coin. He knows my street. He sent a photo of my door, number 61. I \#
        live at [A:61 Tamarack Lane]. Should I call the police first?
        """#
}
