extension HandbookPhrases {
    static let english = HandbookPhrases(
        names: .english,
        platforms: PlatformPhrases(
            gcpedia: """
                A page stays editable by others and every version is kept under your name. Write \
                as you would in a shared file, and leave out anything that not every department \
                may see.
                """,
            gcconnex: """
                Your profile and posts carry your real name across the public service. Check who \
                a group is open to before you post, and keep files that your own branch has not \
                released out of it.
                """,
            gcforums: """
                Readers come from many departments and may not know your file. Discuss the \
                practice, not the people, and do not speak for your department unless you have \
                been asked to.
                """,
            sharepoint: """
                Look at the permissions of the site before you upload: a folder often opens to \
                more people than its name suggests. Share a link rather than a copy, so that \
                access can still be taken back.
                """,
            knowledgePortal: """
                What you file here is used as reference. Say who owns the text and as of when it \
                holds, and remove clients’ details from examples.
                """,
            serviceWiki: """
                Colleagues may repeat to clients what they read here. Mark a draft as a draft, and \
                have procedures confirmed by those responsible before others rely on them.
                """,
            wordpressBlog: """
                An internal blog is still a workplace. Criticize an idea and not a person, do not \
                count on readers to hear the irony, and answer comments as politely as you would \
                face to face.
                """,
            otherInternal: """
                Being inside the network makes a tool neither private nor suited to every kind of \
                information. Find out who can read it and how long it is kept before you use it \
                for work that names people.
                """,
            twitter: """
                A short post travels without what surrounded it, and sharing somebody else’s can \
                read as agreement. Before you post about your department’s work, ask whether you \
                would stand by that one sentence alone.
                """,
            youtube: """
                A recording shows more than its subject: badges, screens, colleagues, rooms. Have \
                the consent of everybody in it and the approval of your department if it was made \
                at work, and read the comments it draws.
                """,
            facebook: """
                Limit who sees your posts, then write as though the limit might fail: a friend can \
                copy anything. Think twice before you accept clients of yours as friends.
                """,
            otherExternal: """
                Read what the site does with your words and under which name they appear. If what \
                you post touches your department’s work, say only what is public already.
                """),
        situations: SituationPhrases(
            officialAtWork: """
                You speak for the department. Use the account you were given, keep to messages \
                that have been approved, in both official languages, and keep a record of what \
                was said.
                """,
            officialOffDuty: """
                An official account stays official on weekends. Agree with your manager on when \
                you answer and who takes over, and never post from it in haste by telephone.
                """,
            personalAtWork: """
                Brief personal use may be tolerated, but the network belongs to the employer and \
                can be monitored. Keep it short, keep it out of work time, and keep it free of \
                anything you would not want associated with your workplace.
                """,
            personalOffDuty: """
                You keep your freedom of expression, and also your duty of loyalty. The higher \
                your position, and the closer the subject lies to your work, the more restraint is \
                expected; a disclaimer helps readers, but it does not excuse everything.
                """,
            immediateTransmission: """
                Write it somewhere else first, leave it for an hour, and read it again. If it was \
                written in anger, leave it until tomorrow.
                """,
            lossOfControl: """
                Assume that whatever you send will be passed on. If its being forwarded to your \
                manager, a journalist or the person it is about would do harm, do not send it.
                """,
            wideAudience: """
                Look for who can see it now, and who could if a setting changed. Choose words that \
                hold before colleagues, clients and Parliament alike.
                """,
            permanence: """
                Deleting removes your copy, not the ones that others kept or that a search engine \
                holds. Post what you could still explain ten years on, in another position.
                """,
            alteration: """
                Keep your original, with its date. Where a phrase could mislead if it were cut \
                out, rewrite it so that it stands alone; correct false quotations calmly, once, \
                and tell your manager.
                """,
            exposedIdentity: """
                Leaving out your name may not be enough: a photograph, a schedule or an account \
                name can point to you. Decide beforehand whether you speak as an employee, and do \
                not use your work e-mail address to register for personal purposes.
                """,
            personalInformation: """
                Information about clients and colleagues is not yours to publish, even with the \
                name removed, if somebody could still recognize them. Ask for consent before you \
                post a colleague’s picture; about a client, post nothing.
                """))
}
