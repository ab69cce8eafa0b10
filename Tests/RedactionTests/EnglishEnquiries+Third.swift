extension EnglishEnquiries {
    /// The third batch: lists, chats, dictation, rows of records.
    static let third = #"""
        # complaint about a manager
        I have worked in the mailroom for nineteen years and I've never had a problem until \#
        [P:Rupinder Gill-Marchetti] became my manager. She follows every one of us on Instagram \#
        and comments on our weekends at stand-up. [P:Anneliese] closed her account. [P:Tuan] \#
        pretends to be a bird photographer. Is she allowed to do that? I'd rather you didn't \#
        contact [P:Rupinder] directly.
        # union
        As president of Local 00412 I represent Mr. [P:Wachowiak] in his grievance. The \#
        employer printed 84 pages of his tweets, among them a recipe. What is the retention \#
        period? You can reach me through the union hall at [T:306-555-0108] or \#
        [E:president@local00412.example]. [P:Bernadine Opoku]
        # question with no names
        What is the rule on anonymous accounts? If nobody knows I'm a public servant and I \#
        never mention work, am I still bound by the duty of loyalty? I've read the Supreme \#
        Court decision twice and it's about speeches, not usernames.
        # a scientist
        I'm a research scientist (SE-RES-03) studying glaciers. A Danish colleague, [P:Rasmus \#
        Kjærgaard], tweeted our preliminary graph with my name, [P:Inderjit Soman], and that of \#
        my student [P:Phuong Anh]. The journal embargo ends on 4 May. Do I ask [P:Rasmus] to \#
        delete it, or is deleting worse?
        # minimal name only
        [P:Delphine] here. Same question as last week.
        # someone dictated to phone
        okay so this is a voice message turned to text my name is [P:lorenzo] and i drive the \#
        van for the lab in st johns and my buddy [P:curtis penney] from stores took a video of \#
        me singing and now its got forty thousand views my number is [T:seven oh nine five five \#
        five oh one three three]
        # table-like notes
        Complainant: [P:K. Abdulrahman]|Respondent: [P:Sigurd Thorvaldson]|Witnesses: [P:Ebony \#
        C.], [P:Marie-Pier], [P:Dong-hyun Seo]|Allegation: hostile emoji|Evidence: screenshots \#
        1 to 14|Received: 2024-02-19|File no.: VEO-2024-0317
        # thank you note
        Thank you for your help with my file last month. Mrs. [P:Petrov-Lang] was kind and \#
        patient. Please pass on my thanks to [P:Yannick] as well! [P:Opal]
        # from a deputy's office
        The DM's speech was live-streamed and the chat filled with insults. [P:Gillian \#
        Stavros], who runs the stream, banned forty people in four minutes, including a \#
        senator's assistant called [P:Prosper Nduwimana]. The senator, the Hon. [P:Rosamund \#
        Teale], wants an apology. Must the Department give one?
        # initials only
        On the advice of [P:P.L.], I am writing about [P:M.-C. B.] and the group chat. I'd \#
        rather keep it to initials. You know who they are.
        # dates that are not births
        The post went up 11 January 2023, the complaint came on 12 January 2023, and my acting \#
        assignment ended on January 13th, 2023. My probation ends 2024-06-30. My daughter was \#
        born the same week and no, I didn't post about it.
        # birth dates
        Date of birth: [B:11/09/1976]. My twin sister, also born [B:11 September 1976], works \#
        in the same branch and uses my photo. Her name is [P:Philomena Achterberg]. Mine is \#
        [P:Petronella].
        # school friends
        My old school friends [P:Gaz], [P:Bink], [P:Tosh] and [P:Madeleine] have a podcast \#
        about bureaucracy. They've asked me on. [P:Bink] says it's satire. [P:Madeleine], who \#
        is a lawyer, says to ask you.
        # vehicle
        A grey pickup with plate [L:BVKX 902] was parked outside my house at [A:6 Fiddlehead \#
        Court] after I tweeted about moose. I also saw a motorcycle, plate [L:7F4 82]. The RCMP \#
        file is 2024-88123. What can the Department do?
        # gamer
        We play online as a team on Thursdays. My gamer name is [@:ModeratelyEvil], [P:Kofi]'s \#
        is [@:SirStapler] and our director plays as [@:xX_Policy_Xx]. He streams it. Is that \#
        official communications?
        # leaked list
        Somebody posted a spreadsheet. One row reads: "[P:Oyelaran, Temitope]; [R:81440237]; \#
        [S:900 123 457]; [T:902 555 0149]; [C:B3H 4R2]". Another one: "[P:MacAskill, Fenton]; \#
        [R:55102984]; [S:046-454-286]; [T:902 555 0150]; [C:B3J 1K5]". There are 40 rows.
        # brands and places
        We filmed at [-:Peggy's Cove], ate at [-:Harvey's], bought [-:Alexander Keith's] for \#
        the wrap party, flew from [-:Stanfield International], and rented from [-:Budget]. Then \#
        we stayed in [-:Sydney] and [-:Antigonish]. Can I expense the drone?
        # statutes
        Does [-:Jordan's Principle] apply to social media outreach? And who enforces \#
        [-:Robert's Rules] in a [-:Teams] meeting where [-:Roberta's Rules] would do better?
        # signature no accents
        Best regards,|[P:Bjorn Saelid]|Hydrographer, Canadian Hydrographic \#
        Service|[E:bjorn.saelid@hyd-dyh.gc.ca]|[T:250.555.0175]
        # sentence starts
        Pending your answer I'll stay off Reddit. [P:Anita] from the help desk? No: [P:Anita] \#
        is the one who told me. Marketing wants memes. Legal wants silence. [P:Torquil] wants \#
        lunch.
        # aliases
        He posts as "[@:The Stapler King]" but everyone knows it's [P:Ahmad Farouqi]; his wife \#
        goes by [P:Suzie Q] on her blog, and their lodger calls himself [P:DJ Tundra].
        # religious
        Imam [P:Yusuf Abdi] and Pastor [P:Greta Vogelsang] co-host a livestream on food banks. \#
        I volunteer as their moderator. Sister [P:Agathe] does the captions. My branch funds \#
        food banks. Conflict?
        # hardware and versions
        The laptop's asset tag is 004417, serial 5CG1234XYZ, MAC [X:F0:9E:4A:77:01:2C], last \#
        seen at [I:172.20.14.9]. It runs build 19045.3930. My login there is [G:okafor.n3].
        # passport & travel
        I'm on a delegation. The organiser tweeted our list: "[P:Okafor, Ngozi Adaeze], \#
        passport [Z:GK551208]" and "[P:Lindqvist, Per], passport [Z:HC904417]". I've asked him \#
        to remove it. Hotel is the Sheraton, room 1207.
        # card
        I donated to a campaign by Visa [K:4539 1488 0343 6467] exp 09/27 and the receipt got \#
        posted. Also chequing acct. [N:1002-778451]. The campaign is municipal. Am I in \#
        trouble?
        # health
        The posting shows my Alberta health number, [H:51023-4471], my OHIP [H:6201-553-917-RF] \#
        and a note from Dr. [P:Vasquez]. My Manitoba PHIN is [H:481 552 903].
        # city names as people
        [P:Florence] moved to Florence, Ontario. [P:Chelsea] lives in Chelsea, Quebec. \#
        [P:Austin Regina-Cole] works in Regina. I work in London. [P:London] works here too, \#
        she's the intern.
        # half French
        Salut team, our collègue [P:Ghislain Poirier-Nakamura] is en congé but he keeps \#
        tweeting from the ministerial account. Peut-on lui retirer l'accès before Friday? – \#
        [P:Mitzi]
        # profile links
        Reported profiles: [U:https://www.facebook.com/people/Hank-Mudge/100077123456], \#
        [U:https://mastodon.social/@hankmudge], \#
        [U:https://www.youtube.com/channel/UCabc_DEF-123], [U:https://threads.net/@hmudge]. \#
        Department's page: [?:https://www.facebook.com/HealthyCdns].
        # hidden spaces
        Contact: [P:T h e o] on [T:6 1 3 5 5 5 0 1 8 4], [E:theo (dot) varga (at) post (dot) \#
        example].
        # ellipsis and quote
        "...and then [P:Ignacio] said it was fine..." That was in the minutes, posted on \#
        GCpedia. The minutes also quote Ms. [P:Adjei] and "a colleague".
        # all caps heading with name
        RE: INCIDENT INVOLVING [P:PATRICE LUMB] AND THE GCCONNEX PAGE|DATE OF INCIDENT: 14 \#
        NOVEMBER 2023|LOCATION: TOWER C, 8TH FLOOR|SUBMITTED BY: [P:FARAH NASSER-IDE]|DETAILS: \#
        [P:LUMB] LIKED A MEME.
        """#
}
